import { placeIn } from "../corpus.js";
import { areLines, evidenceItems, linesInWords, placesOf } from "../evidence.js";
import type { Rule } from "../rule.js";

export const evidenceLine: Rule = {
  name: "evidence/line",
  description: "Every `at` names a seed and lines of it that exist.",
  why: "Whoever checks a record opens the article at the line that it names.",
  good: '"at": "001#L48"',
  bad: '"at": "001#L480", in an article of 65 lines',
  check(index, report) {
    for (const item of evidenceItems(index)) {
      if (areLines(index, item)) continue;
      const lines = index.seeds.get(item.seed)?.lines;
      // A seed that is registered and missing is for seed/unchanged to name.
      if (lines === undefined && index.registeredSeeds.has(item.seed)) continue;
      const seeds = [...index.seeds.keys()].sort().join(", ");
      const expected =
        lines === undefined
          ? `one of the seeds ${seeds}`
          : `lines from 1 to ${lines.length}, the first before the last`;
      const [place, another] = placesOf(index, item).map((found) => `${item.seed}#${linesInWords(found)}`);
      const isFound = place !== undefined && another === undefined;
      report({
        ...placeIn(item.record, `${item.pointer}/at`),
        message:
          lines === undefined
            ? `there is no seed ${item.seed}`
            : `${item.at} is not a place in seed ${item.seed}, which has ${lines.length} lines`,
        actual: item.at,
        expected: isFound ? place : expected,
        remedy: isFound ? `set at to ${place}` : "cite the line that the quote stands on",
        ...(isFound && { fix: [{ op: "replace", path: `${item.pointer}/at`, value: place }] }),
      });
    }
  },
};
