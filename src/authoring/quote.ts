import type { Seed } from "../records/seed.js";

/** Part of a line, as UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

const OF_A_WORD = /[\p{L}\p{M}\p{N}\u0640]/u;
const isOfWord = (text: string, at: number) => at >= 0 && at < text.length && OF_A_WORD.test(text.charAt(at));

/** A part of a line that begins and ends where words do. */
function wholeWords(line: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (isOfWord(line, first) && isOfWord(line, first - 1)) first -= 1;
  while (isOfWord(line, last - 1) && isOfWord(line, last)) last += 1;
  return { start: first, end: last };
}

/** What ends a sentence or a clause; not the point in a number, or the comma in one. */
const END = /[.؟!؛،,:]+(?=\s|$)/gu;

/** The clauses of a line, without the marks and spaces between them. */
export function clausesOf(line: string): Span[] {
  const marks = [...line.matchAll(END)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }));
  const bounds = [...marks, { start: line.length, end: line.length }];
  return bounds.flatMap(({ start: end }, at) => {
    const from = at === 0 ? 0 : (bounds[at - 1]?.end ?? 0);
    const words = line.slice(from, end);
    const start = from + (words.length - words.trimStart().length);
    return words.trim() === "" ? [] : [{ start, end: start + words.trim().length }];
  });
}

const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu;

/**
 * The shortest words of a line that hold a part of it and that no other line of the article has: the part itself, or with as
 * few words around it as tell the lines apart. If the whole line stands elsewhere too, the whole line.
 */
export function shortestQuote(seed: Seed, line: number, part: Span): string {
  const text = seed.lines[line - 1] ?? "";
  const { start, end } = wholeWords(text, part);
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const starts = [
    start,
    ...words
      .filter((word) => word.end <= start)
      .map((word) => word.start)
      .reverse(),
  ];
  const ends = [end, ...words.filter((word) => word.start >= end).map((word) => word.end)];
  for (let more = 0; more < starts.length + ends.length - 1; more += 1) {
    for (let before = 0; before <= more; before += 1) {
      const [from, to] = [starts[before], ends[more - before]];
      const quote = from === undefined || to === undefined ? "" : text.slice(from, to);
      if (new Set(seed.placesOf(quote).map(({ first }) => first)).size === 1) return quote;
    }
  }
  return text;
}
