import { linesInWords } from "../../records/evidence.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

export const evidenceDistinct: RecordRule = {
  name: "evidence/distinct",
  description:
    "A quote stands on the lines that its `at` names and on no others of its seed, so that a wrong line can never pass for a right one.",
  why: "Were the words on two lines, a wrong line number would pass for a right one. A longer quote tells the lines apart.",
  good: '"quote": "نحو 2500 جندي أميركي في العراق", words that one line alone has',
  bad: '"quote": "العراق", a word of forty lines',
  checkRecord(record, report) {
    for (const item of record.evidence) {
      if (item.quote === "" || !item.stands) continue;
      const found = item.places;
      if (found.every(({ first, last }) => first === item.first && last === item.last)) continue;
      const places = [...new Set(found.map(linesInWords))];
      const at = linesInWords(item);
      const [only] = places;
      report({
        ...(places.length === 1
          ? {
              ...placeIn(record, `${item.pointer}/at`),
              message: `the quote stands on ${only} alone, but at names ${at}`,
              actual: item.at,
              expected: `${item.seed}#${only}`,
              remedy: `set at to ${item.seed}#${only}`,
              fix: [{ op: "replace" as const, path: `${item.pointer}/at`, value: `${item.seed}#${only}` }],
            }
          : {
              ...placeIn(record, `${item.pointer}/quote`),
              message: `the quote stands at ${places.length} places of seed ${item.seed}: ${places.join(", ")}`,
              actual: item.quote,
              remedy: `quote the words around it too, so that only ${at} has them`,
            }),
      });
    }
  },
};
