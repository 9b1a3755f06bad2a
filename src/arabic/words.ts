import { fold } from "./fold.js";

/** A word or a number in digits, folded, with its place in the original text. */
export interface Token {
  /** folded; of a number in digits, the digits alone */
  text: string;
  /** offsets (UTF-16) in the original text */
  start: number;
  end: number;
  /** in digits: what they say */
  digits?: number;
  /** in digits: whether و is written onto the front */
  conjunction?: boolean;
}

/** Footnote marks and addresses: their digits and words say nothing. */
const NOT_TEXT = /\[\d+\]|https?:\/\/\S+/gu;

/** Digits with thousands and decimal separators and what is written onto their front, a run of letters, or a sign that stands for a word. */
const TOKEN = /(?<!\p{L})(?<front>[وفبلك]{0,2}(?:ال)?)(?<digits>\d+(?:[,٬]\d{3})*(?:[.٫]\d+)?)|\p{L}+|[%٪]/gu;

/** The words and numbers of a text, in order. Punctuation only separates. */
export function tokens(text: string): Token[] {
  const { text: folded, at } = fold(text);
  const readable = folded.replace(NOT_TEXT, (match) => " ".repeat(match.length));
  return [...readable.matchAll(TOKEN)].map(({ 0: match, index, groups = {} }) => {
    const token = { text: match, start: at[index] ?? 0, end: at[index + match.length] ?? text.length };
    const { digits, front = "" } = groups;
    if (digits === undefined) return token;
    const value = Number(digits.replace(/[,٬]/gu, "").replace("٫", "."));
    return { ...token, text: digits, digits: value, conjunction: front.startsWith("و") };
  });
}

/** What may be written onto the front of a word: and, so, with, for, like, the. */
const PROCLITICS = /^(?<conjunction>[وف])?(?<preposition>[بلك])?(?<article>ال|(?<=ل)ل)?/u;

/** A word taken apart: what is written onto its front, and the rest. */
export interface Split {
  conjunction: boolean;
  preposition: boolean;
  article: boolean;
  stem: string;
}

/** The words of a language are few: each is taken apart once. */
const known = new Map<string, readonly Split[]>();

/**
 * Every way to take the front of a word for proclitics, the least first: واحد is one word before it is "and" and احد.
 * @param word folded
 */
export function splits(word: string): readonly Split[] {
  let ways = known.get(word);
  if (ways === undefined) {
    ways = takeApart(word);
    known.set(word, ways);
  }
  return ways;
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

/** Whether a phrase stands at a token; its first word may have proclitics. */
export function standsAt(words: readonly Token[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((expected, offset) => {
    const token = words[index + offset];
    if (token === undefined || token.digits !== undefined) return false;
    return offset === 0 ? splits(token.text).some(({ stem }) => stem === expected) : token.text === expected;
  });
}
