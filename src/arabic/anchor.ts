import { addTo, atPrecision, type CalendarUnit, two, weekdayOf } from "./calendar.js";
import type { Meaning, Side } from "./date-reading.js";
import { gregorianOf, islamicOf } from "./months.js";

/** The day, or the first and last day, on which words were said or written, in the form of ISO 8601. */
export interface Anchor {
  start: string;
  end: string;
}

export interface Counting {
  /** the day on which weeks begin; Sunday is 0. Saturday, as in most Arab countries, if it is absent. */
  weekStart?: number;
}

const SATURDAY = 6;

/** Whether a day exists; months and years do. */
const exists = (date: string) => date.length !== 10 || addTo(date, 0, "day") === date;

/** This week, or the one some weeks before or after. */
function week(day: string, offset: number, weekStart: number): string {
  const start = addTo(addTo(day, -((weekdayOf(day) - weekStart + 7) % 7), "day"), offset, "week");
  return `${start}/${addTo(start, 6, "day")}`;
}

/** The last and the next date with a name, or one of them; the next comes first where the sentence is about the future. */
const onSides = (
  last: string | undefined,
  next: string | undefined,
  { side, isAhead }: { side?: Side | "this"; isAhead?: true },
): string[] => {
  const both = [side === "next" ? undefined : last, side === "last" ? undefined : next];
  return (isAhead ? both.reverse() : both).filter((one) => one !== undefined);
};

function months(day: string, { month, day: date, lastDay, ...sides }: Extract<Meaning, { kind: "month" }>): string[] {
  const year = Number(day.slice(0, 4));
  const dates = [year - 1, year, year + 1]
    .map((candidate) => {
      const first = [candidate, two(month), ...(date === undefined ? [] : [two(date)])].join("-");
      return lastDay === undefined ? first : `${first}/${candidate}-${two(month)}-${two(lastDay)}`;
    })
    .filter(exists);
  const now = atPrecision(day, date === undefined ? "month" : "day");
  // "Last May" in May is that of the year before; a bare May may be this one.
  const last = dates.filter((candidate) => (sides.side === "last" ? candidate < now : candidate <= now)).at(-1);
  const next = dates.find((candidate) => candidate > now);
  if (sides.side === "this") return dates.filter((candidate) => candidate.startsWith(String(year)));
  return onSides(last, next, sides);
}

function seasons(day: string, { from, to, side }: Extract<Meaning, { kind: "season" }>): string[] {
  const [year, now] = [Number(day.slice(0, 4)), day.slice(0, 7)];
  const all = [year - 2, year - 1, year, year + 1].map((of) => [
    `${of}-${two(from)}`,
    to > 12 ? `${of + 1}-${two(to - 12)}` : `${of}-${two(to)}`,
  ]) as [string, string][];
  const last = all.filter(([, end]) => end < now).at(-1);
  const next = all.find(([start]) => start > now);
  const current = all.find(([start, end]) => start <= now && now <= end) ?? all[2];
  const found = side === "last" ? last : side === "next" ? next : current;
  return found === undefined ? [] : [found.join("/")];
}

function islamicMonths(day: string, { month, day: date, ...sides }: Extract<Meaning, { kind: "islamic" }>): string[] {
  const { year } = islamicOf(new Date(`${day}T00:00:00Z`));
  const all = [year - 1, year, year + 1].flatMap((of) => gregorianOf(of, month, date) ?? []);
  const last = all.filter((one) => one.slice(0, 10) <= day).at(-1);
  const next = all.find((one) => one.slice(0, 10) > day);
  return onSides(last, next, sides);
}

/** How precise a length says its other end: three days ago is a day, two years ago a year. */
const PRECISION: Readonly<Record<CalendarUnit, "day" | "month" | "year">> = {
  day: "day",
  week: "day",
  month: "month",
  year: "year",
};

const PRECISIONS = ["day", "month", "year"] as const;

