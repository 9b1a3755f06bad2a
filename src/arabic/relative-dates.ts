import { addTo, atPrecision, type CalendarUnit, two, weekdayOf } from "./calendar.js";
import { type DateReading, datesOf, isMonthName } from "./dates.js";
import { fold } from "./fold.js";
import type { TokenReading } from "./numbers.js";
import { Sentence } from "./sentence.js";
import { perWord, type Token } from "./words.js";

type Side = "last" | "next";

/** What words mean relative to an anchor, the day on which they were said or written. */
type Meaning =
  /** this year, last month, next week, yesterday */
  | { kind: "calendar"; unit: CalendarUnit; offset: number }
  /** the most recent day of the week with that name */
  | { kind: "weekday"; weekday: number }
  /** a month, or a day in it, without a year: the last or the next one */
  | { kind: "month"; month: number; day?: number; side?: Side }
  /** a length of time: within a year from now, after three years, for more than a month */
  | { kind: "length"; unit: CalendarUnit; count: number; isMore: boolean; side?: Side }
  /** the first six months of this year */
  | { kind: "first-months"; count: number; offset: number }
  /** now, at once */
  | { kind: "now" };

/** Words that give a date relative to an anchor, and where they are. */
export type RelativeDateReading = Meaning & {
  /** offsets (UTF-16) in the text */
  start: number;
  end: number;
};

const folded = (words: string) => new Set(words.split(" ").map((word) => fold(word).text));

/** The nouns of each unit: one, two, many. */
const UNITS: readonly [CalendarUnit | "hour", one: Set<string>, two: Set<string>, many: Set<string>][] = [
  ["year", folded("عام سنة عاما"), folded("عامين عامان سنتين سنتان"), folded("أعوام سنوات")],
  ["month", folded("شهر شهرا"), folded("شهرين شهران"), folded("أشهر شهور")],
  ["week", folded("أسبوع أسبوعا"), folded("أسبوعين أسبوعان"), folded("أسابيع")],
  ["day", folded("يوم يوما"), folded("يومين يومان"), folded("أيام")],
  ["hour", folded("ساعة"), folded("ساعتين ساعتان"), folded("ساعات")],
];

const THIS = folded("هذا هذه");
const CURRENT = folded("الجاري الجارية الحالي الحالية");
const LAST = folded("الماضي الماضية الماضيين المنصرم الفائت");
const NEXT = folded("المقبل المقبلة المقبلين القادم القادمة القادمين");
const NOW = folded("الآن حاليا اليوم");
const YESTERDAY = fold("أمس").text;
const TOMORROW = folded("غدا غد");
const [FIRST, AT_ONCE, MORE] = ["أولى", "فور", "أكثر"].map(folded) as [Set<string>, Set<string>, Set<string>];
const [OF, ON, FROM_NOW] = ["من", "على", "الآن"].map((word) => fold(word).text);

/** A month of another calendar. */
const RAMADAN = fold("رمضان").text;

/** What comes before a length of one, which the noun alone expresses: "more than a month", "not over a year". */
const BEFORE_ONE = folded("من يتجاوز خلال بعد قبل منذ لمدة");

/** The days of the week, Sunday first. */
const WEEKDAYS = ["الأحد", "الاثنين الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"].map(folded);

const says = (token: Token | undefined, words: ReadonlySet<string>) =>
  token?.splits.some(({ stem }) => words.has(stem)) === true;
const is = (token: Token | undefined, words: ReadonlySet<string>) =>
  token !== undefined && token.digits === undefined && words.has(token.text);

const weekdayNamed = (text: string) =>
  WEEKDAYS.findIndex((names) => names.has(text) || (text.startsWith("و") && names.has(text.slice(1))));

/** The single words that a relative date can begin with. It can also begin with any number. */
const BEGINNINGS = new Set([
  ...UNITS.flatMap(([, ...forms]) => forms.flatMap((nouns) => [...nouns])),
  ...[...THIS, ...NOW, ...TOMORROW, YESTERDAY, ON],
]);
const mayBegin = perWord(
  (splits, text) => splits.some(({ stem }) => BEGINNINGS.has(stem)) || weekdayNamed(text) !== -1,
);

/** Finds the relative date that begins at each token: its meaning and the token after it. */
class Finder {
  private readonly numbers: ReadonlyMap<number, TokenReading>;

  constructor(
    readonly words: readonly Token[],
    numbers: readonly TokenReading[],
  ) {
    this.numbers = new Map(numbers.map((reading) => [reading.first, reading]));
  }

  at(index: number): { meaning: Meaning; next: number } | undefined {
    const word = this.words[index];
    if (word === undefined || !(this.numbers.has(index) || mayBegin(word))) return undefined;
    return this.firstMonths(index) ?? this.calendar(index) ?? this.day(index) ?? this.length(index);
  }

  private unitAt(index: number, column: 1 | 2 | 3): CalendarUnit | "hour" | undefined {
    return UNITS.find((unit) => says(this.words[index], unit[column]))?.[0];
  }

