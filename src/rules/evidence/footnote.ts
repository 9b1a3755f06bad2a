import { footnotes } from "../../records/articles.js";
import type { RecordEntry } from "../../records/record.js";
import { at, recordRule } from "../rule.js";

export const evidenceFootnote = recordRule({
  id: "evidence/footnote",
  description:
    "A footnote that a claim cites is in the claim's own article, and its mark is on the line of the quote or after it.",
  why: "A footnote credits a work with the passage before its mark: the wrong number credits another work.",
  good: '"cites": [ "seed-001-footnote-10" ]',
  bad: '"modality": "actual", "attribution": { "speech": "narration", "cites": [ "seed-001-footnote-01" ]',
  messages: {
    otherArticle: (id: string, seed: string) => ({
      message: `${id} is not a footnote of article ${seed}, which the claim comes from`,
      actual: id,
      remedy: "cite a footnote of the article",
    }),
    noMark: (id: string, mark: string, place: string) => ({
      message: `${id} is cited, but its mark ${mark} is not on line ${place} or after it`,
      actual: id,
      remedy: "cite the footnote whose mark follows the passage",
    }),
  },
  check(record, report, index) {
    const [quote] = record.evidence;
    if (quote === undefined || !record.isClaim) return;
    for (const { value: id, pointer } of record.references.filter(({ info }) => info.role === "source")) {
      const footnote = footnotes(index).get(id);
      // The rule reference/resolves reports what is not a footnote, or belongs to no article.
      if (footnote?.seed === undefined) continue;
      if (footnote.seed !== quote.seed) {
        report.otherArticle(at(record, pointer), id, quote.seed);
        continue;
      }
      const mark = `[${footnote.mark}]`;
      const lines = index.seeds.get(quote.seed)?.lines ?? [];
      const hasMark = lines
        .slice(quote.first - 1, endOfText(footnote.entry, lines))
        .some((line) => line.includes(mark));
      if (!hasMark && quote.areLines) report.noMark(at(record, pointer), id, mark, `${quote.seed}#L${quote.first}`);
    }
  },
});

/** The last line before the entry of the footnote itself, at the end of the article. */
const endOfText = ({ evidence }: RecordEntry, lines: readonly string[]) => (evidence[0]?.first ?? lines.length + 1) - 1;
