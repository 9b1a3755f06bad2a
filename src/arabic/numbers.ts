import { isDual } from "./duals.js";
import { ELEVEN, fractionNamed, MONDAY, type NumberWord, numberWords } from "./number-words.js";
import { folded, follows, is, isDefinite, perWord, type Split, says, type Token } from "./words.js";

/** One number in a text, and where it is. */
export interface NumberReading {
  /**
   * cardinal: a count. fraction: a half, three quarters. ordinal: the third. dual: two, expressed by the noun's ending
   * alone. multiple: double, threefold. magnitude: tens, thousands, where `value` is only a lower bound.
   */
  kind: "cardinal" | "fraction" | "ordinal" | "dual" | "multiple" | "magnitude";
  value: number;
  /** whether "per cent" follows */
  percent: boolean;
  /** offsets (UTF-16) in the text */
  start: number;
  end: number;
}

/** A reading with the tokens that it spans. */
export interface TokenReading extends NumberReading {
  first: number;
  /** index of the token after it */
  next: number;
  /** the scale that it ends with: a thousand */
  scale?: number;
  /** index of the noun that it counts, if that is inside it: an hour and a half */
  noun?: number;
}

interface Part {
  word: NumberWord;
  conjunction: boolean;
  split: Split;
}

interface Candidate extends Part {
  written: RegExp | undefined;
}

/** What a word can be in a number, whatever the words around it. */
interface Role {
  parts: readonly Candidate[];
  /** the first word of eleven; with its conjunction, where it may have one */
  isEleven: boolean;
  isAndEleven: boolean;
  fraction: number | undefined;
}

const roleOf = perWord((splits): Role => {
  const parts = splits.flatMap((split) =>
    split.article && split.stem === MONDAY
      ? []
      : numberWords(split.stem).map(({ word, written }) => ({ word, written, conjunction: split.conjunction, split })),
  );
  return {
    parts,
    isEleven: splits.some(({ stem }) => ELEVEN.has(stem)),
    isAndEleven: splits.some(({ conjunction, stem }) => conjunction && ELEVEN.has(stem)),
    fraction: splits.map(({ stem }) => fractionNamed(stem)).find((value) => value !== undefined),
  };
});

/** Digits have no role: they are numbers already. */
const NO_ROLE: Role = { parts: [], isEleven: false, isAndEleven: false, fraction: undefined };

interface Parsed {
  value: number;
  /** index of the token after the number */
  next: number;
  /** the scale that the number ends with, if it does */
  scale?: number;
}

/** Nouns of which a half is said: an hour and a half. */
const MEASURES = folded(
  "كيلومتر متر طن كيلوغرام كيلو لتر فدان هكتار برميل مرة قدم ميل غرام درجة نقطة ساعة سنة عام شهر يوم أسبوع دقيقة عقد قرن مرة متر كيلومتر ساعات سنوات أعوام أشهر أيام أسابيع ساعتين ساعتان سنتين سنتان عامين عامان شهرين شهران يومين عاما شهرا يوما أسبوعا قرنا عقدا",
);
/** Words before أَلْف that make a verb of it, "wrote", and before a name that looks like an ordinal: آل ثاني. */
const WHO = folded("الذي التي الذين");
const HOUSE = folded("آل");
/** The noun after "for six", which لست is only before a plural; otherwise it means "I am not". */
const SIX_OF = /(?:ات|سنين|مرات|دول|مدن|جولات|ليال)$/u;
const [FOR_SIX] = folded("لست");
/** After a fraction: half-final, the Empty Quarter. */
const NAMED_FRACTION = folded("نهائي نهائية خالي");
const PRICE = "ثمن";
/** At the start it is the verb "has room for". */
const ACCOMMODATES = "تسع";
/** What comes before "double"; otherwise the word means weakness. */
const BEFORE_DOUBLE = folded(
  "أي يعادل تعادل يساوي تساوي إلى نحو حوالي بلغ بلغت يبلغ تبلغ بمقدار قرابة زهاء يقارب تقارب يناهز يتجاوز تجاوز تجاوزت يفوق",
);
const COMPARED = folded("أكثر أقل أزيد");
const FROM = folded("من");
/** What makes a verb of a word that is a number otherwise: it has no room for. */
const DENIALS = folded("لا لم لن");
/** What is counted by tens in their order: the twentieth century. */
const NUMBERED = folded("قرن ذكرى دورة قمة نسخة عيد دقيقة فصل");
/** What is never counted, so that a thousand before it is one. */
const NO_NOUNS = folded("في من على إلى عن أو مع بين خلال منذ حتى عام سنة");
const EXCEPT = folded("إلا");
const RANKS = ["ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"];
const CAME = folded("حل حلت حلوا جاء جاءت جاؤوا احتل صنف صنفت أنهى");
const SECOND = folded("ثانية");
const FIRST = folded("أول أولى");
const OXIDE = folded("أكسيد أوكسيد");
const TWO = folded("اثنان اثنين اثنتان اثنتين");

