import { perRecord, type RecordEntry } from "./corpus.js";
import type { EvidenceItem } from "./evidence.js";
import { fieldPath, isProvable } from "./grounding.js";
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

/** Every date of a record that words of a seed can prove. The date in a footnote's address is proven by the address. */
export const dateClaims = perRecord((record): readonly DateClaim[] => {
  const { evidence: quotes } = record;
  if (quotes.length === 0 || !isProvable(record)) return [];
  return record.file.schema.paths.dates.flatMap((path) =>
    valuesAt(record.value, path, record.pointer).flatMap(({ value, pointer }) => {
      if (!isObject(value) || typeof value["edtf"] !== "string" || typeof value["basis"] !== "string") return [];
      const { edtf, basis } = value as { edtf: string; basis: string };
      const ends = edtf.split("/").flatMap((end) => (end === ".." ? [] : [end.replace(/[?~]$/u, "")]));
      return [{ record, pointer, path: fieldPath(record, pointer), edtf, basis, ends, quotes }];
    }),
  );
});
