import { fold } from "../../arabic/fold.js";
import { beginsWithItsOwn } from "../../arabic/units.js";
import { codePoint, quoted } from "../../findings/issue.js";
import { linesText } from "../../place.js";
import type { EvidenceItem } from "../../records/evidence.js";
import { at, recordRule } from "../rule.js";

const CONTEXT = 24;

/** How many characters of the quote, from its start, the text still has as one run. */
function commonStart(quote: string, text: string): number {
  let [low, high] = [0, quote.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(quote.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many characters of the quote, from its end, the text still has as one run. */
const commonEnd = (quote: string, text: string) =>
  commonStart([...quote].reverse().join(""), [...text].reverse().join(""));

const name = (character: string | undefined) =>
  character === undefined ? "nothing" : `${quoted(character)} (${codePoint(character)})`;

/** The text around a place in it. */
function excerpt(text: string, position: number): string {
  const [from, to] = [Math.max(0, position - CONTEXT), Math.min(text.length, position + CONTEXT)];
  return quoted(`${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`);
}

/** Where the quote differs from the text, counted from the end from which more of it matches, and what the text says there. */
function difference({ quote, at: place }: EvidenceItem, text: string): string[] {
  const fromStart = commonStart(quote, text);
  const fromEnd = commonEnd(quote, text);
  if (Math.max(fromStart, fromEnd) < Math.min(8, quote.length / 2)) return [`${place} starts ${excerpt(text, 0)}`];
  const isFromStart = fromStart >= fromEnd;
  const index = isFromStart ? fromStart : quote.length - fromEnd - 1;
  const position = isFromStart
    ? text.indexOf(quote.slice(0, fromStart)) + fromStart
    : text.indexOf(quote.slice(index + 1)) - 1;
  const says = position < 0 ? undefined : text.charAt(position) || undefined;
  return [
    `character ${index + 1} of the quote is ${name(quote.charAt(index))}, where the line has ${name(says)}`,
    `${place} says ${excerpt(text, Math.max(0, position))}`,
  ];
}

const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a quote ends inside a word wherever the text has it: before its last letters, or its last vowel sign. */
const isCutShort = (quote: string, text: string) =>
  OF_A_WORD.test(quote.slice(-1)) &&
  text
    .split(quote)
    .slice(1)
    .every((after) => OF_A_WORD.test(after.charAt(0)));

/** What may be joined to the front of a word, so that a quote can begin after it: and, so; with, for, like; the; the future. */
const JOINED = /^(?:[وف]?(?:[بلكس]|لل)?(?:ال)?|لل|س)$/u;

/** Whether a quote that begins after some letters of a word, and with the rest of it, begins inside it. */
const isInside = (letters: string, rest: string) =>
  letters !== "" && (!JOINED.test(letters) || beginsWithItsOwn(letters + rest));

/** Whether a quote begins inside a word wherever the text has it, and not after what is joined to the front of one. */
function isCutAtStart(quote: string, text: string): boolean {
  const [rest] = /^[\p{L}\p{M}\p{N}]+/u.exec(quote) ?? [];
  if (rest === undefined) return false;
  return text
    .split(quote)
    .slice(0, -1)
    .map((before) => /[\p{L}\p{M}\p{N}]*$/u.exec(before)?.[0] ?? "")
    .every((letters) => isInside(fold(letters).text, fold(rest).text));
}

export const evidenceQuote = recordRule({
  id: "evidence/quote",
  needsArticles: true,
  description:
    "Every quote is in the lines that its `at` names, character for character, begins where a word begins or after what is joined to its front, such as “and” or “the”, and ends where a word ends.",
  why: "The quote is the evidence for everything else in the record: a corrected misspelling, a lost vowel sign or a changed digit makes it somebody else’s words.",
  good: "بلغت أكثر من 153 هجومًا",
  bad: "بلغت أكثر من 135 هجومًا",
  messages: {
    cutShort: ({ quote, at: place }: EvidenceItem, text: string) => ({
      message: "the quote ends inside a word",
      actual: quote,
      details: [`${place} continues ${excerpt(text, text.indexOf(quote) + quote.length)}`],
      remedy: "quote the word to its end, with its vowel signs",
    }),
    cutAtStart: ({ quote, at: place }: EvidenceItem, text: string) => ({
      message: "the quote begins inside a word",
      actual: quote,
      details: [`${place} has ${excerpt(text, text.indexOf(quote))}`],
      remedy: "quote the word from its beginning",
    }),
    notThere: (item: EvidenceItem, text: string) => ({
      message: `the quote is not at ${item.at}`,
      actual: item.quote,
      details: difference(item, text),
      remedy: "copy the words from the article as they are",
    }),
    elsewhere: ({ at: place, pointer }: EvidenceItem, places: readonly [string, ...string[]]) => ({
      message: `the quote is not at ${place}`,
      actual: place,
      expected: places[0],
      details: [`it is at ${places.join(", ")}`],
      remedy: `set at to ${places[0]}`,
      ...(places.length === 1 && { fix: [{ op: "replace" as const, path: `${pointer}/at`, value: places[0] }] }),
    }),
  },
  check(record, report) {
    for (const item of record.evidence) {
      const text = item.citedText;
      if (text === undefined) continue;
      const quotePlace = at(record, `${item.pointer}/quote`);
      if (item.isThere) {
        if (isCutShort(item.quote, text)) report.cutShort(quotePlace, item, text);
        else if (isCutAtStart(item.quote, text)) report.cutAtStart(quotePlace, item, text);
        continue;
      }
      const [place, ...others] = item.places.map((found) => `${item.seed}#${linesText(found)}`);
      if (place === undefined) report.notThere(quotePlace, item, text);
      else report.elsewhere(at(record, `${item.pointer}/at`), item, [place, ...others]);
    }
  },
});
