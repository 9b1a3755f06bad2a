import type { RecordEntry } from "../../records/record.js";
import { atId, corpusRule, relatedId } from "../rule.js";

/** Fields that a person writes freely: a difference in them does not make two claims. */
const WORDED = new Set(["id", "summary", "note", "relations", "inferred"]);

/** The first words that a record is based on: its first quote, or the name of an entry without quotes. */
const firstWords = ({ value: { evidence, names } }: RecordEntry) => evidence?.[0]?.quote ?? names?.en;

export const recordDistinct = corpusRule({
  id: "record/distinct",
  description:
    "No two records of a file are the same in everything but their id, summary, note, relations and reasons in `inferred`.",
  why: "A record that was copied to be changed, and then was not changed, would be counted twice.",
  good: '"id": "peshmerga-killed-fighting-isis"',
  bad: '"id": "peshmerga-killed-fighting-isis-copy"',
  messages: {
    copy: (id: string, other: RecordEntry) => ({
      message: `the record ${id} is a copy of ${other.id}`,
      related: relatedId(other.id, other),
      remedy: "remove one of the two",
    }),
  },
  check({ records }, report) {
    // Records that are the same are based on the same words, so only those that share their first words are compared.
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
