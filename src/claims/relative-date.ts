import type { EdtfDate } from "../../schemas/date.js";
import { type Anchor, datesFrom } from "../arabic/anchor.js";
import { addTo } from "../arabic/calendar.js";
import type { DateReading, Meaning } from "../arabic/date-reading.js";
import { fold } from "../arabic/fold.js";
import { isSingleDay, withoutMarks } from "../edtf.js";
import { articles } from "../records/articles.js";
import { boundsOf } from "../records/date-bounds.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { type DateClaim, isClosing, isOnlyBound, isOpening } from "./date.js";

/** The day from which a record's words are counted: when they were said, or otherwise when the article was published. */
export interface Origin extends Anchor {
  edtf: string;
  /** if it is the day when they were said and was itself counted: the day of the article, from which it was */
  from?: Anchor;
}

/** @param isSaid whether the day when a record was said is itself what is worked out */
export function originOf(index: RecordIndex, record: RecordEntry, isSaid = false): Origin | undefined {
  const published = originFrom(articles(index).get(record.seed ?? "")?.value.published);
  const said = isSaid ? undefined : record.dates.find(({ info }) => info.role === "said")?.value;
  const origin = originFrom(said);
  if (origin === undefined) return published;
  return { ...origin, ...(said?.basis === "relative" && published !== undefined && { from: published }) };
}

function originFrom(date: EdtfDate | undefined): Origin | undefined {
  const { start, end } = (date && boundsOf(date)) ?? {};
  return date === undefined || start === undefined || end === undefined ? undefined : { start, end, edtf: date.edtf };
}

/** The dates that some words of a quote can mean, in EDTF without marks of uncertainty. */
export interface DatedWords {
  at: string;
  /** the quote, and the offsets (UTF-16) of the words in it */
  text: string;
  start: number;
  end: number;
  words: string;
  dates: readonly string[];
  /** whether the text says about */
  isAbout: boolean;
  /** the day of the week beside them; Sunday is 0 */
  weekday: number | undefined;
}

/** The year, month or day after a date. */
function next(date: string): string {
  const unit = date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
  return addTo(`${date}-01-01`.slice(0, 10), 1, unit).slice(0, date.length);
}

const dayIn = (date: string): Anchor => {
  const day = `${date}-01-01`.slice(0, 10);
  return { start: day, end: day };
};

/** The days on which weeks begin in the countries of the articles: Saturday, Sunday, Monday. */
const WEEK_STARTS = [6, 0, 1];

/** Since then: since a date that the quotes spell out. */
const SINCE_THEN = new RegExp(fold("منذ ذلك (?:الحين|الوقت|التاريخ|اليوم|العام|الشهر)|منذ ذاك|منذئذ|مذاك").text, "u");

/** The first and the last year of a decade. */
const yearsOf = (date: string): [first: string, last: string] => [date.replaceAll("X", "0"), date.replaceAll("X", "9")];

/** The last part of a date: November of an autumn. */
const lastOf = (date: string): string => date.split("/").at(-1) ?? date;

/** What began on a date and goes on, or is told up to a day. */
const openFrom = (date: string, end: string): string[] => {
  const [first] = yearsOf(date);
  const { start } = dayIn(first);
  // Since the beginning of a year may be told from its first month.
  const months = first.length === 4 ? [`${start.slice(0, 7)}/${end}`] : [];
  return [`${date}/..`, `${next(first)}/..`, `${date}/${end}`, `${start}/${end}`, ...months];
};

/** The dates that words can mean. Where a week begins is not known, so one is all the days that it can have. */
function possibleDates(meaning: Meaning, anchor: Anchor): string[] {
  if (meaning.kind !== "calendar" || meaning.unit !== "week") {
    const dates = datesFrom(meaning, anchor);
    // "So far this year" ends on the day on which it was said.
    const isSoFar = meaning.kind === "calendar" && meaning.offset === 0 && meaning.unit !== "day";
    return isSoFar
      ? [...dates, ...dates.map((date) => `${dayIn(date.split("/")[0] ?? date).start}/${anchor.end}`)]
      : dates;
  }
  const { start, end } = anchor;
  const weeks = WEEK_STARTS.flatMap((weekStart) => datesFrom(meaning, { start, end: start }, { weekStart }));
  const days = weeks.flatMap((week) => week.split("/")).sort();
  // "This week" on a page that is dated to some days of a week may mean just these days.
  return [`${days[0]}/${days.at(-1)}`, ...(meaning.offset === 0 ? [`${start}/${end}`] : [])];
}

