import { remembered } from "../../corpus/remembered.js";
import type { RecordEntry } from "../../records/record.js";
import { areRelated } from "../../records/relations.js";
import { atId, corpusRule, relatedId } from "../rule.js";

/** Records that share this part of all words that they quote rest on the same words. */
const SHARED = 0.8;

/** The characters of an article that a record quotes, as line and offset. */
const quotedBy = remembered((record: RecordEntry): ReadonlySet<string> => {
  const characters = new Set<string>();
  for (const { quote, places, first, last } of record.evidence) {
    const [place] = places.filter((one) => one.first >= first && one.last <= last);
    if (place === undefined) continue;
    for (let offset = 0; offset < quote.length; offset += 1) characters.add(`${place.first} ${place.column + offset}`);
  }
  return characters;
});

/** Which part of the characters that two records quote they both quote: 0 to 1. */
function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both += 1;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

export const recordTwins = corpusRule({
  id: "record/twins",
  description: `Two records of one article in two datasets that rest on the same words (${SHARED * 100} % of what they quote) are joined by "same-claim", or by the relation that says how they differ.`,
  why: "A claim that two datasets need would otherwise be counted twice, and what is related to one of the two would not be found at the other.",
  good: '"attribution": { "speech": "narration" }, "evidence": [ { "at": "000#L6"',
  bad: '"attribution": { "speech": "narration" }, "evidence": [ { "at": "000#L37"',
  messages: {
    apart: (id: string, other: RecordEntry) => ({
      message: `the record ${id} rests on the same words as ${other.id} of ${other.file.schema.name}, and no relation joins them`,
      related: relatedId(other.id, other),
      remedy:
        'join them by "same-claim", by the relation that says how they differ, or shorten the quotes to what each proves',
    }),
  },
  check(index, report) {
    const bySeed = new Map<string, RecordEntry[]>();
    for (const record of index.records) {
      if (!record.isClaim || record.seed === undefined) continue;
      const lines = new Set(record.evidence.map(({ first }) => `${record.seed} ${first}`));
      for (const line of lines) {
        const known = bySeed.get(line);
        if (known === undefined) bySeed.set(line, [record]);
        else known.push(record);
      }
    }
    const done = new Set<string>();
    for (const records of bySeed.values()) {
      for (const [position, record] of records.entries()) {
        for (const other of records.slice(0, position)) {
          const pair = `${other.id} ${record.id}`;
          if (other.file === record.file || done.has(pair)) continue;
          done.add(pair);
          if (overlapOf(quotedBy(record), quotedBy(other)) < SHARED || areRelated(index, record.id, other.id)) continue;
          const restsOn = [record, other].map(({ file, pointer }) => ({
            file: file.path,
            pointer: `${pointer}/evidence`,
          }));
          report.apart({ ...atId(record), restsOn }, record.id, other);
        }
      }
    }
  },
});
