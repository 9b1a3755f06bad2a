import { ELEVEN, isDual, MONDAY, type NumberWord, numberWord } from "./number-words.js";
import { perWord, type Split, type Token, tokens } from "./words.js";

/** One number in a text, and where it is. */
export interface NumberReading {
  /**
   * cardinal: a count. fraction: a half, a third. ordinal: the third. dual: two, expressed by the noun's ending alone.
   * multiple: double. magnitude: tens, thousands, where `value` is only a lower bound.
   */
  kind: "cardinal" | "fraction" | "ordinal" | "dual" | "multiple" | "magnitude";
  value: number;
  /** whether "per cent" follows */
  percent: boolean;
  /** offsets (UTF-16) in the text */
  start: number;
  end: number;
}

interface Part {
  word: NumberWord;
  conjunction: boolean;
  split: Split;
}

/** What a word can be in a number, whatever the words around it. */
interface Role {
  part: Part | undefined;
  /** the first word of eleven; with its conjunction, where it may have one */
  isEleven: boolean;
  isAndEleven: boolean;
  isDual: boolean;
}

const roleOf = perWord((splits): Role => {
  const split = splits.find(({ stem }) => numberWord(stem) !== undefined);
  const word = split && numberWord(split.stem);
  const isMonday = split?.article === true && split.stem === MONDAY;
  return {
    part: split && word && !isMonday ? { word, conjunction: split.conjunction, split } : undefined,
    isEleven: splits.some(({ stem }) => ELEVEN.has(stem)),
    isAndEleven: splits.some(({ conjunction, stem }) => conjunction && ELEVEN.has(stem)),
    isDual: splits.some(({ stem }) => isDual(stem)),
  };
});

/** Digits have no role: they are numbers already. */
const NO_ROLE: Role = { part: undefined, isEleven: false, isAndEleven: false, isDual: false };

const begins = ({ part, isEleven, isDual }: Role) => part !== undefined || isEleven || isDual;

interface Parsed {
  value: number;
  /** index of the token after the number */
  next: number;
  /** the scale that the number ends with, if it does */
  scale?: number;
}

/**
 * The number words and digits of a sequence of tokens, put together by this grammar (و is "and", joined to the next word):
 *
 *     number  = [ group ] scale { و [ group ] scale } [ و group ] | group
 *     group   = hundreds [ و below100 ] | below100 | digits
 *     hundreds = 200…900 | 100 | unit 100
 *     below100 = unit ten | 11 | unit و tens | tens | ten | unit
 */
class Reader {
  constructor(readonly tokens: readonly Token[]) {}

  role(index: number): Role {
    const token = this.tokens[index];
    return token === undefined || token.digits !== undefined ? NO_ROLE : roleOf(token);
  }

  /** What the token is as part of a number; undefined if it is not part of one. */
  part(index: number): Part | undefined {
    return this.role(index).part;
  }

  /** Whether a number can begin at a token. */
  mayBegin(index: number): boolean {
    return this.tokens[index]?.digits !== undefined || begins(this.role(index));
  }

  private is(index: number, kind: NumberWord["kind"], conjunction: boolean): Part | undefined {
    const part = this.part(index);
    return part?.word.kind === kind && part.conjunction === conjunction ? part : undefined;
  }

  private isEleven(index: number): boolean {
    return this.role(index).isEleven && this.is(index + 1, "ten", false) !== undefined;
  }

