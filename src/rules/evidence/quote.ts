import { codePoint, quoted } from "../../findings/issue.js";
import { type EvidenceItem, linesInWords } from "../../records/evidence.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

const CONTEXT = 24;

/** How many characters of the quote, from its start, the text still holds as one run. */
function commonStart(quote: string, text: string): number {
  let [low, high] = [0, quote.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(quote.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many characters of the quote, from its end, the text still holds as one run. */
const commonEnd = (quote: string, text: string) =>
  commonStart([...quote].reverse().join(""), [...text].reverse().join(""));

const name = (character: string | undefined) =>
  character === undefined ? "nothing" : `${quoted(character)} (${codePoint(character)})`;

/** The text around a place in it. */
function excerpt(text: string, position: number): string {
  const [from, to] = [Math.max(0, position - CONTEXT), Math.min(text.length, position + CONTEXT)];
  return quoted(`${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`);
}

/** Where the quote leaves the text, from whichever end more of it fits, and what the text says there. */
function difference({ quote, at }: EvidenceItem, text: string): string[] {
  const fromStart = commonStart(quote, text);
  const fromEnd = commonEnd(quote, text);
  if (Math.max(fromStart, fromEnd) < Math.min(8, quote.length / 2)) return [`${at} starts ${excerpt(text, 0)}`];
  if (fromStart >= fromEnd) {
    const position = text.indexOf(quote.slice(0, fromStart)) + fromStart;
    const [has, says] = [quote.charAt(fromStart), text.charAt(position) || undefined];
    return [
      `its character ${fromStart + 1} is ${name(has)}; there the line has ${name(says)}`,
      `${at} says ${excerpt(text, position)}`,
    ];
  }
  const index = quote.length - fromEnd - 1;
  const position = text.indexOf(quote.slice(index + 1)) - 1;
  const [has, says] = [quote.charAt(index), position < 0 ? undefined : text.charAt(position)];
  return [
    `its character ${index + 1} is ${name(has)}; there the line has ${name(says)}`,
    `${at} says ${excerpt(text, Math.max(0, position))}`,
  ];
}

const OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a quote that stands in the text ends there inside a word: before its last letters, or its last vowel sign. */
const isCutShort = (quote: string, text: string) =>
  OF_A_WORD.test(quote.slice(-1)) && OF_A_WORD.test(text.charAt(text.indexOf(quote) + quote.length));

export const evidenceQuote: RecordRule = {
  name: "evidence/quote",
  description: "Every quote stands in the lines that its `at` names, character for character, to the end of a word.",
  why: "The quote is the proof of everything else in the record: a corrected misspelling, a lost vowel sign or a changed digit makes it somebody else’s words.",
  good: '"quote": "بلغت أكثر من 153 هجومًا", as line 48 has it',
  bad: '"quote": "بلغت أكثر من 135 هجومًا"',
  checkRecord(record, report) {
    for (const item of record.evidence) {
      const text = item.citedText;
      if (text === undefined) continue;
      if (item.stands) {
        if (!isCutShort(item.quote, text)) continue;
        report({
          ...placeIn(record, `${item.pointer}/quote`),
          message: "the quote ends inside a word",
          actual: item.quote,
          details: [`${item.at} goes on ${excerpt(text, text.indexOf(item.quote) + item.quote.length)}`],
          remedy: "quote the word to its end, its vowel signs too",
        });
        continue;
      }
      const elsewhere = item.places.map((place) => `${item.seed}#${linesInWords(place)}`);
      const [place] = elsewhere;
      report({
        ...placeIn(record, place === undefined ? `${item.pointer}/quote` : `${item.pointer}/at`),
        message: `the quote does not stand at ${item.at}`,
        actual: place === undefined ? item.quote : item.at,
        ...(place === undefined ? {} : { expected: place }),
        details: place === undefined ? difference(item, text) : [`it stands at ${elsewhere.join(", ")}`],
        ...(elsewhere.length !== 1 || place === undefined
          ? {}
          : { fix: [{ op: "replace", path: `${item.pointer}/at`, value: place }] }),
        remedy: place === undefined ? "copy the words from the seed as they are" : `set at to ${place}`,
      });
    }
  },
};
