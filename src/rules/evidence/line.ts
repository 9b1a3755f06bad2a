import { linesInWords } from "../../records/evidence.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

export const evidenceLine: RecordRule = {
  name: "evidence/line",
  description: "Every `at` names a seed and lines of it that exist.",
  why: "Whoever checks a record opens the article at the line that it names.",
  good: '"at": "001#L48"',
  bad: '"at": "001#L480", in an article of 65 lines',
  checkRecord(record, report, index) {
    for (const item of record.evidence) {
      if (item.areLines) continue;
      const lines = index.seeds.get(item.seed)?.lines;
      // A seed that is registered and missing is for seed/unchanged to name.
      if (lines === undefined && index.registeredSeeds.has(item.seed)) continue;
      const seeds = [...index.seeds.keys()].sort().join(", ");
      const expected =
        lines === undefined
          ? `one of the seeds ${seeds}`
          : `lines from 1 to ${lines.length}, the first before the last`;
      const [place, another] = item.places.map((found) => `${item.seed}#${linesInWords(found)}`);
      const isFound = place !== undefined && another === undefined;
      report({
        ...placeIn(record, `${item.pointer}/at`),
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
