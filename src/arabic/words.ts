import { isVulgarFraction, type Numeral, numeralAt, telephoneAt } from "./digits.js";
import { type Folded, fold } from "./fold.js";

/** A word, or what digits write, with its place in the original text. */
export interface Token {
  /** folded; of digits, as they are written */
  text: string;
  /** every way to take the word apart; empty for digits */
  splits: readonly Split[];
  /** what readers have found out about the word, apart from its neighbours: see perWord */
  answers: unknown[];
  /** offsets (UTF-16) in the original text */
  start: number;
  end: number;
  /** what is between the word before and this one, folded */
  gap: string;
  /** of digits: what they write */
  numeral: Numeral | undefined;
  /** of digits that write a count: its value */
  digits: number | undefined;
  /** whether و is joined to its front, or stands before it */
  conjunction: boolean;
  /** whether it stands before it */
  isLoose: boolean;
  /** of digits: what is joined to their front */
  front: string;
}

/** Some words of a text. */
export interface Words {
  text: string;
  /** offsets (UTF-16) in the text */
  start: number;
  end: number;
}

/** Footnote marks and addresses, whose digits and words are not read. */
const NOT_TEXT = /\[\d+\]|https?:\/\/\S+/gu;

/** What may be joined to the front of digits. */
const FRONT_OF_DIGITS = /^[وف]?[بلك]?(?:ال|ل)?$/u;

/** From a word to digits: at once, or over the one space that some write after a tatweel. */
const TO_DIGITS = /^ ?[\d½⅓⅔¼¾]/u;

const LETTER = 1;
const DIGIT = 2;
const PERCENT = 3;
const OTHER = 4;

/** What each code unit is, 0 where it is not worked out yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (kinds[code] === 0) {
    const character = String.fromCharCode(code);
    const isNumeral = /\d/u.test(character) || isVulgarFraction(character);
    kinds[code] = /\p{L}/u.test(character) ? LETTER : isNumeral ? DIGIT : /[%٪]/u.test(character) ? PERCENT : OTHER;
  }
  return kinds[code] as number;
}

/** A folded text with blanks in place of footnote marks and addresses. */
const withoutMarks = (folded: string) =>
  folded.includes("[") || folded.includes("://")
    ? folded.replace(NOT_TEXT, (found) => " ".repeat(found.length))
    : folded;

/** Words that multiply the digits before them. */
const SCALE = / ?(?:ال)?(?:مليون|مليار|تريليون|بليون|ملايين|الف|الاف)(?!\p{L})/uy;

const AND = "و";

