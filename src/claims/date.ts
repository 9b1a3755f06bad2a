import { isObject, type Reached } from "../corpus/values.js";
import type { EvidenceItem } from "../records/evidence.js";
import { fieldsOf } from "../records/fields.js";
import { perRecord, type RecordEntry } from "../records/record-index.js";
import { isProvable } from "./inferred.js";

/** A date of a record with the quotes that it must follow from. */
export interface DateClaim {
  record: RecordEntry;
  field: Reached;
  /** as `inferred` would name it */
  path: string;
  edtf: string;
  basis: string;
  /** the ends that are not open, without marks of uncertainty: one for a single date */
  ends: string[];
  quotes: readonly EvidenceItem[];
}

/** Every date of a record that words of a seed can prove. The date in a footnote's address is proven by the address. */
export const dateClaims = perRecord((record, index): readonly DateClaim[] => {
  const { evidence: quotes } = record;
  if (quotes.length === 0 || !isProvable(record)) return [];
  return fieldsOf(record, index).dates.flatMap((field) => {
    const { value, path } = field;
    if (!isObject(value) || typeof value["edtf"] !== "string" || typeof value["basis"] !== "string") return [];
    const { edtf, basis } = value as { edtf: string; basis: string };
    const ends = edtf.split("/").flatMap((end) => (end === ".." ? [] : [end.replace(/[?~]$/u, "")]));
    return [{ record, field, path, edtf, basis, ends, quotes }];
  });
});