  private below100(index: number): Parsed | undefined {
    if (this.isEleven(index)) return { value: 11, next: index + 2 };
    const word = this.part(index)?.word;
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
    else if (word?.kind === "unit" && word.value > 2 && this.is(index + 1, "hundred", false)) {
      hundreds = { value: word.value * 100, next: index + 2 };
    }
    if (hundreds === undefined) return this.below100(index);
    if (!this.startsWithAnd(hundreds.next)) return hundreds;
    const rest = this.below100(hundreds.next) ?? this.oneBeforeScale(hundreds.next);
    return rest === undefined ? hundreds : { value: hundreds.value + rest.value, next: rest.next };
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
    if (token?.digits !== undefined) return token.conjunction;
    return this.isEleven(index) ? this.role(index).isAndEleven : this.part(index)?.conjunction === true;
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
      const multiplier = this.part(group?.next ?? next);
      const scaled =
        multiplier?.word.kind === "scale" && multiplier.word.value < smallest ? multiplier.word : undefined;
      if (group !== undefined && (scaled === undefined || multiplier?.conjunction)) {
        // What follows a scale is less than the scale; anything else is a number of its own.
        if (next !== index && (group.value >= smallest || multiplier?.word.kind === "scale")) break;
        return { value: total + group.value, next: group.next };
      }
      if (scaled === undefined) break;
      if (group === undefined && scaled.number === "plural") break;
      total += (group?.value ?? (scaled.number === "dual" ? 2 : 1)) * scaled.value;
      smallest = scaled.value;
      scale = scaled.value;
      next = (group?.next ?? next) + 1;
    }
    return next === index ? undefined : { value: total, next, ...(scale === undefined ? {} : { scale }) };
  }

  /** The token after "per cent", as a sign or in words, if it starts at a token. */
  percentEnd(index: number): number | undefined {
    const text = this.tokens[index]?.text;
    if (text === "%" || text === "٪") return index + 1;
    const hundred = this.part(text === "في" ? index + 1 : index);
    if (hundred?.word.kind !== "hundred") return undefined;
    if (text === "في" && hundred.split.article) return index + 2;
    return hundred.split.preposition && hundred.split.article ? index + 1 : undefined;
  }
}

/**
 * Every number in an Arabic text, in digits of each script and in words, in the order of the text. Digits of footnote
 * marks and addresses do not count. A range is two numbers, which readQuantities joins.
 *
 * Limits: a noun in the dual is recognised only if it is in a list; `أحد` alone is not read as one; a fraction is one
 * word; negative numbers and exponents are not read.
 *
 * @example
 * readNumbers("ما لا يقل عن 12 ألف مقاتل") // [{ kind: "cardinal", value: 12000, … }]
 */
export function readNumbers(text: string): NumberReading[] {
  return readTokens(tokens(text)).map(({ first: _first, next: _next, scale: _scale, ...reading }) => reading);
}

/** A reading with the tokens that it spans. */
export interface TokenReading extends NumberReading {
  first: number;
  /** index of the token after it */
  next: number;
  scale?: number;
}

/** The readings of a sequence of tokens. */
export function readTokens(words: readonly Token[]): TokenReading[] {
  const reader = new Reader(words);
  const readings: TokenReading[] = [];
  for (let index = 0; index < words.length; ) {
    const reading = reader.mayBegin(index) ? readAt(reader, index) : undefined;
    if (reading === undefined) index += 1;
    else {
      readings.push(reading);
      index = reading.next;
    }
  }
  return readings;
}

function readAt(reader: Reader, first: number): TokenReading | undefined {
  const found = (kind: NumberReading["kind"], value: number, next: number, scale?: number): TokenReading => {
    const percentEnd = kind === "cardinal" ? reader.percentEnd(next) : undefined;
    const end = percentEnd ?? next;
    return {
      kind,
      value,
      percent: percentEnd !== undefined,
      first,
      next: end,
      start: reader.tokens[first]?.start ?? 0,
      end: reader.tokens[end - 1]?.end ?? 0,
      ...(scale === undefined ? {} : { scale }),
    };
  };
  const word = reader.part(first)?.word;
  if (word?.kind === "zero") return found("cardinal", 0, first + 1);
  const number = reader.number(first);
  if (number !== undefined) return found("cardinal", number.value, number.next, number.scale);
  const following = reader.part(first + 1)?.word;
  switch (word?.kind) {
    case "magnitude":
      return following?.kind === "scale" && following.number === "plural"
        ? found("magnitude", word.value * following.value, first + 2)
        : found("magnitude", word.value, first + 1);
    case "scale":
      return found("magnitude", word.value, first + 1);
    case "hundred":
      return found("cardinal", word.value, first + 1);
    case "fraction":
    case "ordinal":
    case "multiple":
      return found(word.kind, word.value, first + 1);
    default:
      return reader.role(first).isDual ? found("dual", 2, first + 1) : undefined;
  }
}