/**
 * The number words and digits of a sequence of tokens, put together by this grammar (و is "and", joined to the next word):
 *
 *     number  = [ group ] scale { و [ group ] scale } [ و group ] | group
 *     group   = hundreds [ و below100 ] | below100 | digits
 *     hundreds = 200…900 | 100 | unit 100
 *     below100 = unit ten | 11 | unit و tens | tens | ten | unit
 */
class Reader {
  constructor(
    readonly tokens: readonly Token[],
    readonly text: string,
  ) {}

  private role(index: number): Role {
    const token = this.tokens[index];
    return token === undefined || token.numeral !== undefined ? NO_ROLE : roleOf(token);
  }

  /** What the token is as part of a number: of the kinds that are asked for, or of any. */
  part(index: number, ...kinds: NumberWord["kind"][]): Part | undefined {
    const { parts } = this.role(index);
    if (parts.length === 0) return undefined;
    const token = this.tokens[index] as Token;
    const written = this.text.slice(token.start, token.end);
    const found = parts.find(
      (part) => (kinds.length === 0 || kinds.includes(part.word.kind)) && (part.written?.test(written) ?? true),
    );
    return found && token.isLoose ? { ...found, conjunction: true } : found;
  }

  /** The same for a token inside a number, which no punctuation parts from the word before. */
  private after(index: number, ...kinds: NumberWord["kind"][]): Part | undefined {
    return follows(this.tokens[index]) ? this.part(index, ...kinds) : undefined;
  }

  private is(index: number, kind: NumberWord["kind"], conjunction: boolean): Part | undefined {
    const part = this.after(index, kind);
    return part?.conjunction === conjunction ? part : undefined;
  }

  private isEleven(index: number): boolean {
    return this.role(index).isEleven && this.is(index + 1, "ten", false) !== undefined;
  }

  private below100(index: number): Parsed | undefined {
    if (this.isEleven(index)) return { value: 11, next: index + 2 };
    const tensOfOne = this.role(index).isEleven ? this.is(index + 1, "tens", true) : undefined;
    if (tensOfOne?.word.kind === "tens") return { value: 1 + tensOfOne.word.value, next: index + 2 };
    const word = this.part(index, "unit", "ten", "tens")?.word;
    switch (word?.kind) {
      case "unit": {
        if (this.is(index + 1, "ten", false)) return { value: word.value + 10, next: index + 2 };
        const tens = this.is(index + 1, "tens", true);
        if (tens?.word.kind === "tens") return { value: word.value + tens.word.value, next: index + 2 };
        return { value: word.value, next: index + 1 };
      }
      case "ten":
      case "tens":
        return { value: word.value, next: index + 1 };
      default:
        return undefined;
    }
  }

  private group(index: number): Parsed | undefined {
    const token = this.tokens[index];
    if (token?.digits !== undefined) return { value: token.digits, next: index + 1 };
    const word = this.part(index)?.word;
    let hundreds: Parsed | undefined;
    if (word?.kind === "hundreds" || word?.kind === "hundred") hundreds = { value: word.value, next: index + 1 };
    else if (word?.kind === "unit" && word.value > 2 && this.isHundred(index + 1)) {
      hundreds = { value: word.value * 100, next: index + 2 };
    }
    if (hundreds === undefined) return this.below100(index);
    if (!this.startsWithAnd(hundreds.next)) return hundreds;
    const rest = this.below100(hundreds.next) ?? this.oneBeforeScale(hundreds.next);
    return rest === undefined ? hundreds : { value: hundreds.value + rest.value, next: rest.next };
  }

