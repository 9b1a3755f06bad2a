import type { ExclusionEntry } from "../../schemas/exclusions.js";
import type { Corpus } from "../corpus/corpus.js";
import { exclusionsOf } from "../records/exclusions.js";
import { indexCorpus } from "../records/record-index.js";

/** Words of a line that a record quotes. */
export interface QuotedWords {
  /** id of the record */
  readonly record: string;
  /** the dataset or registry that has it */
  readonly dataset: string;
  /** offsets (UTF-16) in the line */
  readonly start: number;
  readonly end: number;
}

/** Words of a line, or all of it, that no record quotes, and why. */
export interface LeftOut extends Pick<ExclusionEntry, "reason" | "note"> {
  /** offsets (UTF-16) in the line */
  readonly start: number;
  readonly end: number;
}

/** A line of an article, and what has been made of it. */
export interface ArticleLine {
  /** number of the article, such as 001 */
  readonly article: string;
  /** from 1 */
  readonly line: number;
  readonly text: string;
  /** in the order of their words */
  readonly quoted: readonly QuotedWords[];
  /** in the order of their words */
  readonly leftOut: readonly LeftOut[];
}

const inOrder = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start - b.start || a.end - b.end;

/**
 * Every line of the articles of a corpus, with the words that records quote and those that were left out, each with its
 * reason. A quote or exclusion that is not where it says has no words here; `validate` tells of it.
 *
 * @example
 * import { articleLines, readCorpus } from "iraq-coalition-data/validation/node";
 * const lines = articleLines(await readCorpus({ data: "data", seeds: "seeds" }));
 * const left = lines.filter(({ leftOut }) => leftOut.some(({ reason }) => reason === "out-of-scope"));
 */
export function articleLines(corpus: Corpus): readonly ArticleLine[] {
  const index = indexCorpus(corpus);
  const quoted = new Map<string, QuotedWords[]>();
  const leftOut = new Map<string, LeftOut[]>();
  const add = <One>(all: Map<string, One[]>, at: string, one: One) => void all.set(at, [...(all.get(at) ?? []), one]);
  for (const { id, file, evidence } of index.records)
    for (const item of evidence) {
      const place = item.places.find(({ first, last }) => first >= item.first && last <= item.last);
      if (place === undefined) continue;
      for (const [offset, part] of item.quote.split("\n").entries()) {
        const start = offset === 0 ? place.column : 0;
        const at = `${item.seed}#L${place.first + offset}`;
        add(quoted, at, { record: id, dataset: file.schema.name, start, end: start + part.length });
      }
    }
  for (const { at, words, text, span, reason, note } of exclusionsOf(index)) {
    if (text === undefined || (words !== undefined && span === undefined)) continue;
    add(leftOut, at, { reason, ...(note && { note }), ...(span ?? { start: 0, end: text.length }) });
  }
  return [...index.seeds].flatMap(([article, { lines }]) =>
    lines.map((text, offset): ArticleLine => {
      const at = `${article}#L${offset + 1}`;
      return {
        article,
        line: offset + 1,
        text,
        quoted: (quoted.get(at) ?? []).sort(inOrder),
        leftOut: (leftOut.get(at) ?? []).sort(inOrder),
      };
    }),
  );
}
