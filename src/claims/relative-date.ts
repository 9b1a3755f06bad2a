import type { EdtfDate } from "../../schemas/date.js";
import { type Anchor, datesFrom, type RelativeDateReading } from "../arabic/relative-dates.js";
import { articles } from "../records/articles.js";
import { boundsOf } from "../records/date-bounds.js";
import type { Bounded } from "../records/quote-dates.js";
import type { RecordIndex } from "../records/record-index.js";
import type { DateClaim } from "./date.js";

/** The day from which a record's words are counted: when they were said, or otherwise when the article was published. */
export interface Origin extends Anchor {
  edtf: string;
}

export function originOf(index: RecordIndex, { record, field }: DateClaim): Origin | undefined {
  const said = field.info.role === "said" ? undefined : record.dates.find(({ info }) => info.role === "said");
  return originFrom(said?.value) ?? originFrom(articles(index).get(record.seed ?? "")?.value.published);
}

function originFrom(date: EdtfDate | undefined): Origin | undefined {
  const { start, end } = (date && boundsOf(date)) ?? {};
  return date === undefined || start === undefined || end === undefined ? undefined : { start, end, edtf: date.edtf };
}

/** The dates that some words of a quote can mean, in EDTF without marks of uncertainty. */
export interface DatedWords {
  at: string;
  words: string;
  dates: readonly string[];
}

/** The year, month or day after a date. */
function next(date: string): string {
  const unit = date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
  const [first = date] = datesFrom({ kind: "calendar", unit, offset: 1 }, dayIn(date));
  return first;
}

const dayIn = (date: string): Anchor => {
  const day = `${date}-01-01`.slice(0, 10);
  return { start: day, end: day };
};

/** The dates that the quotes of a record give relative to an origin, and to a day that they name themselves. */
export function datedWords({ record, field }: DateClaim, origin: Anchor): DatedWords[] {
  const isSaid = field.info.role === "said";
  // What is reported as fact, and the time when something was said, is in the past.
  const isPast = isSaid || (record.modality?.value ?? "actual") === "actual";
  const hasPassed = (date: string) => date <= origin.end;
  // "Now" dates what is announced, not the announcement.
  const isDating = ({ kind }: RelativeDateReading) => !isSaid || kind !== "now";
  const read = record.evidence.flatMap(({ at, readings }) =>
    readings.map(({ text, dates }) => ({ at, text, dates, relative: dates.relative.filter(isDating) })),
  );
  const weekdays = read.flatMap(({ relative }) => relative.filter(({ kind }) => kind === "weekday"));
  const anchors = [origin, ...weekdays.flatMap((day) => datesFrom(day, origin).map(dayIn))];
  return read.flatMap(({ at, text, dates: { spelled, opens, closes }, relative }) => {
    const found = (
      reading: Bounded<{ start: number; end: number }>,
      dates: readonly string[],
      isLength = false,
    ): DatedWords => {
      const points = dates.filter((date) => !date.includes("/"));
      const open = [
        ...(opens ? points.flatMap((date) => [`${date}/..`, `${next(date)}/..`]) : []),
        ...(closes ? points.map((date) => `../${date}`) : []),
        // "More than a year ago" means then or earlier.
        ...(isLength ? points.filter(hasPassed).map((date) => `../${date}`) : []),
      ];
      return {
        at,
        words: text.slice(reading.start, reading.end),
        dates: [...new Set(reading.isBound ? open : [...dates, ...open])],
      };
    };
    return [
      ...relative.map((reading) => {
        const dates = anchors.flatMap((anchor) => datesFrom(reading, anchor));
        const isYearless = reading.kind === "month";
        return found(reading, isYearless && isPast ? dates.filter(hasPassed) : dates, reading.kind === "length");
      }),
      ...(opens || closes
        ? spelled.filter(({ edtf }) => !edtf.startsWith("--")).map((reading) => found(reading, [reading.edtf]))
        : []),
    ];
  });
}
