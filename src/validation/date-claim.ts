import { type Index, perIndex, type RecordEntry } from "./corpus.js";
import type { EvidenceItem } from "./evidence.js";
import { fieldPath, provableRecords, quotesOf } from "./grounding.js";
import { isObject, valuesAt } from "./values.js";

/** A date of a record with the quotes that it must follow from. */
export interface DateClaim {
  record: RecordEntry;
  pointer: string;
  /** as `inferred` would name it */
  path: string;
  edtf: string;
  basis: string;
  /** the ends that are not open, without marks of uncertainty: one for a single date */
  ends: string[];
  quotes: readonly EvidenceItem[];
}

/** Every date that words of a seed can prove. The date in a footnote's address is proven by the address. */
export const dateClaims = perIndex((index): readonly DateClaim[] => [...findDateClaims(index)]);

function* findDateClaims(index: Index): Generator<DateClaim> {
  for (const record of provableRecords(index)) {
    const quotes = quotesOf(index, record);
    if (quotes.length === 0) continue;
    for (const path of record.file.schema.paths.dates) {
      for (const field of valuesAt(record.value, path, record.pointer)) {
        const { value, pointer } = field;
        if (!isObject(value) || typeof value["edtf"] !== "string" || typeof value["basis"] !== "string") continue;
        const { edtf, basis } = value as { edtf: string; basis: string };
        const ends = edtf.split("/").flatMap((end) => (end === ".." ? [] : [end.replace(/[?~]$/u, "")]));
        yield { record, pointer, path: fieldPath(record, pointer), edtf, basis, ends, quotes };
      }
    }
  }
}