  /** A hundred that a unit multiplies; with a preposition it is "per cent": خمسة بالمئة. */
  private isHundred(index: number): boolean {
    const hundred = this.is(index, "hundred", false);
    return hundred !== undefined && !hundred.split.preposition;
  }

  /** مئة وألف ألف, a hundred and one thousand: some texts repeat the scale where the number is one. */
  private oneBeforeScale(index: number): Parsed | undefined {
    const [one, scale] = [this.part(index)?.word, this.part(index + 1)];
    return one?.kind === "scale" && scale?.word.kind === "scale" && !scale.conjunction && one.value === scale.word.value
      ? { value: 1, next: index + 1 }
      : undefined;
  }

  private startsWithAnd(index: number): boolean {
    const token = this.tokens[index];
    if (!follows(token)) return false;
    if (token?.digits !== undefined) return token.conjunction;
    return this.isEleven(index)
      ? token?.isLoose === true || this.role(index).isAndEleven
      : this.part(index)?.conjunction === true;
  }

  /** The number that starts at a token; undefined if none does. */
  number(index: number): Parsed | undefined {
    let total = 0;
    let next = index;
    let smallest = Number.POSITIVE_INFINITY;
    let scale: number | undefined;
    while (true) {
      if (next !== index && !this.startsWithAnd(next)) break;
      const group = this.group(next);
      const at = group?.next ?? next;
      const multiplier = at === index ? this.part(at, "scale") : this.after(at, "scale");
      // Two hundred thousand and forty thousand.
      const isAgain =
        multiplier?.word.kind === "scale" &&
        multiplier.word.value === smallest &&
        (group?.value ?? 1) < (total / smallest) % 1000 &&
        (total / smallest) % 100 === 0;
      const scaled =
        multiplier?.word.kind === "scale" && (multiplier.word.value < smallest || isAgain)
          ? multiplier.word
          : undefined;
      if (group !== undefined && (scaled === undefined || multiplier?.conjunction)) {
        // What follows a scale is less than the scale; anything else is a number of its own.
        if (
          next !== index &&
          (group.value >= smallest || (multiplier?.word.kind === "scale" && !multiplier.conjunction))
        )
          break;
        return { value: total + group.value, next: group.next };
      }
      if (scaled === undefined) break;
      if (group === undefined && (scaled.number === "plural" || this.isVerb(next) || this.isMillennium(next))) break;
      total += times(group?.value ?? (this.isTwo(next, scaled.number) ? 2 : 1), scaled.value);
      smallest = scaled.value;
      scale = scaled.value;
      next = at + 1;
      // A thousand thousands.
      const again = this.after(next, "scale")?.word;
      if (
        again?.kind === "scale" &&
        again.number === "singular" &&
        !this.startsWithAnd(next) &&
        total === scaled.value * (group?.value ?? 1)
      ) {
        total *= again.value;
        next += 1;
      }
    }
    return next === index ? undefined : { value: total, next, ...(scale === undefined ? {} : { scale }) };
  }

  /** The third millennium has the word for a thousand. */
  private isMillennium(index: number): boolean {
    return (
      isDefinite(this.tokens[index]) && follows(this.tokens[index + 1]) && this.part(index + 1, "ordinal") !== undefined
    );
  }

  /** Whether a scale without a number before it means two: ألفان; ألفا جندي, but not ألفا ومئتين. */
  private isTwo(index: number, number: "singular" | "accusative" | "dual" | "plural"): boolean {
    if (number !== "accusative") return number === "dual";
    const [scale, behind] = [this.tokens[index] as Token, this.tokens[index + 1]];
    const isNominal = behind !== undefined && behind.numeral === undefined && follows(behind) && !behind.conjunction;
    return (
      isNominal && /ا$/u.test(this.text.slice(scale.start, scale.end)) && !isDefinite(behind) && !is(behind, NO_NOUNS)
    );
  }

  private isVerb(index: number): boolean {
    return says(this.tokens[index - 1], WHO);
  }

