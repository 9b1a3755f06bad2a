import type { CalendarUnit } from "./calendar.js";
import type { Words } from "./words.js";

export type Side = "last" | "next";

/**
 * What words say about a date; isAhead where no word says on which side of the anchor it is, but a verb of the future stands
 * before it. All but `stated` count from an anchor, the day on which they were said or written. */
export type Meaning =
  /** in EDTF */
  | { kind: "stated"; edtf: string }
  /** this year, last month, next week, yesterday */
  | { kind: "calendar"; unit: CalendarUnit | "quarter" | "decade" | "century"; offset: number }
  /** a day of the week: the last or the next one with that name, or today */
  | { kind: "weekday"; weekday: number; side?: Side; isBeforeLast?: true; isAhead?: true }
  /** a month, or a day in it, without a year: the last, the next, or that of this year */
  | { kind: "month"; month: number; day?: number; lastDay?: number; side?: Side | "this"; isAhead?: true }
  /** some months of this, last or next year, or a day in one: January of next year, the first half of this year */
  | { kind: "in-year"; offset: number; from: number; to: number; day?: number }
  /** a month of the Islamic calendar, or a day in it, without a year */
  | { kind: "islamic"; month: number; day?: number; side?: Side | "this"; isAhead?: true }
  /** the 25th of this month */
  | { kind: "in-month"; offset: number; day: number }
  /** last summer */
  | { kind: "season"; from: number; to: number; side: Side | "this" }
  /** this day last year */
  | { kind: "anniversary"; offset: number }
  /** a length of time: three days ago is a point, the past three days are a span */
  | {
      kind: "length";
      unit: CalendarUnit;
      count: number;
      isMore: boolean;
      side?: Side;
      form: "point" | "span";
      isFromNow?: true;
    }
  | { kind: "now" };

export type Bound = "by" | "since" | "until" | "before" | "after";
export type Part = "start" | "middle" | "end";

/** A date in a text. */
export interface DateReading {
  meaning: Meaning;
  /** whether the date is a bound of something, and which: by 2025, since 2011 */
  bound?: Bound;
  /** the words before the date that make it a bound; absent where the date itself does */
  boundedBy?: Words;
  /** the bound that an event with this date is of something: after the elections of November */
  boundOfEvent?: Bound;
  /** "approximately" if a word such as "about" is before it; "unread" if the word before it may move it, and is not known */
  hedge?: "approximately" | "unread";
  /** the words that make it approximate */
  hedgedBy?: readonly Words[];
  /** the word that made the hedge unread */
  notUnderstood?: Words;
  /** of what calendar the words are, if it is not the Gregorian one */
  calendar?: "islamic";
  /** whether a part of it is meant: the end of 2025 */
  part?: Part;
  /** the day of the week that is said beside it; Sunday is 0 */
  weekday?: number;
  /** whether it is the name of something else: the city of 6 October */
  isName?: true;
  /** of a range: both ends, in EDTF */
  ends?: readonly [string, string];
  /** offsets (UTF-16) in the text, without the words of the bound */
  start: number;
  end: number;
}
