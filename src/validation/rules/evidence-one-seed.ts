import { placeIn } from "../corpus.js";
import { type EvidenceItem, evidenceItems } from "../evidence.js";
import type { Rule } from "../rule.js";

export const evidenceOneSeed: Rule = {
  name: "evidence/one-seed",
  description: "All quotes of a record come from one seed: the same claim in two articles is two records.",
  why: "The same claim in two articles is two claims: one record for both would hide who said what, and count them as one.",
  good: 'two records, joined by "repeats"',
  bad: '"evidence": [{ "at": "000#L11", … }, { "at": "004#L4", … }]',
  check(index, report) {
    let first: EvidenceItem | undefined;
    for (const item of evidenceItems(index)) {
      if (first?.record !== item.record) first = item;
      else if (first.seed !== item.seed) {
        report({
          ...placeIn(item.record, `${item.pointer}/at`),
          message: `this quote is from seed ${item.seed}, the record's first one from seed ${first.seed}`,
          actual: item.seed,
          expected: first.seed,
          remedy: "make it a record of its own and join the two by a relation",
        });
      }
    }
  },
};
