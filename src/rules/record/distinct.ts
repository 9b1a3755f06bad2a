import { isObject } from "../../corpus/values.js";
import { placeIn, type RecordEntry } from "../../records/record-index.js";
import type { CorpusRule } from "../rule.js";

/** What a person words freely, and so cannot make one claim into two. */
const WORDED = new Set(["id", "summary", "note", "relations", "inferred"]);

/** What a record rests on first: its quote, or of an entry without one the name. */
function firstWords({ value }: RecordEntry): unknown {
  const [first] = Array.isArray(value["evidence"]) ? value["evidence"] : [value["names"]];
  return isObject(first) ? (first["quote"] ?? first["en"]) : undefined;
}

export const recordDistinct: CorpusRule = {
  name: "record/distinct",
  description: "No two records of a file are alike in everything but their id, summary, note and relations.",
  why: "A record that was copied to be changed, and then was not changed, would be counted twice.",
  good: "two claims of one sentence, each with its own fields",
  bad: 'a copy of a record with another "id"',
  check({ records }, report) {
    // Records that are alike rest on the same words: only those that share them with another can be.
    const withWords = new Map<unknown, RecordEntry>();
    const candidates = new Set<RecordEntry>();
    for (const record of records) {
      const words = firstWords(record);
      const first = withWords.get(words);
      if (first === undefined) withWords.set(words, record);
      else candidates.add(first).add(record);
    }
    const known = new Map<string, RecordEntry>();
    for (const record of records) {
      if (!candidates.has(record)) continue;
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
