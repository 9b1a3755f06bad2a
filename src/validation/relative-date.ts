import { type DateReading, readDates } from "../arabic/dates.js";
import { fold } from "../arabic/fold.js";
import { type Anchor, datesFrom, type RelativeDateReading, readRelativeDates } from "../arabic/relative-dates.js";
import { standsAt, type Token, tokens } from "../arabic/words.js";
import { type Index, perSeeds } from "./corpus.js";
import type { DateClaim } from "./date-claim.js";
import { boundsOf, publicationDates } from "./publication.js";
import { isObject } from "./values.js";

const phrases = (...texts: string[]) => texts.map((text) => fold(text).text.split(" "));

/** From then on; until then. */
const OPENING = phrases("منذ", "بعد", "ابتداء من", "اعتبارا من");
const CLOSING = phrases("بحلول", "قبل", "حتى", "لا يتجاوز", "أقصاه");

/** What stands right before a date that is a bound and never the date itself, and the words that may come between. */
const BOUNDING = phrases("بحلول", "قبل", "أقصاه", "منذ", "ابتداء من", "اعتبارا من");
const BETWEEN = new Set(phrases("عام", "سنة", "شهر", "نهاية").map(([word]) => word));

/** Whether the words right before an offset make a bound of what stands there. */
function isBounded(words: readonly Token[], offset: number): boolean {
  let next = words.findIndex(({ start }) => start >= offset);
  while (BETWEEN.has(words[next - 1]?.text)) next -= 1;
  return BOUNDING.some((phrase) => standsAt(words, next - phrase.length, phrase));
}

/** A reading, and whether it is told as a bound: by 2025, since 2011. */
type Bounded<Reading> = Reading & { isBound: boolean };

/** What a quote says of dates, whatever the record. */
interface QuoteDates {
  spelled: readonly Bounded<DateReading>[];
  relative: readonly Bounded<RelativeDateReading>[];
  opens: boolean;
  closes: boolean;
}

const knownQuotes = perSeeds(() => new Map<string, QuoteDates>());

/** The dates of a quote. Each distinct quote is read once. */
export function datesIn(index: Index, quote: string): QuoteDates {
  const known = knownQuotes(index);
  let dates = known.get(quote);
  if (dates === undefined) {
    const words = tokens(quote);
    const has = (candidates: readonly string[][]) =>
      words.some((_, first) => candidates.some((phrase) => standsAt(words, first, phrase)));
    // Before two years is two years ago.
    const bounded = <Reading extends { start: number; kind?: string }>(reading: Reading) => ({
      ...reading,
      isBound: reading.kind !== "length" && isBounded(words, reading.start),
    });
    dates = {
      spelled: readDates(quote).map(bounded),
      relative: readRelativeDates(quote).map(bounded),
      opens: has(OPENING),
      closes: has(CLOSING),
    };
    known.set(quote, dates);
  }
  return dates;
}

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
export function datedWords(index: Index, { quotes, record, path }: DateClaim, origin: Anchor): DatedWords[] {
  // What is told as fact, and when something was said, lies behind.
  const isPast = path === "statedOn" || (record.value["modality"] ?? "actual") === "actual";
  const isBehind = (date: string) => date <= origin.end;
  // What is to come now is no date of the words that announce it.
  const isDating = ({ kind }: RelativeDateReading) => path !== "statedOn" || kind !== "now";
  const read = quotes.map((quote) => {
    const { relative, ...found } = datesIn(index, quote.quote);
    return { ...quote, ...found, relative: relative.filter(isDating) };
  });
  const weekdays = read.flatMap(({ relative }) => relative.filter(({ kind }) => kind === "weekday"));
  const anchors = [origin, ...weekdays.flatMap((day) => datesFrom(day, origin).map(dayIn))];
  return read.flatMap(({ at, quote, spelled, relative, opens, closes }) => {
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
