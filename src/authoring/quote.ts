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

/** The same part with one more word before it. */
function withWordBefore(line: string, { start, end }: Span): Span {
  let first = start;
  while (first > 0 && !isOfWord(line, first - 1)) first -= 1;
  return first === 0 ? { start, end } : wholeWords(line, { start: first - 1, end });
}

/** The same part with one more word after it. */
function withWordAfter(line: string, { start, end }: Span): Span {
  let last = end;
  while (last < line.length && !isOfWord(line, last)) last += 1;
  return last === line.length ? { start, end } : wholeWords(line, { start, end: last + 1 });
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

/**
 * The shortest words of a line that hold a part of it and that no other line of the article has: the part itself, or with so
 * many words around it as tell the lines apart. If the whole line stands elsewhere too, the whole line.
 */
export function shortestQuote(seed: Seed, line: number, part: Span): string {
  const text = seed.lines[line - 1] ?? "";
  let span = wholeWords(text, part);
  for (let isTurnOfFront = false; ; isTurnOfFront = !isTurnOfFront) {
    const quote = text.slice(span.start, span.end);
    if (new Set(seed.placesOf(quote).map(({ first }) => first)).size <= 1) return quote;
    const [longer, otherwise] = isTurnOfFront ? [withWordBefore, withWordAfter] : [withWordAfter, withWordBefore];
    const wider = longer(text, span);
    const next = wider.start === span.start && wider.end === span.end ? otherwise(text, span) : wider;
    if (next.start === span.start && next.end === span.end) return quote;
    span = next;
  }
}
