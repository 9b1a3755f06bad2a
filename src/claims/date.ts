import type { EdtfDate } from "../../schemas/date.js";
import type { DateReading } from "../arabic/date-reading.js";
import type { Words } from "../arabic/words.js";
import { endsOf, withoutMarks } from "../edtf.js";
import type { Field } from "../records/field.js";
import type { Reading } from "../records/reading.js";
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

/** A date that a text spells out, or one end of a range of dates. */
export interface SpelledDate {
  edtf: string;
  /** whether it is only the start or the end of a period: since 2011, by 2025 */
  isBound: boolean;
  opens: boolean;
  closes: boolean;
  /** whether the text says about */
  isAbout: boolean;
  /** the word before it that may move it and that the reader does not know */
  notUnderstood: Words | undefined;
  /** the day of the week beside it; Sunday is 0 */
  weekday: number | undefined;
  /** offsets (UTF-16) in the text */
  start: number;
  end: number;
}

/** Whether what has a bound begins then, and whether it ends then. */
export const isOpening = ({ bound, boundOfEvent = bound }: DateReading): boolean =>
  boundOfEvent === "since" || boundOfEvent === "after";
export const isClosing = ({ bound, boundOfEvent = bound }: DateReading): boolean =>
  boundOfEvent === "by" || boundOfEvent === "before" || boundOfEvent === "until";

/** Whether a date is no more than the bound of a period. "Until" and "after" can name the day itself. */
export const isOnlyBound = ({ bound }: Pick<DateReading, "bound">): boolean =>
  bound === "since" || bound === "by" || bound === "before";

/** The dates that a text spells out. */
export const spelledIn = ({ dates }: Reading): SpelledDate[] =>
  dates.flatMap((date) => {
    const { meaning, ends = [], weekday, notUnderstood, start, end } = date;
    if (meaning.kind !== "stated" || date.isName) return [];
    const common = {
      opens: isOpening(date),
      closes: isClosing(date),
      isAbout: date.hedge === "approximately",
      notUnderstood,
      weekday,
      start,
      end,
    };
    return [
      { edtf: meaning.edtf, isBound: isOnlyBound(date), ...common },
      ...ends.map((edtf) => ({ edtf, isBound: false, ...common })),
    ];
  });

/** Whether the quotes of a date spell it out, with the same precision as the record, and leave it open where the record does. */
export function isSpelledOut({ record, field, ends }: DateClaim): boolean {
  const { edtf } = field.value;
  const isOpen = edtf.includes("..");
  const spelled = new Set(
    record.evidence.flatMap(({ readings }) =>
      readings.flatMap((reading) =>
        spelledIn(reading)
          .filter(({ opens, closes }) => !isOpen || opens || closes)
          .map((date) => date.edtf),
      ),
    ),
  );
  return spelled.has(withoutMarks(edtf)) || ends.every((end) => spelled.has(end));
}
