import { type Folded, fold } from "./fold.js";

/** A word or a number in digits, folded, with its place in the original text. */
export interface Token {
  /** folded; for a number in digits, the digits alone */
  text: string;
  /** every way to take the word apart; empty for a number */
  splits: readonly Split[];
  /** what readers have found out about the word, apart from its neighbours: see perWord */
  answers: unknown[];
  /** offsets (UTF-16) in the original text */
  start: number;
  end: number;
  /** of a number in digits: its value */
  digits: number | undefined;
  /** of a number in digits: whether و is joined to its front */
  conjunction: boolean;
}

/** Footnote marks and addresses, whose digits and words are not read. */
const NOT_TEXT = /\[\d+\]|https?:\/\/\S+/gu;

/** Digits with thousands and decimal separators. */
const DIGITS = /\d+(?:[,٬]\d{3})*(?:[.٫]\d+)?/uy;

/** What may be joined to the front of digits. */
const FRONT_OF_DIGITS = /^[وفبلك]{0,2}(?:ال)?$/u;

const LETTER = 1;
const DIGIT = 2;
const PERCENT = 3;
const OTHER = 4;

/** What each code unit is, 0 where it is not worked out yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (kinds[code] === 0) {
    const character = String.fromCharCode(code);
    const isNumeral = /\d/u.test(character);
    kinds[code] = /\p{L}/u.test(character) ? LETTER : isNumeral ? DIGIT : /[%٪]/u.test(character) ? PERCENT : OTHER;
  }
  return kinds[code] as number;
}

/** A folded text with blanks in place of footnote marks and addresses. */
export const withoutMarks = (folded: string) =>
  folded.includes("[") || folded.includes("://")
    ? folded.replace(NOT_TEXT, (match) => " ".repeat(match.length))
    : folded;

/** The words and numbers of a text, in order: runs of letters, digits, and signs that replace a word. */
export function tokensIn({ text, at }: Folded): Token[] {
  const readable = withoutMarks(text);
  const found: Token[] = [];
  const place = (offset: number) => at[offset] as number;
  const addDigits = (start: number, offset: number): number => {
    DIGITS.lastIndex = offset;
    const [written = ""] = DIGITS.exec(readable) ?? [];
    const end = offset + written.length;
    found.push({
      text: written,
      splits: [],
      answers: [],
      start: place(start),
      end: place(end),
      digits: Number(written.replace(/[,٬]/gu, "").replace("٫", ".")),
      conjunction: readable.startsWith("و", start),
    });
    return end;
  };
  for (let offset = 0; offset < readable.length; ) {
    const kind = kindOf(readable.charCodeAt(offset));
    if (kind === DIGIT) offset = addDigits(offset, offset);
    else if (kind === OTHER) offset += 1;
    else {
      let end = offset + 1;
      if (kind === LETTER) while (end < readable.length && kindOf(readable.charCodeAt(end)) === LETTER) end += 1;
      const written = readable.slice(offset, end);
      const isBeforeDigits = end < readable.length && kindOf(readable.charCodeAt(end)) === DIGIT;
      if (isBeforeDigits && FRONT_OF_DIGITS.test(written)) offset = addDigits(offset, end);
      else {
        const { text, splits, answers } = wordOf(written);
        const start = place(offset);
        found.push({ text, splits, answers, start, end: place(end), digits: undefined, conjunction: false });
        // No number begins right after a letter.
        offset = kind === LETTER && isBeforeDigits ? end + 1 : end;
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

/** The same words occur again and again: each is taken apart once. */
const known = new Map<string, Word>();

function wordOf(text: string): Word {
  let word = known.get(text);
  if (word === undefined) {
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

/** Whether a phrase starts at a token; its first word may have proclitics. */
export function standsAt(words: readonly Token[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((expected, offset) => {
    const token = words[index + offset];
    if (token === undefined || token.digits !== undefined) return false;
    return offset === 0 ? token.splits.some(({ stem }) => stem === expected) : token.text === expected;
  });
}

/** Phrases by their first words. */
export class Phrases<Phrase extends { words: readonly string[] }> {
  readonly #startingWith: (token: Token) => readonly Phrase[];

  constructor(phrases: readonly Phrase[]) {
    this.#startingWith = perWord((splits) =>
      phrases.filter(({ words }) => splits.some(({ stem }) => stem === words[0])),
    );
  }

  /** The first of them that starts at a token. */
  at(words: readonly Token[], index: number): Phrase | undefined {
    const token = words[index];
    if (token === undefined || token.digits !== undefined) return undefined;
    return this.#startingWith(token).find((phrase) => standsAt(words, index, phrase.words));
  }
}
