import { footnotes } from "../../records/articles.js";
import type { EvidenceItem } from "../../records/evidence.js";
import { type RecordIndex, recordNamed } from "../../records/record-index.js";
import { at, recordRule } from "../rule.js";

/** Footnote marks that stand together. */
const MARKS = /(?:\[\d+\]\s*)+/gu;

/** The place after the last words of a record in its article, as a line and an offset (UTF-16) in it. */
function endOf(evidence: readonly EvidenceItem[]): { line: number; offset: number } | undefined {
  const ends = evidence.flatMap(({ quote, places, first, last }) => {
    const [place] = places.filter((one) => one.first >= first && one.last <= last);
    return place === undefined
      ? []
      : [{ line: place.last, offset: place.first === place.last ? place.column + quote.length : 0 }];
  });
  return ends.sort((a, b) => a.line - b.line || a.offset - b.offset).at(-1);
}

/** The numbers of the first marks after a place, before the footnotes themselves. */
function marksAfter(
  lines: readonly string[],
  { line, offset }: { line: number; offset: number },
  end: number,
): number[] {
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

const inWords = (ids: readonly string[]) => ids.join(", ") || "no footnote";

export const evidenceFootnote = recordRule({
  id: "evidence/footnote",
  needsArticles: true,
  description:
    "A claim cites the footnote whose mark is the next one after its words, in its own article, and none if no mark follows.",
  why: "A footnote credits a work with the passage before its mark: the wrong number credits another work.",
  good: '"cites": [ "seed-001-footnote-10" ]',
  bad: '"modality": "actual", "attribution": { "speech": "narration", "cites": [ "seed-001-footnote-01" ]',
  messages: {
    otherArticle: (id: string, seed: string) => ({
      message: `${id} is not a footnote of article ${seed}, which the claim comes from`,
      actual: id,
      remedy: "cite a footnote of the article",
    }),
    otherMark: (cited: readonly string[], expected: readonly string[], place: string) => ({
      message: `${inWords(cited)} is cited, but what follows the words at ${place} is the mark of ${inWords(expected)}`,
      actual: inWords(cited),
      ...(expected.length === 1 && { expected: expected[0] }),
      remedy: expected.length === 0 ? "remove cites" : `cite ${inWords(expected)}`,
    }),
  },
  check(record, report, index) {
    const { seed } = record;
    if (seed === undefined || !record.isClaim || !record.evidence.every(({ isThere }) => isThere)) return;
    const cites = record.value.attribution?.cites ?? [];
    for (const [position, id] of cites.entries()) {
      const footnote = footnotes(index).get(id);
      // The rule reference/resolves reports what is not a footnote, or belongs to no article.
      if (footnote?.seed === undefined) return;
      if (footnote.seed === seed) continue;
      report.otherArticle(at(record, `${record.pointer}/attribution/cites/${position}`), id, seed);
      return;
    }
    const known = footnotesOf(index, seed);
    const end = endOf(record.evidence);
    if (known.size === 0 || end === undefined || record.isInferred("attribution.cites")) return;
    const lines = index.seeds.get(seed)?.lines ?? [];
    const expected = marksAfter(lines, end, startOfFootnotes(index, known, lines)).flatMap(
      (mark) => known.get(mark) ?? [],
    );
    if (expected.join() === cites.join()) return;
    const pointer = `${record.pointer}/attribution${cites.length === 0 ? "" : "/cites"}`;
    // A footnote with a wrong number or line of its own is told there, and not at each claim that cites it.
    const restsOn = entriesOf(index, known).map((entry) => ({ file: entry.file.path, pointer: entry.pointer }));
    report.otherMark({ ...at(record, pointer), restsOn }, cites, expected, `${seed}#L${end.line}`);
  },
});

const entriesOf = (index: RecordIndex, known: ReadonlyMap<number, string>) =>
  [...known.values()].map((id) => recordNamed(index, id)).filter((entry) => entry !== undefined);

/** The line on which the first footnote itself is printed; the line after the last one if none is known. */
function startOfFootnotes(index: RecordIndex, known: ReadonlyMap<number, string>, lines: readonly string[]): number {
  const starts = entriesOf(index, known).flatMap(({ evidence }) => evidence.map(({ first }) => first));
  return Math.min(lines.length + 1, ...starts);
}
