import type { Corpus } from "../corpus/corpus.js";
import { indexCorpus, type RecordIndex } from "../records/record-index.js";
import { cutsOf, wordSpans } from "../records/second-coding.js";

/** How far two cuttings of the same lines into claims agree. The first is that of the quotes of all records. */
export interface Cutting {
  lines: number;
  /** claims of the second cutting */
  claims: number;
  /** of these, how many have four fifths of their words in one quote */
  quoted: number;
  /** where they start and end */
  boundaries: number;
  /** of these, how many are boundaries of a quote, and how many are so or one word away from one */
  identical: number;
  near: number;
}

/** A run of words in a line: numbers of the first and the last, from 1. */
interface Run {
  first: number;
  last: number;
}

const QUOTED = 0.8;

/** The quotes on each line, by the place of the line. */
function quotesByLine({ records, seeds }: RecordIndex): Map<string, Run[]> {
  const runs = new Map<string, Run[]>();
  for (const { at, seed, first, quote, places } of records.flatMap(({ evidence }) => evidence)) {
    const start = places.find((place) => place.first === first && place.last === first)?.column;
    if (start === undefined) continue;
    const words = wordSpans(seeds.get(seed)?.lines[first - 1] ?? "");
    const inside = words.flatMap(([from, to], position) =>
      to > start && from < start + quote.length ? [position + 1] : [],
    );
    const run = { first: inside[0] ?? 0, last: inside.at(-1) ?? 0 };
    runs.set(at, [...(runs.get(at) ?? []), run]);
  }
  return runs;
}

/** How far the second cutting of the ledger agrees with the quotes; undefined if nothing was cut again. */
export function cuttingOf(corpus: Corpus): Cutting | undefined {
  const index = indexCorpus(corpus);
  const cuts = cutsOf(index);
  if (cuts.length === 0) return undefined;
  const quotes = quotesByLine(index);
  const quotesAt = (at: string) => quotes.get(at) ?? [];
  const isQuoted = (cut: Run & { at: string }) =>
    quotesAt(cut.at).some(
      ({ first, last }) =>
        Math.min(last, cut.last) - Math.max(first, cut.first) + 1 >= QUOTED * (cut.last - cut.first + 1),
    );
  /** Boundaries that are at most so many words from one of a quote. */
  const within = (words: number) =>
    cuts.flatMap((cut) =>
      (["first", "last"] as const).filter((end) =>
        quotesAt(cut.at).some((quote) => Math.abs(quote[end] - cut[end]) <= words),
      ),
    ).length;
  return {
    lines: new Set(cuts.map(({ at }) => at)).size,
    claims: cuts.length,
    quoted: cuts.filter(isQuoted).length,
    boundaries: 2 * cuts.length,
    identical: within(0),
    near: within(1),
  };
}

const share = (part: number, whole: number) => `${part} of ${whole} (${Math.floor((100 * part) / whole)} %)`;

/** Two sentences, or nothing where nothing was cut again. */
export function cuttingText(cutting: Cutting | undefined): string {
  if (cutting === undefined) return "";
  const { lines, claims, quoted, boundaries, identical, near } = cutting;
  return `${lines} lines were cut into claims a second time, which gave ${claims}: ${share(quoted, claims)} have four fifths of their words in one quote of the records. ${share(identical, boundaries)} of their boundaries are those of a quote, and ${share(near, boundaries)} are at most one word away from one.`;
}
