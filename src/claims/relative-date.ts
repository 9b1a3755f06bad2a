import { type Anchor, datesFrom, type RelativeDateReading } from "../arabic/relative-dates.js";
import { isObject } from "../corpus/values.js";
import { boundsOf, publicationDates } from "../records/publication.js";
import type { Bounded } from "../records/quote-dates.js";
import type { Index } from "../records/record-index.js";
import type { DateClaim } from "./date.js";

/** The day that a record's words count from: when they were said, or else when the article came out. */
export interface Origin extends Anchor {
  edtf: string;
}

export function originOf(index: Index, { record, path, quotes }: DateClaim): Origin | undefined {
  const { statedOn } = record.value;
  const said = path === "statedOn" ? undefined : originFrom(statedOn);
  return said ?? originFrom(publicationDates(index).get(quotes[0]?.seed ?? "")?.date);
}

function originFrom(date: unknown): Origin | undefined {
  const bounds = boundsOf(date);
  if (bounds?.start === undefined || bounds.end === undefined || !isObject(date)) return undefined;
  return { start: bounds.start, end: bounds.end, edtf: String(date["edtf"]) };
}

/** What some words of a quote can mean, as EDTF without marks of uncertainty. */
export interface DatedWords {
  at: string;
  words: string;
  dates: readonly string[];
}

/** The next year, month or day. */
function next(date: string): string {
  const unit = date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
  const [first = date] = datesFrom({ kind: "calendar", unit, offset: 1 }, dayIn(date));
  return first;
}

const dayIn = (date: string): Anchor => {
  const day = `${date}-01-01`.slice(0, 10);
  return { start: day, end: day };
};

/** Everything that the quotes of a date date from an origin, and from a day that they name themselves. */
export function datedWords({ quotes, record, path }: DateClaim, origin: Anchor): DatedWords[] {
  // What is told as fact, and when something was said, lies behind.
  const isPast = path === "statedOn" || (record.value["modality"] ?? "actual") === "actual";
  const isBehind = (date: string) => date <= origin.end;
  // What is to come now is no date of the words that announce it.
  const isDating = ({ kind }: RelativeDateReading) => path !== "statedOn" || kind !== "now";
  const read = quotes.map(({ at, quote, reading: { dates } }) => {
    return { at, quote, dates, relative: dates.relative.filter(isDating) };
  });
  const weekdays = read.flatMap(({ relative }) => relative.filter(({ kind }) => kind === "weekday"));
  const anchors = [origin, ...weekdays.flatMap((day) => datesFrom(day, origin).map(dayIn))];
  return read.flatMap(({ at, quote, dates: { spelled, opens, closes }, relative }) => {
    const found = (
      reading: Bounded<{ start: number; end: number }>,
      dates: readonly string[],
      isLength = false,
    ): DatedWords => {
      const points = dates.filter((date) => !date.includes("/"));
      const open = [
        ...(opens ? points.flatMap((date) => [`${date}/..`, `${next(date)}/..`]) : []),
        ...(closes ? points.map((date) => `../${date}`) : []),
        // More than a year ago: then or earlier.
        ...(isLength ? points.filter(isBehind).map((date) => `../${date}`) : []),
      ];
      return {
        at,
        words: quote.slice(reading.start, reading.end),
        dates: [...new Set(reading.isBound ? open : [...dates, ...open])],
      };
    };
    return [
      ...relative.map((reading) => {
        const dates = anchors.flatMap((anchor) => datesFrom(reading, anchor));
        const isYearless = reading.kind === "month";
        return found(reading, isYearless && isPast ? dates.filter(isBehind) : dates, reading.kind === "length");
      }),
      ...(opens || closes
        ? spelled.filter(({ edtf }) => !edtf.startsWith("--")).map((reading) => found(reading, [reading.edtf]))
        : []),
    ];
  });
}
