import type { RecordEntry } from "../../records/record-index.js";
import type { CorpusRule } from "../rule.js";

export const recordOrder: CorpusRule = {
  name: "record/order",
  description: "The records of a file stand in the order of their ids, by code unit.",
  why: "One order makes the difference between two versions short and a second copy of a record visible.",
  good: '"isis-attacks-2023" before "isis-attacks-2024-lister"',
  bad: '"isis-attacks-2024-lister" before "isis-attacks-2023"',
  check({ records }, report) {
    let previous: RecordEntry | undefined;
    for (const record of records) {
      if (record.id === undefined) continue;
      const { file } = record;
      const last = previous?.file === file ? previous.id : undefined;
      previous = record;
      if (last !== undefined && record.id < last) {
        report({
          file: file.path,
          pointer: `${record.pointer}/id`,
          record: record.id,
          message: `${record.id} stands after ${last}`,
          actual: `after ${last}`,
          expected: `before ${last}`,
          remedy: "run validate --fix, or npm run format",
          fix: [],
        });
      }
    }
  },
};
