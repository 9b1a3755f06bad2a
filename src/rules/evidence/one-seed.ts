import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

export const evidenceOneSeed: RecordRule = {
  name: "evidence/one-seed",
  description: "All quotes of a record come from one seed: the same claim in two articles is two records.",
  why: "The same claim in two articles is two claims: one record for both would hide who said what, and count them as one.",
  good: 'two records, joined by "repeats"',
  bad: '"evidence": [{ "at": "000#L11", … }, { "at": "004#L4", … }]',
  checkRecord(record, report) {
    const [first, ...others] = record.evidence;
    for (const { seed, pointer } of others) {
      if (first === undefined || seed === first.seed) continue;
      report({
        ...placeIn(record, `${pointer}/at`),
        message: `this quote is from seed ${seed}, the record's first one from seed ${first.seed}`,
        actual: seed,
        expected: first.seed,
        remedy: "make it a record of its own and join the two by a relation",
      });
    }
  },
};
