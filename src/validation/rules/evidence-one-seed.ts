import { placeIn } from "../corpus.js";
import { type EvidenceItem, evidenceItems } from "../evidence.js";
import type { Rule } from "../rule.js";

export const evidenceOneSeed: Rule = {
  name: "evidence/one-seed",
  description: "All quotes of a record come from one seed: the same claim in two articles is two records.",
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
