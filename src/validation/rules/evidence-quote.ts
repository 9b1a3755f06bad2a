import type { Index } from "../corpus.js";
import { citedText, type EvidenceItem, evidenceItems } from "../evidence.js";
import { quoted } from "../issue.js";
import type { Rule } from "../rule.js";

const CONTEXT = 24;

/** Other lines of the same seed that hold the quote. */
function otherLines({ seedLines }: Index, { seed, quote }: EvidenceItem): number[] {
  return (seedLines.get(seed) ?? []).flatMap((line, index) => (line.includes(quote) ? [index + 1] : []));
}

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
  character === undefined
    ? "nothing"
    : `${quoted(character)} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`;

/** Where the quote leaves the text, from whichever end more of it fits. */
function difference(quote: string, text: string): string[] {
  const fromStart = commonStart(quote, text);
  const fromEnd = commonEnd(quote, text);
  if (Math.max(fromStart, fromEnd) < Math.min(8, quote.length / 2))
    return [`the line starts ${quoted(text.slice(0, 2 * CONTEXT))}`];
  if (fromStart >= fromEnd) {
    const agreed = quote.slice(0, fromStart);
    const next = text.charAt(text.indexOf(agreed) + agreed.length) || undefined;
    return [
      `after ${quoted(agreed.slice(-CONTEXT))} the quote has ${name(quote.charAt(fromStart))}, the line ${name(next)}`,
    ];
  }
  const agreed = quote.slice(quote.length - fromEnd);
  const position = text.indexOf(agreed);
  const before = position > 0 ? text.charAt(position - 1) : undefined;
  return [
    `before ${quoted(agreed.slice(0, CONTEXT))} the quote has ${name(quote.charAt(quote.length - fromEnd - 1))}, the line ${name(before)}`,
  ];
}

export const evidenceQuote: Rule = {
  name: "evidence/quote",
  description: "Every quote stands in the lines that its `at` names, character for character.",
  check(index, report) {
    for (const item of evidenceItems(index)) {
      const text = citedText(index, item);
      if (text === undefined || text.includes(item.quote)) continue;
      const elsewhere = otherLines(index, item);
      const [line] = elsewhere;
      report({
        file: item.record.file.path,
        pointer: line === undefined ? `${item.pointer}/quote` : `${item.pointer}/at`,
        ...(item.record.id === undefined ? {} : { record: item.record.id }),
        message: `the quote does not stand at ${item.at}`,
        actual: line === undefined ? item.quote : item.at,
        ...(line === undefined ? {} : { expected: `${item.seed}#L${line}` }),
        details:
          line === undefined
            ? difference(item.quote, text)
            : [`it stands at ${elsewhere.map((other) => `${item.seed}#L${other}`).join(", ")}`],
        remedy: line === undefined ? "copy the words from the seed as they are" : `set at to ${item.seed}#L${line}`,
      });
    }
  },
};
