import { fold } from "./fold.js";
import {
  AFTER,
  BEFORE,
  NEGATIONS,
  NOT_UNDERSTOOD,
  PHRASES,
  type Sense,
  SLIGHTLY,
  STILL,
  THRESHOLDS,
} from "./hedge-words.js";
import type { NumberReading, TokenReading } from "./numbers.js";
import type { Sentence } from "./sentence.js";
import { ends, folded, follows, is, isDefinite, perWord, says, stand, type Token } from "./words.js";

/** How a text hedges a number, by the names of the package's own qualifiers. */
export type Hedge =
  | "exact"
  | "approximately"
  | "at-least"
  | "more-than"
  | "at-most"
  | "less-than"
  | "between"
  | "order-of-magnitude";

/** Some words of a text. */
export interface Words {
  text: string;
  /** offsets (UTF-16) in the text */
  start: number;
  end: number;
}

/** A number, or the two ends of a range, with its hedge. */
export interface QuantityReading {
  /** `unread` if the words beside the number may hedge it, and the reader does not know them */
  hedge: Hedge | "unread";
  kind: NumberReading["kind"];
  /** the number; absent for a range */
  value?: number;
  /** the ends of a range, the lower bound of a magnitude */
  min?: number;
  max?: number;
  percent: boolean;
  /** the noun that is counted, as it is written: right after the number, or before it in apposition */
  unit?: string;
  /** the word that made the hedge unread */
  notUnderstood?: Words;
  /** whether the number names something instead of counting it: article 140, F-16 */
  isName?: true;
  /** offsets (UTF-16) of the number in the text, without the hedge */
  start: number;
  end: number;
}

const wordsOf = (text: string) => text.split(" ").map((word) => fold(word).text);

interface Opener {
  sense: Sense;
  prepositions: ReadonlySet<string>;
  isVerb: boolean;
}

const openers = new Map<string, Opener[]>();
for (const { words, sense, with: prepositions, verb } of BEFORE) {
  const opener = {
    sense,
    prepositions: new Set(prepositions.split(" ").map((word) => fold(word).text)),
    isVerb: verb === true,
  };
  if (prepositions === "") opener.prepositions.clear();
  for (const word of words.split(" ").map((one) => fold(one).text))
    openers.set(word, [...(openers.get(word) ?? []), opener]);
}
const openersOf = perWord((splits): readonly Opener[] =>
  splits.flatMap(({ stem, article }) => (article ? [] : (openers.get(stem) ?? []))),
);

const phrasesOf = <Entry extends { words: string }>(entries: readonly Entry[]) =>
  entries.map((entry) => ({ ...entry, words: wordsOf(entry.words) })).sort((a, b) => b.words.length - a.words.length);
const AFTER_PHRASES = phrasesOf(AFTER);
const BEFORE_PHRASES = phrasesOf(PHRASES);

const PREPOSITIONS = folded("من عن على إلى");
const NEGATION = folded(NEGATIONS);
const NO_DENIAL = folded(STILL);
const THRESHOLD = folded(THRESHOLDS);
const LITTLE = folded(SLIGHTLY);
const UNKNOWN = folded(NOT_UNDERSTOOD);
const [FROM, TO, BETWEEN, OR] = ["من", "إلى", "بين", "أو"].map((word) => folded(word)) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];
const UNTIL = folded("حتى");

/** Verbs of a change: "from 20 to 30" is two numbers after them, not a range. */
const CHANGE =
  /^(?:(?:[يت]|ا|س[يت])?(?:رتفع|نخفض|تراجع|زداد|قلص|تقلص|تحول|هبط|هوي|قفز|صعد|نتقل|تضاعف|تدني|تناقص|تزايد|نمو|نما)|(?:[يت])?(?:زاد|زيد|خفض|رفع|نزل)|خفض|رفع|تخفيض|زياده|ارتفاع|انخفاض|تقليص|تراجع|رفعت|خفضت)(?:ت|وا|ا|ها|ه)?$/u;