  /** A fraction at a token: a half, two thirds; a fifth, if a definite noun follows. */
  private fraction(index: number): number | undefined {
    const token = this.tokens[index];
    const vulgar = token?.digits;
    if (vulgar !== undefined) return vulgar > 0 && vulgar < 1 && !/\d/u.test(token?.text ?? "0") ? vulgar : undefined;
    const word = this.part(index, "fraction")?.word;
    if (word?.kind === "fraction") return says(this.tokens[index + 1], NAMED_FRACTION) ? undefined : word.value;
    const behind = this.tokens[index + 1];
    const { fraction } = this.role(index);
    if (fraction !== undefined && token !== undefined) {
      const written = this.text.slice(token.start, token.end);
      if (/[خسثت]ُ/u.test(written)) return fraction;
      if (index === 0 && token.text === ACCOMMODATES) return undefined;
      // The eighth has the letters of "price", and a definite fifth those of "the five".
      if (/\u0651/u.test(written) || isDefinite(token) || token.splits.some(({ stem }) => stem === PRICE))
        return undefined;
    }
    return fraction !== undefined &&
      follows(behind) &&
      isDefinite(behind) &&
      behind?.numeral === undefined &&
      !this.part(index + 1)
      ? fraction
      : undefined;
  }

  /** "and a half" at a token, and the noun or scale that may be said again. */
  private andFraction(index: number, again: (next: number) => boolean): Parsed | undefined {
    const token = this.tokens[index];
    if (!follows(token) || token?.conjunction !== true || isDefinite(token)) return undefined;
    const value = this.fraction(index);
    if (value === undefined) return undefined;
    return { value, next: again(index + 1) ? index + 2 : index + 1 };
  }

  /** "less a quarter" at a token */
  private exceptFraction(index: number): Parsed | undefined {
    const fraction =
      is(this.tokens[index], EXCEPT) && follows(this.tokens[index]) ? this.fraction(index + 1) : undefined;
    return fraction === undefined || !follows(this.tokens[index + 1])
      ? undefined
      : { value: fraction, next: index + 2 };
  }

  private isScale(index: number, scale: number): boolean {
    const word = this.after(index, "scale");
    return word?.word.kind === "scale" && word.word.value === scale && !word.conjunction;
  }

  private ordinal(index: number): Parsed | undefined {
    const word = this.part(index, "ordinal")?.word;
    const rank = this.rank(index);
    if (rank !== undefined) return { value: rank, next: index + 1 };
    if (word?.kind === "ordinal" && this.isSecond(index)) return undefined;
    if (word?.kind !== "ordinal" || says(this.tokens[index - 1], HOUSE)) {
      const tens = this.part(index, "tens");
      return tens?.word.kind === "tens" && tens.split.article && says(this.tokens[index - 1], NUMBERED)
        ? { value: tens.word.value, next: index + 1 }
        : undefined;
    }
    // "The first ten thousand" is no eleventh.
    const isFirst = says(this.tokens[index], FIRST);
    if (!isFirst && this.is(index + 1, "ten", false)) return { value: word.value + 10, next: index + 2 };
    const tens = this.is(index + 1, "tens", true);
    if (tens?.word.kind === "tens" && tens.split.article)
      return { value: word.value + tens.word.value, next: index + 2 };
    return /^حادي/u.test(this.tokens[index]?.splits.at(-1)?.stem ?? "")
      ? undefined
      : { value: word.value, next: index + 1 };
  }

  /** Came fourth: the accusative of an ordinal after a verb of coming; otherwise it is "fourthly". */
  private rank(index: number): number | undefined {
    const text = this.tokens[index]?.text ?? "";
    const rank = RANKS.indexOf(text);
    const isRanked = rank !== -1 && [1, 2, 3, 4].some((distance) => is(this.tokens[index - distance], CAME));
    return isRanked ? rank + 2 : undefined;
  }

  /** Fourteen seconds: the word for the second is also the unit of time. Carbon dioxide begins with "second". */
  private isSecond(index: number): boolean {
    const before = this.tokens[index - 1];
    if (says(this.tokens[index + 1], OXIDE)) return true;
    if (!says(this.tokens[index], SECOND) || isDefinite(this.tokens[index])) return false;
    // Without a feminine noun before it, it means "again".
    return (
      before === undefined ||
      before.digits !== undefined ||
      this.part(index - 1) !== undefined ||
      !/ه$/u.test(before.text)
    );
  }

