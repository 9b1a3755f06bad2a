import type { CorpusRule } from "../rule.js";

export const idUnique: CorpusRule = {
  name: "id/unique",
  description: "No two records of the package, registries included, have the same id.",
  why: "Relations, tables and readers name records by their ids.",
  good: '"id": "isis-attacks-2023", once',
  bad: '"id": "isis-attacks-2023", in two files',
  check({ byId }, report) {
    for (const [id, [first, ...others]] of byId) {
      for (const other of others) {
        report({
          file: other.file.path,
          pointer: `${other.pointer}/id`,
          record: id,
          message: `the id ${id} is already taken`,
          actual: id,
          ...(first === undefined
            ? {}
            : { related: { label: "taken by", file: first.file.path, pointer: `${first.pointer}/id` } }),
          remedy: "give this record an id of its own",
        });
      }
    }
  },
};