/** How far before a number the verb can be whose subject stands in between. */
const WORDS_OF_A_SUBJECT = 9;
const WORDS_BETWEEN = 2;

const HEDGES: Readonly<Record<Sense, readonly [plain: Hedge, negated: Hedge | undefined]>> = {
  greater: ["more-than", "at-most"],
  less: ["less-than", "at-least"],
  near: ["approximately", undefined],
  reached: ["at-most", "less-than"],
  equal: ["exact", "less-than"],
};

/** A hedge, or the word that keeps it from being understood. */
type Said = { hedge: Hedge } | { notUnderstood: Token };

/** What a word and a negation before it make of the number. */
function polarity(words: readonly Token[], at: number, sense: Sense): Said {
  const before = words[at - 1];
  const [plain, negated] = HEDGES[sense];
  if (before === undefined || ends(words[at] as Token)) return { hedge: plain };
  if (says(before, UNKNOWN)) return { notUnderstood: before };
  const isNegated = is(before, NEGATION) || says(before, NEGATION_WITH);
  if (!isNegated) return { hedge: plain };
  return negated === undefined ? { notUnderstood: before } : { hedge: negated };
}
/** "without" is a negation only with ب: بدون. */
const NEGATION_WITH = folded("بدون بلا");

/** The preposition right before a number: a word, or joined to its front. */
function prepositionAt(words: readonly Token[], number: number): { word: string; at: number } | undefined {
  const first = number > 1 && says(words[number - 1], THRESHOLD) && !ends(words[number] as Token) ? number - 1 : number;
  const before = words[first - 1];
  return before !== undefined && says(before, PREPOSITIONS) && !ends(words[first] as Token)
    ? { word: before.splits.at(0)?.stem ?? before.text, at: first - 1 }
    : undefined;
}

/** The hedge that words before a number put on it. */
function before(words: readonly Token[], first: number): Said | undefined {
  if (first === 0) return undefined;
  for (const { words: phrase, hedge } of ends(words[first] as Token) ? [] : BEFORE_PHRASES) {
    if (stand(words, first - phrase.length, phrase)) return { hedge };
  }
  let found: Said | undefined;
  const preposition = prepositionAt(words, first);
  const last = preposition?.at ?? first;
  let isParenthesisOver = false;
  for (let at = last - 1; at >= 0 && at >= last - 1 - WORDS_OF_A_SUBJECT; at -= 1) {
    if (ends(words[at + 1] as Token)) {
      // A parenthesis between commas can part a verb from its number.
      const opening = isParenthesisOver ? undefined : openingOf(words, at + 1);
      if (opening === undefined) return found;
      isParenthesisOver = true;
      at = opening - 1;
    }
    const word = words[at] as Token;
    if (word.numeral !== undefined) break;
    const isNear = at === last - 1 || (at === last - 2 && is(words[last - 1], LITTLE));
    for (const { sense, prepositions, isVerb } of openersOf(word)) {
      const fits = preposition === undefined ? prepositions.size === 0 : prepositions.has(preposition.word);
      // "to reach 50" says that it is reached, "reaching 50" that it is no more.
      const isPurpose = sense === "reached" && word.text.startsWith("ل");
      if (!fits || !(isNear || isVerb) || isPurpose) continue;
      const said = polarity(words, at, sense);
      // "almost reaches" is almost: what only says that the number is reached leaves the hedge to words before it.
      if (!("hedge" in said) || said.hedge !== "exact") return said;
      found = said;
    }
    if (at < last - 1 && word.conjunction && word.splits.length > 1 && !startsNoun(word)) break;
    // The number would be that of the verb's subject: only nouns and "of" stand in between.
    if (!isNear && is(word, STOPS)) break;
  }
  return found;
}

const isAfterComma = ({ gap }: Token) => /^\s*[،,–-]\s*$/u.test(gap);