  /** The token after "per cent", as a sign or in words, if it starts at a token. */
  private percentEnd(index: number): number | undefined {
    const text = this.tokens[index]?.text;
    if (text === "%" || text === "٪") return index + 1;
    if (!follows(this.tokens[index])) return undefined;
    const isOf = text === "في" || text === "من";
    const hundred = this.part(isOf ? index + 1 : index, "hundred");
    if (hundred?.word.kind !== "hundred") return undefined;
    if (isOf && hundred.split.article) return index + 2;
    return hundred.split.preposition ? index + 1 : undefined;
  }

  at(first: number): TokenReading | undefined {
    const token = this.tokens[first];
    if (token === undefined || (token.numeral !== undefined && token.digits === undefined)) return undefined;
    if (says(this.tokens[first - 1], DENIALS) && follows(token) && this.part(first, "unit")) return undefined;
    const isSixOf =
      SIX_OF.test(this.tokens[first + 1]?.text ?? "") || this.after(first + 1, "ten", "tens", "hundred", "scale");
    if (token.text === FOR_SIX && !isSixOf) return undefined;
    const found = (kind: NumberReading["kind"], { value, next, scale }: Parsed, noun?: number): TokenReading => {
      const isSigned =
        /[%٪]$/u.test(token.gap) || (/^[%٪]$/u.test(this.tokens[first - 1]?.text ?? "") && token.gap === "");
      const percentEnd = kind === "cardinal" || kind === "fraction" ? this.percentEnd(next) : undefined;
      const end = percentEnd ?? next;
      return {
        kind,
        value,
        percent: percentEnd !== undefined || isSigned,
        first,
        next: end,
        start: token.start,
        end: this.tokens[end - 1]?.end ?? 0,
        ...(scale === undefined ? {} : { scale }),
        ...(noun === undefined ? {} : { noun }),
      };
    };
    const word = this.part(first)?.word;
    if (word?.kind === "zero") return found("cardinal", { value: 0, next: first + 1 });
    const ordinal = this.ordinal(first);
    if (ordinal !== undefined) return found("ordinal", ordinal);
    const fraction = this.fraction(first);
    if (fraction !== undefined) {
      const scale = this.after(first + 1, "scale")?.word;
      return scale?.kind === "scale" && scale.number !== "dual"
        ? found("cardinal", { value: times(fraction, scale.value), next: first + 2, scale: scale.value })
        : found("fraction", { value: fraction, next: first + 1 });
    }
    const number = this.number(first);
    if (number !== undefined) {
      const { value, next, scale } = number;
      const parts = this.after(next, "parts")?.word;
      if (parts?.kind === "parts") {
        const whole = this.after(next + 1, "scale")?.word;
        return whole?.kind === "scale" && whole.number === "singular"
          ? found("cardinal", { value: value * parts.value * whole.value, next: next + 2, scale: whole.value })
          : found("fraction", { value: value * parts.value, next: next + 1 });
      }
      if (this.after(next, "times") || (this.after(next, "multiple", "double") && value > 2))
        return found("multiple", { value, next: next + 1 });
      const less = this.exceptFraction(next);
      if (less !== undefined) return found("cardinal", { value: value - less.value, next: less.next });
      const half = this.andFraction(next, (at) => scale !== undefined && this.isScale(at, scale));
      if (half !== undefined) {
        const total = value + half.value * (scale ?? 1);
        return found("cardinal", { value: total, next: half.next, ...(scale !== undefined && { scale }) });
      }
      return this.withHalf(next, value, scale, found) ?? found("cardinal", number);
    }
    switch (word?.kind) {
      case "magnitude":
      case "scale": {
        if (word.kind === "scale" && (word.number !== "plural" || this.isVerb(first))) return undefined;
        const scale = this.after(first + 1, "scale")?.word;
        return scale?.kind === "scale" && scale.number === "plural"
          ? found("magnitude", { value: word.value * scale.value, next: first + 2 })
          : found("magnitude", { value: word.value, next: first + 1 });
      }
      case "double":
        return is(this.tokens[first - 1], BEFORE_DOUBLE) ||
          (is(this.tokens[first - 1], FROM) && is(this.tokens[first - 2], COMPARED))
          ? found("multiple", { value: 2, next: first + 1 })
          : undefined;
      case "multiple":
        return found("multiple", { value: word.value, next: first + 1 });
      default:
        return this.dual(first, found);
    }
  }

