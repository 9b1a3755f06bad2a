import type { Holder } from "../../records/record.js";
import { atId, corpusRule, relatedId } from "../rule.js";

export const idUnique = corpusRule({
  id: "id/unique",
  description: "No two records of the package, registries included, have the same id.",
  why: "Relations, tables and readers name records by their ids.",
  good: '"id": "isis-attacks-2024-lister", "summary": { "en": "Charles Lister',
  bad: '"id": "isis-attacks-2023", "summary": { "en": "Charles Lister',
  messages: {
    taken: (id: string, first: Holder) => ({
      message: `the id ${id} is already taken`,
      actual: id,
      related: relatedId("taken by", first),
      remedy: "give this record an id of its own",
    }),
  },
  check({ holders }, report) {
    for (const [id, [first, ...others]] of holders) {
      for (const other of first === undefined ? [] : others) report.taken(atId(other), id, first as Holder);
    }
  },
});