  /** this year; the current month; last week; next year */
  private calendar(index: number): { meaning: Meaning; next: number } | undefined {
    const isThis = says(this.words[index], THIS);
    const noun = isThis ? index + 1 : index;
    const unit = this.unitAt(noun, 1);
    if (unit === undefined || unit === "hour") return undefined;
    const found = (offset: number, next: number) => ({ meaning: { kind: "calendar", unit, offset } as const, next });
    const behind = this.words[noun + 1];
    if (isThis) return found(0, noun + 1);
    if (is(behind, CURRENT)) return found(0, noun + 2);
    if (is(behind, LAST)) return found(-1, noun + 2);
    if (is(behind, NEXT)) return found(1, noun + 2);
    return undefined;
  }

  private firstMonths(index: number): { meaning: Meaning; next: number } | undefined {
    const count = this.numbers.get(index + 1);
    if (this.unitAt(index, 3) !== "month" || count === undefined) return undefined;
    if (!says(this.words[index + 2], FIRST) || this.words[index + 3]?.text !== OF) return undefined;
    const year = this.calendar(index + 4);
    if (year?.meaning.kind !== "calendar" || year.meaning.unit !== "year") return undefined;
    return { meaning: { kind: "first-months", count: count.value, offset: year.meaning.offset }, next: year.next };
  }

  /** yesterday; now; at once; a day of the week */
  private day(index: number): { meaning: Meaning; next: number } | undefined {
    const word = this.words[index];
    if (word?.text === YESTERDAY) return { meaning: { kind: "calendar", unit: "day", offset: -1 }, next: index + 1 };
    if (is(word, TOMORROW)) return { meaning: { kind: "calendar", unit: "day", offset: 1 }, next: index + 1 };
    if (is(word, NOW)) return { meaning: { kind: "now" }, next: index + 1 };
    if (word?.text === ON && says(this.words[index + 1], AT_ONCE)) {
      return { meaning: { kind: "now" }, next: index + 2 };
    }
    const text = word?.digits === undefined ? (word?.text ?? "") : "";
    const weekday = weekdayNamed(text);
    return weekday === -1 ? undefined : { meaning: { kind: "weekday", weekday }, next: index + 1 };
  }

  /** ten years; the past 24 hours; the next two years; more than a year */
  private length(index: number): { meaning: Meaning; next: number } | undefined {
    const { unit, count, next } = this.count(index) ?? {};
    if (unit === undefined || count === undefined || next === undefined) return undefined;
    const isMore = this.words[index - 1]?.text === OF && says(this.words[index - 2], MORE);
    const behind = this.words[next];
    const isAhead = is(behind, NEXT) || (behind?.text === OF && this.words[next + 1]?.text === FROM_NOW);
    const side = isAhead ? "next" : is(behind, LAST) ? "last" : undefined;
    const [days, inUnit] = unit === "hour" ? [Math.ceil(count / 24), "day" as const] : [count, unit];
    return {
      meaning: { kind: "length", unit: inUnit, count: days, isMore, ...(side === undefined ? {} : { side }) },
      next: side === undefined ? next : isAhead && behind?.text === OF ? next + 2 : next + 1,
    };
  }

  /** How many of a unit: a number before its noun, or after the noun in the plural; the noun alone means two or one. */
  private count(index: number): { unit: CalendarUnit | "hour"; count: number; next: number } | undefined {
    const number = this.numbers.get(index);
    if (number?.kind === "cardinal") {
      const behind = this.unitAt(number.next, 3) ?? this.unitAt(number.next, 1);
      if (behind !== undefined) return { unit: behind, count: number.value, next: number.next + 1 };
      const before = this.unitAt(index - 1, 3);
      const isOrdinal = says(this.words[number.next], FIRST);
      return before === undefined || isOrdinal ? undefined : { unit: before, count: number.value, next: number.next };
    }
    const pair = this.unitAt(index, 2);
    if (pair !== undefined) return { unit: pair, count: 2, next: index + 1 };
    const one = this.unitAt(index, 1);
    const behind = this.words[index + 1];
    const isNamed = behind?.digits !== undefined || isMonthName(behind) || behind?.text === RAMADAN;
    if (one === undefined || isNamed || !says(this.words[index - 1], BEFORE_ONE)) return undefined;
    return { unit: one, count: 1, next: index + 1 };
  }
}

/** Months, and days of a month, without a year: 27 September; next September. */
function yearless(dates: readonly DateReading[], words: readonly Token[]): RelativeDateReading[] {
  return dates.flatMap(({ edtf, start, end }) => {
    const [, month, day] = /^--(\d{2})(?:-(\d{2}))?$/u.exec(edtf) ?? [];
    if (month === undefined) return [];
    const behind = words.find((word) => word.start >= end);
    const side = is(behind, NEXT) ? "next" : is(behind, LAST) ? "last" : undefined;
    return [
      {
        kind: "month" as const,
        month: Number(month),
        ...(day === undefined ? {} : { day: Number(day) }),
        ...(side === undefined ? {} : { side }),
        start,
        end: side === undefined ? end : (behind?.end ?? end),
      },
    ];
  });
}