/** Where the parenthesis begins that a comma before a token closes. */
function openingOf(words: readonly Token[], closing: number): number | undefined {
  if (!isAfterComma(words[closing] as Token)) return undefined;
  for (let at = closing - 1; at > 0 && at > closing - WORDS_OF_A_SUBJECT; at -= 1) {
    if (words[at]?.numeral !== undefined) return undefined;
    if (isAfterComma(words[at] as Token)) return at;
    if (ends(words[at] as Token)) return undefined;
  }
  return undefined;
}

const STOPS = folded("أن إن الذي التي إذ حيث كما ثم");

/** The hedge that words after a number put on it. */
function after(words: readonly Token[], next: number): Said | undefined {
  for (let gap = 0; gap <= WORDS_BETWEEN; gap += 1) {
    const word = words[next + gap];
    // A hedge belongs to the nearest number.
    if (word === undefined || word.numeral !== undefined || ends(word)) return undefined;
    for (const { words: phrase, hedge } of AFTER_PHRASES) {
      if (!stand(words, next + gap, phrase)) continue;
      const behind = words[next + gap + phrase.length];
      // "at least 30" hedges the number that follows it.
      if (gap > 0 && behind !== undefined && behind.digits !== undefined && !ends(behind) && !behind.conjunction)
        continue;
      return { hedge };
    }
  }
  return undefined;
}

/** A word beside a number that the reader has not been taught: a negation, a comparative, "almost", "except". */
function unknownBeside(words: readonly Token[], first: number, next: number, text: string): Token | undefined {
  const near = [words[first - 1], words[first - 2]];
  for (const [distance, word] of near.entries()) {
    if (word === undefined || ends(words[first - distance] as Token)) break;
    if (word.numeral !== undefined) break;
    if (is(word, ONLY)) break;
    const isDenial =
      is(word, NEGATION) && !is(words[first - distance], NO_DENIAL) && !is(words[first - distance], ONLY);
    if (is(word, UNKNOWN) || isDenial) return word;
    const isComparative =
      distance === 1 &&
      is(words[first - 1], FROM) &&
      /^[وفبك]?ا\p{L}{3}$/u.test(word.text) &&
      /^[وفب]?أ/u.test(text.slice(word.start, word.end)) &&
      !says(word, FIRST);
    if (isComparative) return word;
  }
  const behind = words[next];
  return behind !== undefined && !ends(behind) && is(behind, EXCEPT) ? behind : undefined;
}
/** With a negation before it, it means "only". */
const ONLY = folded("سوى إلا");
const FIRST = folded("أول أحد أمام أيام");
const EXCEPT = folded("إلا عدا باستثناء");

function hedgeOn(
  words: readonly Token[],
  { first, next, kind }: Pick<TokenReading, "first" | "next" | "kind">,
  text: string,
): Said {
  if (kind === "ordinal") return { hedge: "exact" };
  const isHedged = (said: Said | undefined): said is Said =>
    said !== undefined && !("hedge" in said && said.hedge === "exact");
  const known = [before(words, first), after(words, next)].find(isHedged);
  if (known !== undefined) return known;
  const notUnderstood = unknownBeside(words, first, next, text);
  if (notUnderstood !== undefined) return { notUnderstood };
  return { hedge: kind === "magnitude" ? "order-of-magnitude" : "exact" };
}

/** Every hedge that a text contains, whether or not a number that can be read is beside it. */
export function hedgesIn({ words }: Sentence): Hedge[] {
  const found = new Set<Hedge>();
  for (const [index, word] of words.entries()) {
    for (const { sense } of openersOf(word)) {
      const said = polarity(words, index, sense);
      if ("hedge" in said) found.add(said.hedge);
    }
    for (const { words: phrase, hedge } of AFTER_PHRASES) if (stand(words, index, phrase)) found.add(hedge);
  }
  return [...found];
}