/** Of a length with a side: the point at its other end, or the time in between, as precise as its unit; then the other ways to write it. */
function lengths(
  day: string,
  { unit, count, isMore, side, form, isFromNow }: Extract<Meaning, { kind: "length" }>,
  sides: readonly Side[],
): string[] {
  const ways = (side === undefined ? sides : [side]).map((one) => {
    const sign = one === "next" ? 1 : -1;
    const reached = addTo(day, sign * count, unit);
    // Of years that have no four digits, as more than 2,500 years ago, no day is known.
    const other = isMore && /^\d{4}-/u.test(reached) ? addTo(reached, sign, "day") : reached;
    // What was two years ago is as precise as a year. A time that begins or ends now can be meant to the day.
    const isOpen = side === undefined || form === "span" || isFromNow === true;
    const own = PRECISIONS.indexOf(PRECISION[unit]);
    const order = isOpen ? PRECISIONS.slice(0, own + 1).reverse() : [PRECISION[unit]];
    const points = order.map((precision) => atPrecision(other, precision));
    const spans = order.map((precision) => {
      const [here, there] = [atPrecision(day, precision), atPrecision(other, precision)];
      return sign > 0 ? `${here}/${there}` : `${there}/${here}`;
    });
    return side !== undefined && form === "point" ? [...points, ...spans] : [...spans, ...points];
  });
  return ways.flat();
}

function datesFromDay(meaning: Meaning, day: string, weekStart: number): string[] {
  const year = Number(day.slice(0, 4));
  switch (meaning.kind) {
    case "stated":
      return [meaning.edtf];
    case "calendar": {
      const { unit, offset } = meaning;
      if (unit === "week") return [week(day, offset, weekStart)];
      if (unit === "quarter") {
        const start = addTo(
          `${year}-${two(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1)}-01`,
          offset * 3,
          "month",
        );
        return [`${start.slice(0, 7)}/${addTo(start, 2, "month").slice(0, 7)}`];
      }
      if (unit === "decade") return [`${Math.floor(year / 10) + offset}X`];
      if (unit === "century") return [`${Math.floor(year / 100) + offset}XX`];
      return [atPrecision(addTo(day, offset, unit), unit)];
    }
    case "weekday": {
      const back = (weekdayOf(day) - meaning.weekday + 7) % 7;
      if (meaning.isBeforeLast) return [addTo(day, -(back === 0 ? 7 : back) - 7, "day")];
      if (meaning.side === "next") return [addTo(day, 7 - back, "day")];
      if (meaning.isAhead) return [addTo(day, (7 - back) % 7, "day"), addTo(day, -back, "day")];
      return [addTo(day, -(meaning.side === "last" && back === 0 ? 7 : back), "day")];
    }
    case "month":
      return months(day, meaning);
    case "in-year": {
      const { offset, from, to, day: date } = meaning;
      const first = `${year + offset}-${two(from)}`;
      if (date !== undefined) return [`${first}-${two(date)}`];
      if (from === to) return [first];
      return [`${first}/${to > 12 ? `${year + offset + 1}-${two(to - 12)}` : `${year + offset}-${two(to)}`}`];
    }
    case "in-month": {
      const month = atPrecision(addTo(`${day.slice(0, 7)}-01`, meaning.offset, "month"), "month");
      const there = `${month}-${two(meaning.day)}`;
      return addTo(there, 0, "day") === there ? [there] : [];
    }
    case "islamic":
      return islamicMonths(day, meaning);
    case "season":
      return seasons(day, meaning);
    case "anniversary":
      return [addTo(day, meaning.offset, "year")];
    case "length":
      return lengths(day, meaning, ["next", "last"]);
    case "now":
      return [day, atPrecision(day, "month")];
  }
}

/** A date of the years that four digits write: lengths can reach beyond them. */
const WRITTEN = /^(?:\d{4}(?:-\d{2}){0,2}|\d{3}X|\d{2}XX)$/u;

/** @throws {RangeError} if it is not a day that exists */
function checkDay(day: string): void {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : Number.NaN;
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  if (!isReal) throw new RangeError(`an anchor is a day such as 2024-09-28, not ${day}`);
}

/**
 * The dates, in EDTF without marks of uncertainty, that words mean relative to an anchor: the answer first, then the other ways in
 * which it can be written or understood.
 *
 * @throws {RangeError} if the anchor is not two days, or weekStart not a day of the week from 0, Sunday, to 6
 */
export function datesFrom(meaning: Meaning, { start, end }: Anchor, { weekStart = SATURDAY }: Counting = {}): string[] {
  for (const day of [start, end]) checkDay(day);
  if (!(Number.isInteger(weekStart) && weekStart >= 0 && weekStart <= 6)) {
    throw new RangeError(`weekStart is a day of the week from 0, Sunday, to 6, not ${weekStart}`);
  }
  const dates = [start, end].flatMap((day) => datesFromDay(meaning, day, weekStart));
  return [...new Set(dates)].filter((date) => date.split("/").every((end) => WRITTEN.test(end) && exists(end)));
}
