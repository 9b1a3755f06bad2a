import type { RecordEntry } from "../../records/record.js";
import { atId, corpusRule, relatedId } from "../rule.js";

/** What a person words freely, and so cannot make one claim into two. */
const WORDED = new Set(["id", "summary", "note", "relations", "inferred"]);

/** What a record rests on first: its quote, or of an entry without one the name. */
const firstWords = ({ value: { evidence, names } }: RecordEntry) => evidence?.[0]?.quote ?? names?.en;

export const recordDistinct = corpusRule({
  id: "record/distinct",
  description: "No two records of a file are alike in everything but their id, summary, note and relations.",
  why: "A record that was copied to be changed, and then was not changed, would be counted twice.",
  good: '"id": "peshmerga-killed-fighting-isis"',
  bad: '"id": "peshmerga-killed-fighting-isis-copy"',
  messages: {
    copy: (id: string, other: RecordEntry) => ({
      message: `the record ${id} is ${other.id} once more`,
      related: relatedId(other.id, other),
      remedy: "remove one of the two",
    }),
  },
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
      if (other === undefined) known.set(key, record);
      else report.copy(atId(record), record.id, other);
    }
  },
});