/** Nouns that begin with و, which is not "and" there. */
const NOUNS_WITH_AND = folded(
  "وحدة وحدات وزير وزراء وزارة وزارات وظيفة وظائف وفاة وفيات ولاية ولايات وثيقة وثائق وسيلة وسائل ورشة ورش وجبة وجبات وكيل وكلاء وكالة وكالات واقعة وقائع وفد وفود وردة ورقة أوراق وصفة ولد والد والدة وجه وجوه وجهة وقت وقود وجهاء وسيط وسطاء ورم وديعة وحش وطن وسام وصاية واد واحة واط وات ون",
);
const startsNoun = (token: Token) =>
  token.splits.some(({ stem, conjunction }) => !conjunction && NOUNS_WITH_AND.has(stem));

/** Words that are never counted: prepositions, conjunctions, pronouns, adverbs. */
const CLOSED = folded(
  "في على عن إلى مع بين بينهم بينها بينهما بعد قبل خلال منذ حتى عند لدى ضد نحو تجاه عبر حول لكن بل ثم أو أم إذ إذا أن إن لأن كما حيث هو هي هم هذا هذه ذلك تلك الذي التي الذين كان كانت كل بعض غير أي قد لقد لا لم لن ليس ما منهم منها منه لهم لها له فيها فيه فقط أيضا تقريبا على أمس اليوم غدا مقابل من بسبب رغم وفق بحسب حسب داخل خارج فوق تحت دون سوى إلا أكثر أقل آخر أخرى",
);

/** Whether a token can be the noun that a number counts. */
export function isNoun(token: Token | undefined): token is Token {
  if (token === undefined || token.numeral !== undefined || !follows(token) || /[()]/u.test(token.gap)) return false;
  if (token.text === "%" || token.text === "٪" || is(token, CLOSED)) return false;
  const isJoined = token.conjunction && !startsNoun(token);
  const isAfterPreposition = token.splits.some(({ preposition, article }) => preposition && article);
  return !isJoined && !isAfterPreposition && token.text.length > 1;
}

/** The noun that a number counts: after it, after "of", or before it where both are definite or the number is one or two. */
function unitOf(words: readonly Token[], { first, next, noun, kind, value }: TokenReading): Token | undefined {
  if (noun !== undefined) return words[noun];
  const behind = words[next];
  // "the forty pupils": after 11 to 99, what is counted ends with the accusative.
  const isAccusative = follows(behind) && behind?.numeral === undefined && /^.{2,}[^اى]ا$/u.test(behind?.text ?? "");
  if (value > 10 && isAccusative && !isDefinite(behind)) return behind;
  if (is(behind, FROM) && follows(behind)) {
    const counted = words[next + 1];
    return isNoun(counted) ? counted : undefined;
  }
  const before = words[first - 1];
  const isApposed =
    before !== undefined &&
    follows(words[first]) &&
    kind !== "fraction" &&
    ((isDefinite(before) && isDefinite(words[first])) ||
      (value <= 2 && kind === "cardinal" && words[first]?.numeral === undefined));
  if (isApposed && isNoun({ ...before, gap: "" })) {
    // "the four working groups": the head of a construct is in the plural.
    const head = words[first - 2];
    return isDefinite(before) && isNoun(head) && !isDefinite(head) && follows(before) && /ات$/u.test(head.text)
      ? head
      : before;
  }
  return isNoun(behind) ? behind : undefined;
}

