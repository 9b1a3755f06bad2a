import { placeIn, type RecordEntry } from "../corpus.js";
import type { Rule } from "../rule.js";

/** What a person words freely, and so cannot make one claim into two. */
const WORDED = new Set(["id", "summary", "note", "relations", "inferred"]);

export const recordDistinct: Rule = {
  name: "record/distinct",
  description: "No two records of a file are alike in everything but their id, summary, note and relations.",
  why: "A record that was copied to be changed, and then was not changed, would be counted twice.",
  good: "two claims of one sentence, each with its own fields",
  bad: 'a copy of a record with another "id"',
  check({ records }, report) {
    const known = new Map<string, RecordEntry>();
    for (const record of records) {
      const fields = Object.entries(record.value).filter(([field]) => !WORDED.has(field));
      const key = `${record.file.schema.name} ${JSON.stringify(fields)}`;
      const other = known.get(key);
      if (other === undefined) {
        known.set(key, record);
        continue;
      }
      report({
        ...placeIn(record, `${record.pointer}/id`),
        message: `${record.id} is ${other.id} once more`,
        related: { label: String(other.id), file: other.file.path, pointer: `${other.pointer}/id` },
        remedy: "remove one of the two",
      });
    }
  },
};