/**
 * Every date that an Arabic text gives relative to the day on which it was said or written: this year, last week, yesterday Monday, next
 * September, within a year from now, the first six months of this year.
 *
 * Limits: lengths are in years, months, weeks, days and hours; holidays and events are not read as dates.
 *
 * @example
 * readRelativeDates("خلال العام الماضي") // [{ kind: "calendar", unit: "year", offset: -1, … }]
 */
export function readRelativeDates(text: string): RelativeDateReading[] {
  const sentence = new Sentence(text);
  return relativeDatesOf(sentence, datesOf(sentence));
}

/**
 * The same for a sentence that has already been taken apart.
 * @param dates the dates that it spells out
 */
export function relativeDatesOf({ words, numbers }: Sentence, dates: readonly DateReading[]): RelativeDateReading[] {
  if (dates.length === 0 && numbers.length === 0 && !words.some(mayBegin)) return [];
  const finder = new Finder(words, numbers);
  const found = yearless(dates, words);
  for (let index = 0; index < words.length; ) {
    const reading = finder.at(index);
    if (reading === undefined) {
      index += 1;
      continue;
    }
    found.push({ ...reading.meaning, start: words[index]?.start ?? 0, end: words[reading.next - 1]?.end ?? 0 });
    index = reading.next;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day, or the first and last day, on which words were said or written, in the form of ISO 8601. */
export interface Anchor {
  start: string;
  end: string;
}

const PRECISIONS = ["day", "month", "year"] as const;
/** How precise "now" can be: never only a year. */
const NOW_PRECISIONS = ["day", "month"] as const;
/** The days on which weeks may begin: Saturday, Sunday or Monday. */
const WEEK_STARTS = [6, 0, 1];

/** The days that this week, the one before or the one after may span, for each day on which weeks may begin. */
function weeks(day: string, offset: number): string {
  const starts = WEEK_STARTS.map((first) => addTo(day, -((weekdayOf(day) - first + 7) % 7), "day"))
    .map((start) => addTo(start, offset, "week"))
    .sort();
  return `${starts[0]}/${addTo(starts.at(-1) ?? day, 6, "day")}`;
}

function months(day: string, { month, day: date, side }: Extract<Meaning, { kind: "month" }>): string[] {
  const precision = date === undefined ? "month" : "day";
  const year = Number(day.slice(0, 4));
  const dates = [year - 1, year, year + 1].map((candidate) =>
    [candidate, two(month), ...(date === undefined ? [] : [two(date)])].join("-"),
  );
  const now = atPrecision(day, precision);
  const last = dates.filter((candidate) => candidate <= now).at(-1);
  const next = dates.find((candidate) => candidate > now);
  return [side === "next" ? undefined : last, side === "last" ? undefined : next].filter((one) => one !== undefined);
}

/** A length of time before or after a day: the day at its other end, the time in between, and all the time beyond. */
function lengths(day: string, { unit, count, isMore, side }: Extract<Meaning, { kind: "length" }>): string[] {
  const signs = side === undefined ? [1, -1] : side === "next" ? [1] : [-1];
  return signs.flatMap((sign) => {
    const signed = sign * count;
    const reached = addTo(day, signed, unit);
    const end = isMore ? addTo(reached, sign, "day") : reached;
    return PRECISIONS.flatMap((precision) => {
      const [here, there] = [atPrecision(day, precision), atPrecision(end, precision)];
      return [there, sign > 0 ? `${here}/${there}` : `${there}/${here}`];
    });
  });
}

function datesFromDay(meaning: Meaning, day: string): string[] {
  switch (meaning.kind) {
    case "calendar": {
      const { unit, offset } = meaning;
      return unit === "week" ? [weeks(day, offset)] : [atPrecision(addTo(day, offset, unit), unit)];
    }
    case "weekday":
      return [addTo(day, -((weekdayOf(day) - meaning.weekday + 7) % 7), "day")];
    case "month":
      return months(day, meaning);
    case "length":
      return lengths(day, meaning);
    case "first-months": {
      const year = Number(day.slice(0, 4)) + meaning.offset;
      return [`${year}-01/${year}-${two(meaning.count)}`];
    }
    case "now":
      return NOW_PRECISIONS.map((precision) => atPrecision(day, precision));
  }
}

/**
 * Every date, in EDTF without marks of uncertainty, that words can mean relative to an anchor.
 *
 * @example
 * const [lastYear] = readRelativeDates("العام الماضي");
 * datesFrom(lastYear, { start: "2024-10-15", end: "2024-10-15" }) // ["2023"]
 */
export function datesFrom(meaning: Meaning, { start, end }: Anchor): string[] {
  const isWeek = meaning.kind === "calendar" && meaning.unit === "week";
  const dates = (isWeek ? [start] : [start, end]).flatMap((day) => datesFromDay(meaning, day));
  // "This week" on a page that is dated to some days of a week may mean just these days.
  return [...new Set(isWeek && meaning.offset === 0 ? [...dates, `${start}/${end}`] : dates)];
}
