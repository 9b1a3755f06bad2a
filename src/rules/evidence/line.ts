import { linesText } from "../../place.js";
import { articles } from "../../records/articles.js";
import type { EvidenceItem } from "../../records/evidence.js";
import { at, recordRule } from "../rule.js";

/** Where the quote is, if it is in one place of its article. */
function whereItIs({ places, seed }: EvidenceItem): string | undefined {
  const [place, another] = places.map((found) => `${seed}#${linesText(found)}`);
  return another === undefined ? place : undefined;
}

const toward = (target: string | undefined, expected: string, pointer: string) =>
  target === undefined
    ? { expected, remedy: "cite the line that has the quote" }
    : {
        expected: target,
        remedy: `set at to ${target}`,
        fix: [{ op: "replace" as const, path: `${pointer}/at`, value: target }],
      };

export const evidenceLine = recordRule({
  id: "evidence/line",
  needsArticles: true,
  description: "Every `at` names an article that exists and lines that the article has.",
  why: "Whoever checks a record opens the article at the line that it names.",
  good: '"at": "000#L11"',
  bad: '"at": "000#L44"',
  messages: {
    noArticle: (item: EvidenceItem, seeds: string) => ({
      message: `there is no article ${item.seed}`,
      actual: item.at,
      ...toward(undefined, `one of the articles ${seeds}`, item.pointer),
    }),
    noLine: (item: EvidenceItem, count: number) => ({
      message: `${item.at} is not a place in article ${item.seed}, which has ${count} lines`,
      actual: item.at,
      ...toward(whereItIs(item), `lines from 1 to ${count}, the first before the last`, item.pointer),
    }),
  },
  check(record, report, index) {
    for (const item of record.evidence) {
      if (item.areLines) continue;
      const lines = index.seeds.get(item.seed)?.lines;
      const place = at(record, `${item.pointer}/at`);
      if (lines !== undefined) report.noLine(place, item, lines.length);
      // The rule seed/unchanged reports an article that is registered but missing.
      else if (!articles(index).has(item.seed))
        report.noArticle(place, item, [...index.seeds.keys()].sort().join(", "));
    }
  },
});
