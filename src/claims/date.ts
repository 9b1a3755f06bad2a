import type { EdtfDate } from "../../schemas/date.js";
import { endsOf, withoutMarks } from "../edtf.js";
import type { Field } from "../records/field.js";
import type { RecordEntry } from "../records/record.js";

/** A date of a record that words of its article can confirm. */
export interface DateClaim {
  record: RecordEntry;
  field: Field<EdtfDate>;
  /** the ends that are not open, without marks of uncertainty: one for a single date */
  ends: readonly string[];
}

/** Every date of a record that words of an article can confirm. The date in a footnote's address is confirmed by the address. */
export const dateClaims = (record: RecordEntry): readonly DateClaim[] =>
  record.evidence.length === 0
    ? []
    : record.dates
        .filter(({ info }) => info.role !== "in-address")
        .map((field) => ({ record, field, ends: endsOf(field.value.edtf) }));

/** Whether the quotes of a date spell it out, with the same precision as the record. */
export function isSpelledOut({ record, field, ends }: DateClaim): boolean {
  const spelled = new Set(record.evidence.flatMap(({ reading }) => reading.dates.spelled.map(({ edtf }) => edtf)));
  return spelled.has(withoutMarks(field.value.edtf)) || ends.every((end) => spelled.has(end));
}
