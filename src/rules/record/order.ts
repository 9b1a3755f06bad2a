import { listIn } from "../../corpus/corpus.js";
import { isObject, step } from "../../corpus/values.js";
import { atId, corpusRule } from "../rule.js";

export const recordOrder = corpusRule({
  id: "record/order",
  description: "The records of a file are in the order of their ids, by code unit.",
  why: "A fixed order keeps the difference between two versions short and makes a second copy of a record visible.",
  good: '"records": [ { "id": "isis-attacks-2023"',
  bad: '}, { "id": "isis-attacks-2023"',
  messages: {
    tooLate: (id: string, previous: string) => ({
      message: `the record ${id} comes after ${previous}`,
      actual: `after ${previous}`,
      expected: `before ${previous}`,
      remedy: "run validate --fix, or npm run format",
      fix: [],
    }),
  },
  check({ corpus }, report) {
    for (const file of corpus.files) {
      let previous: string | undefined;
      for (const [position, record] of (listIn(file, "records") ?? []).entries()) {
        const id = isObject(record) ? record["id"] : undefined;
        if (typeof id !== "string") continue;
        if (previous !== undefined && id < previous) {
          report.tooLate(atId({ file, pointer: `/records${step(position)}`, id }), id, previous);
        }
        previous = id;
      }
    }
  },
});
