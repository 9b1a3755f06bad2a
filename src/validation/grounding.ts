import { fold } from "../arabic/fold.js";
import { type QuantityReading, readQuantities } from "../arabic/quantities.js";
import { type Index, perIndex, perSeeds, type RecordEntry } from "./corpus.js";
import { citedText, type EvidenceItem, evidenceItems } from "./evidence.js";
import { isObject } from "./values.js";

/** A quote of a record with what the Arabic reader finds in it, read when a rule first asks. */
export interface ReadQuote extends EvidenceItem {
  readonly quantities: readonly QuantityReading[];
  readonly folded: string;
}

/** Each distinct quote is read once, however many records and rules ask. */
class Reading {
  #quantities: readonly QuantityReading[] | undefined;
  #folded: string | undefined;

  constructor(readonly quote: string) {}

  get quantities(): readonly QuantityReading[] {
    this.#quantities ??= readQuantities(this.quote);
    return this.#quantities;
  }

  get folded(): string {
    this.#folded ??= fold(this.quote).text;
    return this.#folded;
  }
}

const knownReadings = perSeeds(() => new Map<string, Reading>());

const quotesByRecord = perIndex((index) => {
  const byQuote = knownReadings(index);
  const byRecord = new Map<RecordEntry, ReadQuote[]>();
  for (const item of evidenceItems(index)) {
    const reading = byQuote.get(item.quote) ?? new Reading(item.quote);
    byQuote.set(item.quote, reading);
    const read: ReadQuote = {
      ...item,
      get quantities() {
        return reading.quantities;
      },
      get folded() {
        return reading.folded;
      },
    };
    const quotes = byRecord.get(item.record);
    if (quotes === undefined) byRecord.set(item.record, [read]);
    else quotes.push(read);
  }
  return byRecord;
});

/** The quotes of a record. */
export const quotesOf = (index: Index, record: RecordEntry): readonly ReadQuote[] =>
  quotesByRecord(index).get(record) ?? [];

/**
 * The records whose quotes all stand where they say. What the words prove is asked of these alone: a wrong quote has
 * its own finding, and the fields behind it none on top.
 */
export const provableRecords = perIndex((index): readonly RecordEntry[] => {
  const stands = (quote: ReadQuote) => citedText(index, quote)?.includes(quote.quote) === true;
  return index.records.filter((record) => quotesOf(index, record).every(stands));
});

/** The path of a field as `inferred` names it, from its JSON pointer within the record. */
export const fieldPath = (record: RecordEntry, pointer: string) =>
  pointer.slice(record.pointer.length + 1).replaceAll("/", ".");

/** Whether `inferred` has a reason for a field, or for a part of the record that it belongs to. */
export function isInferred({ value }: RecordEntry, path: string): boolean {
  const { inferred } = value;
  return isObject(inferred) && Object.keys(inferred).some((known) => path === known || path.startsWith(`${known}.`));
}
