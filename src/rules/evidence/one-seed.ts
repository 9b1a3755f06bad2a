import { at, recordRule } from "../rule.js";

export const evidenceOneSeed = recordRule({
  id: "evidence/one-seed",
  description: "All quotes of a record come from one article: the same claim in two articles is two records.",
  why: "One record for a claim that two articles make would hide which article says what, and count the two as one.",
  good: '"evidence": [ { "at": "000#L11"',
  bad: '"evidence": [{ "at": "003#L3"',
  messages: {
    another: (seed: string, first: string) => ({
      message: `this quote is from article ${seed}, but the first quote of the record is from article ${first}`,
      actual: seed,
      expected: first,
      remedy: "make it a record of its own and join the two by a relation",
    }),
  },
  check(record, report) {
    const [first, ...others] = record.evidence;
    for (const { seed, pointer } of others) {
      if (first !== undefined && seed !== first.seed) report.another(at(record, `${pointer}/at`), seed, first.seed);
    }
  },
});