/** What numbers name: article 140, resolution 1701, page 12. */
const NAMED_BY_NUMBER = folded(
  "مادة المادتين رقم أرقام رقمها رقمه قرار بند فقرة صفحة صفحات ص فصل ساعة هاتف قانون مرسوم طريق لواء كتيبة فوج فرقة غرفة رحلة جيل إصدار طراز موديل نسخة قناة بوابة محطة خط شارع قسيمة فئة مجموعة منطقة عدد صندوق حلقة جلسة دورة سورة آية مركبة قطار بئر مربع كيلو آيفون أبولو كوفيد إف ميغ سو سوخوي شاهد بوينغ إيرباص ويندوز هاتفه جوال فاكس جواز لوحة مبنى قطاع مخيم بلوك طابق حقيبة قضية دعوى ملف وثيقة تعميم فاتورة رمز الرمز كود",
);
const RESULT = folded("بنتيجة نتيجة فاز فوز تعادل تعادلا هزم خسر تغلب متقدما بواقع");
const NUMBER_WORD = folded("رقم رقمه رقمها أرقام ص مادة المادتين آيفون كوفيد إف ميغ سو سوخوي أبولو بوينغ إيرباص");
const MEASURED = folded("ساعة عدد");
/** They have numbers also where they are not definite. */
const LAWS = folded("قانون قرار مرسوم");
/** Whose names have ordinals. */
const MONARCHS = folded("ملك ملكة بابا أمير سلطان قيصر إمبراطور خديوي شاه");
const HOUR = folded("ساعة");
/** What has a name and a number: France 24, a phone of some make. */
const SERIES = folded("قناة طراز هاتف موديل طائرة مقاتلة صاروخ سيارة محطة غالاكسي");
/** Beersheba, Al-Khums: names of places with a number. */
const TOWNS = folded("بئر مدينة بلدة قرية جزيرة حي");
/** The Group of Twenty. */
const GROUP = folded("مجموعة");

