import { footnotesAfter } from "../../claims/footnotes.js";
import { footnotes } from "../../records/articles.js";
import { at, recordRule } from "../rule.js";

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
    const after = footnotesAfter(record, index);
    if (after === undefined || record.isInferred("attribution.cites")) return;
    const { ids: expected, line, entries } = after;
    if (expected.join() === cites.join()) return;
    const pointer = `${record.pointer}/attribution${cites.length === 0 ? "" : "/cites"}`;
    // A footnote with a wrong number or line of its own is told there, and not at each claim that cites it.
    const restsOn = entries.map((entry) => ({ file: entry.file.path, pointer: entry.pointer }));
    report.otherMark({ ...at(record, pointer), restsOn }, cites, expected, `${seed}#L${line}`);
  },
});