  /** Three tons and a half (of the ton), a million dinars and a half: a number and its noun, and half of one more. */
  private withHalf(
    noun: number,
    value: number,
    scale: number | undefined,
    found: (kind: NumberReading["kind"], parsed: Parsed, noun?: number) => TokenReading,
  ): TokenReading | undefined {
    const counted = this.tokens[noun];
    if (counted === undefined || counted.numeral !== undefined || !follows(counted) || counted.conjunction)
      return undefined;
    const less = this.exceptFraction(noun + 1);
    if (less !== undefined) return found("cardinal", { value: value - less.value, next: less.next }, noun);
    const half = this.andFraction(
      noun + 1,
      (at) => follows(this.tokens[at]) && isDefinite(this.tokens[at]) && this.isSaidAgain(noun, at, scale),
    );
    return half && found("cardinal", { value: value + half.value * (scale ?? 1), next: half.next }, noun);
  }

  /** Whether the noun of a half is that of the number, or its scale. */
  private isSaidAgain(noun: number, at: number, scale: number | undefined): boolean {
    if (scale !== undefined && this.isScale(at, scale)) return true;
    const [one, other] = [noun, at].map((index) => this.tokens[index]?.splits.at(-1)?.stem ?? "") as [string, string];
    return one.slice(0, 1) === other.slice(0, 1) || says(this.tokens[at], MEASURES);
  }

  /** A noun that ends like a dual or a plural is a dual before an adjective in the dual: two regional wars. */
  private isDualBefore(first: number): boolean {
    const [noun, adjective] = [this.tokens[first], this.tokens[first + 1]];
    return (
      adjective !== undefined &&
      follows(adjective) &&
      !adjective.conjunction &&
      isDual(adjective) &&
      isDefinite(adjective) === isDefinite(noun) &&
      endsInIn(noun as Token) &&
      /يتين$/u.test(adjective.text)
    );
  }

  private dual(
    first: number,
    found: (kind: NumberReading["kind"], parsed: Parsed, noun?: number) => TokenReading,
  ): TokenReading | undefined {
    const token = this.tokens[first] as Token;
    const one = says(token, MEASURES) && !isDefinite(token) ? this.withHalf(first, 1, undefined, found) : undefined;
    if (one !== undefined) return one;
    if (!isDual(token) && !this.isDualBefore(first)) return undefined;
    // An adjective agrees with its noun, and "two" can be said as well.
    const before = this.tokens[first - 1];
    if (
      before !== undefined &&
      follows(token) &&
      isDefinite(before) === isDefinite(token) &&
      (isDual(before) || this.isDualBefore(first - 1))
    )
      return undefined;
    if (follows(this.tokens[first + 1]) && says(this.tokens[first + 1], TWO)) return undefined;
    return this.withHalf(first, 2, undefined, found) ?? found("dual", { value: 2, next: first + 1 }, first);
  }
}

/** A product without the noise of binary decimals: 4.06 times a billion. */
const times = (value: number, scale: number) => Number((value * scale).toPrecision(12));

const isNumberWord = perWord((splits) =>
  splits.some(
    ({ stem }) =>
      numberWords(stem).length > 0 || RANKS.includes(stem) || ELEVEN.has(stem) || fractionNamed(stem) !== undefined,
  ),
);

const endsInIn = perWord((_, text) => /^\p{L}{3,}ين$/u.test(text));

/** Whether a number can begin with a token: most words are in none. */
const mayBegin = (token: Token): boolean =>
  token.numeral !== undefined || isNumberWord(token) || isDual(token) || endsInIn(token) || says(token, MEASURES);

/** The numbers of a sequence of tokens. */
export function numbersOf(words: readonly Token[], text: string): TokenReading[] {
  const reader = new Reader(words, text);
  const readings: TokenReading[] = [];
  for (let index = 0; index < words.length; ) {
    const reading = mayBegin(words[index] as Token) ? reader.at(index) : undefined;
    if (reading === undefined) index += 1;
    else {
      readings.push(reading);
      index = reading.next;
    }
  }
  return readings;
}
