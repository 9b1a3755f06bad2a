import { type Index, perIndex, type RecordEntry } from "./corpus.js";
import { type EvidenceItem, evidenceItems, stands } from "./evidence.js";
import { isObject } from "./values.js";

const quotesByRecord = perIndex((index) => {
  const byRecord = new Map<RecordEntry, EvidenceItem[]>();
  for (const item of evidenceItems(index)) {
    const quotes = byRecord.get(item.record);
    if (quotes === undefined) byRecord.set(item.record, [item]);
    else quotes.push(item);
  }
  return byRecord;
});

const NO_QUOTES: readonly EvidenceItem[] = [];

/** The quotes of a record. */
export const quotesOf = (index: Index, record: RecordEntry): readonly EvidenceItem[] =>
  quotesByRecord(index).get(record) ?? NO_QUOTES;

/**
 * The records whose quotes all stand where they say. What the words prove is asked of these alone: a wrong quote has
 * its own finding, and the fields behind it none on top.
 */
export const provableRecords = perIndex((index): readonly RecordEntry[] => {
  return index.records.filter((record) => quotesOf(index, record).every((quote) => stands(index, quote)));
});

/** The path of a field as `inferred` names it, from its JSON pointer within the record. */
export const fieldPath = (record: RecordEntry, pointer: string) =>
  pointer.slice(record.pointer.length + 1).replaceAll("/", ".");

/** Whether `inferred` has a reason for a field, or for a part of the record that it belongs to. */
export function isInferred({ value }: RecordEntry, path: string): boolean {
  const { inferred } = value;
  return isObject(inferred) && Object.keys(inferred).some((known) => path === known || path.startsWith(`${known}.`));
}