/** The dates that the quotes of a record give relative to an origin, and to a day that they name themselves. */
export function datedWords({ record, field }: DateClaim, origin: Origin): DatedWords[] {
  const isSaid = field.info.role === "said";
  // What is reported as fact, and the time when something was said, is in the past.
  const isView = record.references.some(({ info }) => info.role === "proposition");
  const isPast = isSaid || (!isView && (record.modality?.value ?? "actual") === "actual");
  const hasPassed = (date: string) => date <= origin.end;
  const read = record.evidence.flatMap(({ at, readings }) =>
    readings.flatMap(({ text, dates }) =>
      dates
        // "Now" dates what is announced, not the announcement.
        .filter(({ meaning, isName }) => !isName && !(isSaid && meaning.kind === "now"))
        .map((date) => ({ at, text, date })),
    ),
  );
  const weekdays = read.filter(({ date }) => date.meaning.kind === "weekday");
  // "Two days later" counts from a day that is told before.
  const told = read.flatMap(({ date: { meaning } }) =>
    meaning.kind === "stated" && isSingleDay(meaning.edtf) ? [dayIn(meaning.edtf)] : [],
  );
  const anchors = [origin, ...weekdays.flatMap(({ date }) => datesFrom(date.meaning, origin).map(dayIn))];
  const since = record.evidence.flatMap(({ at, readings }) =>
    readings.flatMap(({ text, sentence: { folded } }) => {
      const found = SINCE_THEN.exec(folded.text);
      if (found === null) return [];
      const [start = 0, end = text.length] = [found.index, found.index + found[0].length].map(
        (place) => folded.at[place],
      );
      const dates = read.flatMap(({ date: { meaning } }) =>
        meaning.kind === "stated" && !meaning.edtf.includes("/") ? openFrom(meaning.edtf, origin.end) : [],
      );
      return [{ at, text, start, end, words: text.slice(start, end), dates, isAbout: false, weekday: undefined }];
    }),
  );
  const own = read.flatMap(({ at, text, date }) => {
    const { meaning, start, end } = date;
    const isStated = meaning.kind === "stated";
    if (isStated && !isOpening(date) && !isClosing(date)) return [];
    // "At a press conference last Thursday" names the day of saying, and no day that is counted from it.
    const saidOn = withoutMarks(origin.edtf);
    const isOfSaying = !isStated && origin.from !== undefined && possibleDates(meaning, origin.from).includes(saidOn);
    const named = isStated ? meaning.edtf : isOfSaying ? saidOn : undefined;
    const isLater = meaning.kind === "length" && meaning.form === "point" && meaning.isFromNow !== true;
    const from = isLater ? [...anchors, ...told] : anchors;
    // The vote of the fifth, two days after the killing: the killing was two days before the fifth.
    const isAfterAnother = meaning.kind === "length" && meaning.side === undefined && date.bound === "after";
    const before = isAfterAnother ? ({ ...meaning, side: "last", form: "point" } as const) : undefined;
    const all =
      named === undefined
        ? [
            ...from.flatMap((anchor) => possibleDates(meaning, anchor)),
            ...(before === undefined ? [] : told.flatMap((day) => possibleDates(before, day))),
          ]
        : [named];
    // Where the words leave it open, what has happened is before the article.
    const isOpen = meaning.kind === "month" || (meaning.kind === "length" && meaning.side === undefined);
    const dates = isOpen && isPast ? all.filter(hasPassed) : all;
    const points = dates.filter((one) => !one.includes("/"));
    const open = [
      ...(isOpening(date) ? points.flatMap((one) => openFrom(one, origin.end)) : []),
      ...(isClosing(date) ? dates.map(lastOf).flatMap((one) => [`../${one}`, `../${yearsOf(one)[1]}`]) : []),
      // "More than a year ago" means then or earlier.
      ...(meaning.kind === "length" ? points.filter(hasPassed).map((one) => `../${one}`) : []),
    ];
    // "Two years since" is a day, but "no later than a year from now", "only after a year" and "more than a year ago" are none.
    const isOnlyAfter = date.bound === "after" && "side" in meaning && meaning.side !== undefined;
    const isBound =
      meaning.kind === "length" ? meaning.isMore || date.bound === "by" || isOnlyAfter : isOnlyBound(date);
    return [
      {
        at,
        text,
        start,
        end,
        words: text.slice(start, end),
        dates: [...new Set(isBound ? open : [...dates, ...open])],
        isAbout: date.hedge === "approximately",
        weekday: date.weekday,
      },
    ];
  });
  return [...own, ...since, ...nightsIn(read, origin)];
}

/** Between the names of two days of a night. */
const BETWEEN_DAYS = /^[\s\p{Pd}]+$/u;

/** The nights that are named by both of their days: the night from Sunday to Monday. */
function nightsIn(read: readonly { at: string; text: string; date: DateReading }[], origin: Origin): DatedWords[] {
  return read.flatMap(({ at, text, date: first }, index) => {
    const second = read[index + 1];
    if (first.meaning.kind !== "weekday" || second?.date.meaning.kind !== "weekday" || second.text !== text) return [];
    const { start } = first;
    const { end, weekday } = second.date;
    const isNext = second.date.meaning.weekday === (first.meaning.weekday + 1) % 7;
    if (!isNext || !BETWEEN_DAYS.test(text.slice(first.end, second.date.start))) return [];
    const nights = datesFrom(first.meaning, origin).map((day) => `${day}/${next(day)}`);
    return [{ at, text, start, end, words: text.slice(start, end), dates: nights, isAbout: false, weekday }];
  });
}