/** The words and numbers of a text, in order: runs of letters, digits, and signs that replace a word. */
export function tokensIn({ text, at }: Folded): Token[] {
  const readable = withoutMarks(text);
  const found: Token[] = [];
  const place = (offset: number) => at[offset] as number;
  const isScale = (offset: number) => {
    SCALE.lastIndex = offset;
    return SCALE.test(readable);
  };
  let last = 0;
  /** where a و stands that is not joined to its word */
  let loose = -1;
  const add = (from: number, to: number, start: number, word: Word, numeral?: Numeral, digits?: number, front = "") => {
    const { text, splits, answers } = word;
    const isLoose = loose !== -1;
    found.push({
      text,
      splits,
      answers,
      start: place(start),
      end: place(to),
      gap: readable.slice(last, isLoose ? loose : from),
      numeral,
      digits,
      conjunction: isLoose || readable.startsWith(AND, from),
      isLoose,
      front,
    });
    loose = -1;
    last = to;
    return to;
  };
  const addDigits = (from: number, offset: number): number => {
    const isSigned = from === offset && readable.charAt(offset - 1) === "+";
    const numeral = (isSigned ? telephoneAt(readable, offset - 1) : undefined) ?? numeralAt(readable, offset, isScale);
    // A minus sign stands at the start or after a space, and no digit is before that: 3 - 5 is a range.
    const isNegative = /(?:^|[^\d\s]\s|\()[-−]$/u.test(readable.slice(Math.max(0, offset - 3), offset));
    const digits = numeral.kind === "count" ? (isNegative ? -numeral.value : numeral.value) : undefined;
    const word = { text: readable.slice(offset, numeral.end), splits: [], answers: [] };
    const sign = isNegative && from === offset ? 1 : 0;
    return add(
      from - sign,
      numeral.end,
      offset - sign,
      word,
      numeral,
      digits,
      readable.slice(from, offset).replace(/[^\p{L}]/gu, ""),
    );
  };
  for (let offset = 0; offset < readable.length; ) {
    const kind = kindOf(readable.charCodeAt(offset));
    if (kind === DIGIT) offset = addDigits(offset, offset);
    else if (kind === OTHER) offset += 1;
    else {
      let end = offset + 1;
      if (kind === LETTER) while (end < readable.length && kindOf(readable.charCodeAt(end)) === LETTER) end += 1;
      const written = readable.slice(offset, end);
      const gap = kind === LETTER ? (TO_DIGITS.exec(readable.slice(end, end + 2))?.[0].length ?? 0) : 0;
      const isFront = gap > 0 && FRONT_OF_DIGITS.test(written) && (gap === 1 || written.endsWith("ال"));
      if (isFront) {
        offset = addDigits(offset, end + gap - 1);
      } else if (written === AND && /\s/u.test(readable.charAt(end)) && loose === -1) {
        loose = offset;
        offset = end;
      } else {
        offset = add(offset, end, offset, wordOf(written));
      }
    }
  }
  return found;
}

/** The words and numbers of a text, in order. Punctuation only separates. */
export const tokens = (text: string): Token[] => tokensIn(fold(text));

/** What may be joined to the front of a word: and, so, with, for, like, the. */
const PROCLITICS = /^(?<conjunction>[وف])?(?<preposition>[بلك])?(?<article>ال|(?<=ل)ل)?/u;

/** A word taken apart: what is joined to its front, and the rest. */
export interface Split {
  conjunction: boolean;
  preposition: boolean;
  article: boolean;
  stem: string;
}

interface Word {
  text: string;
  splits: readonly Split[];
  answers: unknown[];
}

/** The same words occur again and again: each is taken apart once. Forgotten when there are too many. */
const known = new Map<string, Word>();
const MOST_KNOWN = 20_000;

function wordOf(text: string): Word {
  let word = known.get(text);
  if (word === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    word = { text, splits: takeApart(text), answers: [] };
    known.set(text, word);
  }
  return word;
}

/**
 * Every way to read the front of a word as proclitics, the shortest first: واحد is one word before it is "and" and احد.
 * @param word folded
 */
export const splits = (word: string): readonly Split[] => wordOf(word).splits;

/** How many questions readers ask about a word: each has its place among the answers. */
let questions = 0;

/** What a reader asks about a word apart from its neighbours: worked out once for each word. */
export function perWord<T>(workOut: (splits: readonly Split[], text: string) => T): (token: Token) => T {
  const place = questions;
  questions += 1;
  return ({ text, splits, answers }) => {
    let answer = answers[place] as T | undefined;
    if (answer === undefined) {
      answer = workOut(splits, text);
      answers[place] = answer;
    }
    return answer;
  };
}

function takeApart(word: string): Split[] {
  const ways: Split[] = [{ conjunction: false, preposition: false, article: false, stem: word }];
  const { conjunction = "", preposition = "", article = "" } = PROCLITICS.exec(word)?.groups ?? {};
  const fronts: [string, string, string][] = [
    [conjunction, "", ""],
    [conjunction, preposition, ""],
    [conjunction, preposition, article],
  ];
  let last = "";
  for (const [and, to, the] of fronts) {
    const front = and + to + the;
    if (front === last || front.length >= word.length) continue;
    last = front;
    ways.push({ conjunction: and !== "", preposition: to !== "", article: the !== "", stem: word.slice(front.length) });
  }
  return ways;
}

/** The sets that a stem is in, so that a word is looked up once for all of them. */
const setsOf = new Map<string, ReadonlySet<string>[]>();

/** Folded words, as a set. Made when a module is loaded, never for a text. */
export function folded(...words: string[]): ReadonlySet<string> {
  // What was asked about a word before is out of date.
  known.clear();
  const set = new Set(words.flatMap((some) => some.split(" ")).map((word) => fold(word).text));
  for (const word of set) {
    // The empty word would be the rest of every ending.
    if (word === "") throw new TypeError("a list of words has two spaces in a row");
    const sets = setsOf.get(word);
    if (sets === undefined) setsOf.set(word, [set]);
    else sets.push(set);
  }
  return set;
}

type Sets = ReadonlySet<ReadonlySet<string>>;

const NONE: Sets = new Set();

const setsAmong = (splits: readonly Split[]): Sets => {
  const found = splits.flatMap(({ stem }) => setsOf.get(stem) ?? []);
  return found.length === 0 ? NONE : new Set(found);
};

const setsOfWord = perWord((splits) => setsAmong(splits));
const setsOfBareWord = perWord((splits) =>
  setsAmong(splits.filter(({ preposition, article }) => !preposition && !article)),
);

/** Whether a token is in any of the sets, whatever is joined to its front. */
export const isKnown = (token: Token): boolean => setsOfWord(token).size > 0;

/** Whether a token is one of some words, whatever is joined to its front. */
export const says = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && setsOfWord(token).has(words);

/** Whether a token is one of some words as it is written, at most with "and" or "so" before it. */
export const is = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && setsOfBareWord(token).has(words);

/** Whether a token has the definite article, or is "the" joined to digits. */
export const isDefinite = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.splits.some(({ article, stem }) => article && !OF_A_THOUSAND.has(stem)) || token.front.endsWith("ال"));

/** What is left of the words for a thousand without their first two letters, which are no article. */
const OF_A_THOUSAND = new Set(["ف", "فا", "فان", "فين", "في", "اف", "افا", "وف"]);

/** Whether only spaces are between a token and the one before it. */
export const follows = (token: Token | undefined): boolean =>
  token !== undefined && (token.gap === " " || /^[\s«»"“”()]*$/u.test(token.gap));

/** Whether a mark that ends a clause is before a token. */
export const ends = ({ gap }: Token): boolean => gap !== " " && /[،,؛;.:!?؟\n]/u.test(gap);

/** Whether a phrase starts at a token; its first word may have something joined to its front. */
export function stand(words: readonly Token[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((expected, offset) => {
    const token = words[index + offset];
    if (token === undefined || token.numeral !== undefined || (offset > 0 && ends(token))) return false;
    return token.text === expected || (offset === 0 && token.splits.some(({ stem }) => stem === expected));
  });
}
