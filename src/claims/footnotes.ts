import { footnotes } from "../records/articles.js";
import type { EvidenceItem } from "../records/evidence.js";
import type { RecordEntry } from "../records/record.js";
import { type RecordIndex, recordNamed } from "../records/record-index.js";

/** Footnote marks that stand together. */
const MARKS = /(?:\[\d+\]\s*)+/gu;

/** A place in an article, as a line and an offset (UTF-16) in it. */
interface End {
  line: number;
  offset: number;
}

/** The place after the last words of a record in its article. */
function endOf(evidence: readonly EvidenceItem[]): End | undefined {
  const ends = evidence.flatMap(({ quote, places, first, last }) => {
    const [place] = places.filter((one) => one.first >= first && one.last <= last);
    return place === undefined
      ? []
      : [{ line: place.last, offset: place.first === place.last ? place.column + quote.length : 0 }];
  });
  return ends.sort((a, b) => a.line - b.line || a.offset - b.offset).at(-1);
}

/** The numbers of the first marks after a place, before the footnotes themselves. */
function marksAfter(lines: readonly string[], { line, offset }: End, end: number): number[] {
  for (let at = line; at < end; at += 1) {
    const text = lines[at - 1] ?? "";
    MARKS.lastIndex = at === line ? offset : 0;
    const found = MARKS.exec(text);
    if (found !== null) return [...found[0].matchAll(/\d+/gu)].map(([number]) => Number(number));
  }
  return [];
}

/** The footnotes of an article, by their marks. */
const footnotesOf = (index: RecordIndex, seed: string) =>
  new Map([...footnotes(index)].flatMap(([id, footnote]) => (footnote.seed === seed ? [[footnote.mark, id]] : [])));

/** The line on which the first footnote itself is printed; the line after the last one if none is known. */
function startOfFootnotes(entries: readonly RecordEntry[], lines: readonly string[]): number {
  const starts = entries.flatMap(({ evidence }) => evidence.map(({ first }) => first));
  return Math.min(lines.length + 1, ...starts);
}

/** The footnotes that an article gives for the words of a record. */
export interface FootnotesAfter {
  /** ids of those whose marks follow next */
  ids: readonly string[];
  /** the line on which the words end */
  line: number;
  /** every footnote of the article */
  entries: readonly RecordEntry[];
}

/** The footnotes whose marks are the next ones after the words of a record; undefined if its article has none. */
export function footnotesAfter(record: RecordEntry, index: RecordIndex): FootnotesAfter | undefined {
  const { seed = "" } = record;
  const known = footnotesOf(index, seed);
  const end = endOf(record.evidence);
  if (known.size === 0 || end === undefined) return undefined;
  const lines = index.seeds.get(seed)?.lines ?? [];
  const entries = [...known.values()].map((id) => recordNamed(index, id)).filter((entry) => entry !== undefined);
  const marks = marksAfter(lines, end, startOfFootnotes(entries, lines));
  return { ids: marks.flatMap((mark) => known.get(mark) ?? []), line: end.line, entries };
}
