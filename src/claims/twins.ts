import { remembered } from "../corpus/remembered.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";

/** Records that share this part of all words that they quote rest on the same words. */
export const SHARED = 0.8;

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

/** The claims of each line of an article. */
function byLine({ records }: RecordIndex): Iterable<readonly RecordEntry[]> {
  const found = new Map<string, RecordEntry[]>();
  for (const record of records) {
    if (!record.isClaim || record.seed === undefined) continue;
    for (const line of new Set(record.evidence.map(({ first }) => `${record.seed} ${first}`))) {
      found.set(line, [...(found.get(line) ?? []), record]);
    }
  }
  return found.values();
}

/** The pairs of records of two datasets that rest on the same words of one article, in the order of the records. */
export const twins = remembered((index: RecordIndex): readonly (readonly [RecordEntry, RecordEntry])[] => {
  const pairs = new Map<string, readonly [RecordEntry, RecordEntry]>();
  for (const records of byLine(index)) {
    for (const [position, record] of records.entries()) {
      for (const other of records.slice(0, position)) {
        if (other.file !== record.file && overlapOf(quotedBy(record), quotedBy(other)) >= SHARED)
          pairs.set(`${other.id} ${record.id}`, [other, record]);
      }
    }
  }
  return [...pairs.values()];
});
