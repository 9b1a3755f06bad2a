import stringWidth from "string-width";
import { withoutDoubleColons } from "./visible.js";

const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const POP_ISOLATE = "\u2069";

const isolated = (text: string) => `${RIGHT_TO_LEFT_ISOLATE}${text}${POP_ISOLATE}`;

const lettersIn = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** Arabic words in a row, with the numbers among them and after them. Brackets and quotation marks belong to the text around. */
const ARABIC_RUN = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\p{N} ،؛؟.,:/%-]*[\p{Script=Arabic}\p{M}\p{N}%])?/gu;

/**
 * Text for a line of a terminal that runs from left to right: Arabic is set apart, so that it does not reorder what is
 * next to it. A text that is mostly Arabic is set apart as a whole, and of any other each run of Arabic words.
 */
export const setApart = (text: string): string =>
  lettersIn(text, /\p{Script=Arabic}/gu) > lettersIn(text, /\p{L}/gu) / 2
    ? isolated(text)
    : text.replace(ARABIC_RUN, isolated);

const segmenter = new Intl.Segmenter();

/** In UTF-16 units: the segmenter takes the square of the length of its text. */
const MOST_SEGMENTED = 500;

/** The letters of a text, each with its signs. */
function* lettersOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const part = text.slice(from, from + MOST_SEGMENTED);
    const letters = [...segmenter.segment(part)].map(({ segment }) => segment);
    // The last one may go on behind the part.
    if (from + part.length < text.length && letters.length > 1) letters.pop();
    yield* letters;
    from += letters.reduce((sum, { length }) => sum + length, 0);
  }
}

/** A word that is longer than a row, in pieces that fit; letters keep their vowel signs. */
function* pieces(word: string, width: number): Generator<string> {
  let [piece, used] = ["", 0];
  for (const letter of lettersOf(word)) {
    const more = stringWidth(letter);
    if (used > 0 && used + more > width) {
      yield piece;
      [piece, used] = ["", 0];
    }
    piece += letter;
    used += more;
  }
  yield piece;
}

/** What begins an isolate, whatever its direction. */
const ISOLATES = /[\u2066-\u2068]/u;

/** Closes on each row the isolates that it opens, and opens them again on the next: terminals order each row by itself. */
function closed(rows: readonly string[]): string[] {
  const open: string[] = [];
  return rows.map((row) => {
    const before = open.join("");
    for (const character of row) {
      if (ISOLATES.test(character)) open.push(character);
      else if (character === POP_ISOLATE) open.pop();
    }
    return before + row + POP_ISOLATE.repeat(open.length);
  });
}

/**
 * A line of a page in rows of a terminal. Rows end between words; a word is broken only if it is longer than a row. The
 * isolates of `setApart` are complete on each row.
 * @param line visible text; begins with the spaces that each of its rows is to begin with
 * @param width of the terminal, in columns
 * @param hanging how many more spaces the rows after the first begin with
 */
export function rowsOf(line: string, width: number, hanging = 0): string[] {
  const indent = line.length - line.trimStart().length;
  const text = withoutDoubleColons(line.slice(indent));
  const rows: string[] = [];
  let [row, used] = ["", 0];
  const room = () => width - indent - (rows.length === 0 ? 0 : hanging);
  const add = (part: string, length: number) => {
    row += part;
    used += length;
  };
  const end = () => {
    rows.push(row);
    [row, used] = ["", 0];
  };
  for (const [, spaces = "", word = ""] of text.matchAll(/( *)([^ ]+)/gu)) {
    // No row is as wide as that, and to measure it takes as long as to break it.
    const length = word.length > MOST_SEGMENTED ? Number.POSITIVE_INFINITY : stringWidth(word);
    // A mark that only ends an isolate stays with the word before it.
    const isSeen = length > 0;
    if (isSeen && used > 0 && used + spaces.length + length > room()) end();
    if (isSeen && used > 0) add(spaces, spaces.length);
    if (length <= room()) add(word, length);
    else
      for (const piece of pieces(word, width - indent - hanging)) {
        if (used > 0) end();
        add(piece, stringWidth(piece));
      }
  }
  if (row !== "" || rows.length === 0) end();
  return closed(rows).map((one, at) => " ".repeat(one === "" ? 0 : indent + (at === 0 ? 0 : hanging)) + one);
}