/** Whether a number names something instead of counting it: F-16, article 140, page 12. */
function isName(words: readonly Token[], { first, next, kind, percent, scale }: TokenReading, text: string): boolean {
  const token = words[first] as Token;
  const before = words[first - 1];
  if (before === undefined || percent || scale !== undefined) return false;
  if (kind === "ordinal") {
    return (
      isDefinite(token) && (says(before, HOUR) || [2, 3].some((distance) => says(words[first - distance], MONARCHS)))
    );
  }
  // half past nine
  if (kind === "fraction") {
    return isDefinite(token) && token.conjunction && [2, 3].some((distance) => says(words[first - distance], HOUR));
  }
  if (kind === "cardinal" && says(before, TOWNS) && isDefinite(token) && token.numeral === undefined && follows(token))
    return true;
  if (kind === "cardinal" && says(before, GROUP) && isDefinite(token) && follows(token)) return true;
  if (kind !== "cardinal" || token.digits === undefined) return false;
  // A word joined to digits by a hyphen: Covid-19.
  if (/^[-‐‑–]$/u.test(token.gap) && before.numeral === undefined) return true;
  if (
    /^[-‐‑–]$/u.test(words[next]?.gap ?? "") &&
    /^\p{L}/u.test(words[next]?.text ?? "") &&
    /[A-Za-z]/u.test(text.slice(words[next]?.start, words[next]?.end))
  )
    return true;
  if (!/^[\s(«"]*$/u.test(token.gap)) return false;
  if (is(before, NUMBER_WORD) || says(before, NUMBER_WORD)) return true;
  if (says(words[first - 2], SERIES) && follows(before) && !isNoun(words[next])) return true;
  if (!says(before, NAMED_BY_NUMBER)) return /^[A-Za-z]+$/u.test(before.text);
  // "The session 12" is a name; "a session 12 people attended" is not written, but "in an area 120 km" is.
  if (!isDefinite(before) && !says(before, LAWS)) return false;
  return !(says(before, MEASURED) && isNoun(words[next]) && !isDefinite(words[next]));
}

/** Whether two neighbouring numbers are the ends of a range: between X and Y, X to Y, X-Y, five or six. */
function isRange(words: readonly Token[], low: TokenReading, high: TokenReading): boolean {
  if ((low.kind !== "cardinal" && low.kind !== "dual") || high.kind !== "cardinal") return false;
  const ofScale = scaleOf(low, high);
  if (low.value * ofScale >= high.value) return false;
  const [start, link] = [words[low.first] as Token, words[low.next] as Token];
  const opening = words[low.first - 1];
  const isAfterBetween = says(opening, BETWEEN);
  if (high.first === low.next) {
    const { gap, conjunction } = words[high.first] as Token;
    if (/^ ?[-‐‑–—] ?$/u.test(gap)) return true;
    return isAfterBetween && conjunction && follows(words[high.first]);
  }
  if (ends(start) && opening === undefined) return false;
  const distance = high.first - low.next;
  // between 20 fighters and 30
  const isNamedFirst = distance === 1 && isAfterBetween && words[high.first]?.conjunction === true && isNoun(link);
  if (isNamedFirst) return true;
  const isLinked = (at: number) => is(words[at], TO) || is(words[at], UNTIL);
  const isFrom = says(opening, FROM);
  if (isLinked(low.next) && distance === 1) return !(isFrom && isChange(words, low.first - 1));
  if (distance === 1 && is(link, OR)) return high.value <= low.value * ofScale * 3;
  // three boats or four
  if (distance === 2 && isNoun(link) && is(words[low.next + 1], OR)) return high.value <= low.value * ofScale * 3;
  // from 20 fighters to 30
  return isFrom && distance === 2 && isNoun(link) && isLinked(low.next + 1) && !isChange(words, low.first - 1);
}

function isChange(words: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - WORDS_OF_A_SUBJECT; at -= 1) {
    const word = words[at] as Token;
    if (word.splits.some(({ stem }) => CHANGE.test(stem))) return true;
    if (ends(word)) return false;
  }
  return false;
}

/** A range that names its scale only once, at the end, has that scale at both ends. */
const scaleOf = (low: TokenReading, high: TokenReading): number =>
  low.scale === undefined && high.scale !== undefined && low.value < high.value / high.scale ? high.scale : 1;

/**
 * Every quantity in an Arabic text, with its own hedge and not that of a number beside it.
 * A range that names its scale only once, at the end, has that scale at both ends: ما بين 20 و30 ألفا is 20,000 to 30,000.
 */
export function quantitiesOf({ words, numbers, text }: Sentence): QuantityReading[] {
  const quantities: QuantityReading[] = [];
  const common = (reading: TokenReading, said: Said, percent: boolean) => {
    const unit = unitOf(words, reading);
    return {
      ...("hedge" in said
        ? { hedge: said.hedge }
        : {
            hedge: "unread" as const,
            notUnderstood: {
              text: text.slice(said.notUnderstood.start, said.notUnderstood.end),
              start: said.notUnderstood.start,
              end: said.notUnderstood.end,
            },
          }),
      percent,
      ...(unit && { unit: text.slice(unit.start, unit.end) }),
    };
  };
  for (let index = 0; index < numbers.length; index += 1) {
    const low = numbers[index] as TokenReading;
    const high = numbers[index + 1];
    if (high !== undefined && isResult(words, low, high)) {
      quantities.push({
        hedge: "exact",
        kind: "cardinal",
        percent: false,
        start: low.start,
        end: high.end,
        isName: true,
      });
      index += 1;
      continue;
    }
    if (high !== undefined && isRange(words, low, high)) {
      quantities.push({
        ...common(
          isNoun(words[low.next]) && high.first > low.next ? low : high,
          { hedge: "between" },
          high.percent || low.percent,
        ),
        kind: "cardinal",
        min: low.value * scaleOf(low, high),
        max: high.value,
        start: low.start,
        end: high.end,
      });
      index += 1;
      continue;
    }
    const { kind, value, percent, start, end } = low;
    if (isName(words, low, text)) {
      quantities.push({ hedge: "exact", kind, value, percent, start, end, isName: true });
      continue;
    }
    quantities.push({
      ...common(low, hedgeOn(words, low, text), percent),
      kind,
      ...(kind === "magnitude" ? { min: value } : { value }),
      start,
      end,
    });
  }
  return quantities;
}

/** A result of a game: 3-1. */
function isResult(words: readonly Token[], low: TokenReading, high: TokenReading): boolean {
  const isDashed =
    high.first === low.next &&
    /^ ?[-‐‑–] ?$/u.test(words[high.first]?.gap ?? "") &&
    words[low.first]?.digits !== undefined;
  if (!isDashed || low.scale !== undefined || high.scale !== undefined) return false;
  const isAfterResult = [1, 2, 3].some((distance) => says(words[low.first - distance], RESULT));
  return isAfterResult || low.value >= high.value;
}
