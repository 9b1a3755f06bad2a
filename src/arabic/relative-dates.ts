import type { CalendarUnit } from "./calendar.js";
import type { DatePieces } from "./date-pieces.js";
import type { Meaning, Side } from "./date-reading.js";
import type { DateNode, DateText } from "./date-text.js";
import type { Unit } from "./date-words.js";
import {
  ABOUT,
  ABOUT_DATES,
  AFTER,
  AT_ONCE,
  BEFORE,
  BEFORE_ONE,
  FIRST_OF,
  FROM_NOW,
  GONE,
  IN,
  JUST,
  LAST,
  LAST_BUT_ONE,
  MORE,
  MORROW,
  MOST_UNITS,
  NEED,
  NEWSPAPERS,
  NOT_BEFORE,
  NOW,
  OF,
  ON,
  ONE,
  SAME_DAY,
  SINCE,
  THAT,
  THE_DAY_BEFORE,
  THIS,
  TODAY,
  TOMORROW,
  WHICH,
  WITHIN,
  YESTERDAY,
} from "./date-words.js";
import type { Token } from "./words.js";
import { follows, is, isDefinite, says } from "./words.js";

/** Days and lengths of time that count from an anchor. */
export class RelativeDates {
  private readonly words: DateText["words"];
  private readonly numbers: DateText["numbers"];

  constructor(
    private readonly pieces: DatePieces,
    { words, numbers }: DateText,
  ) {
    this.words = words;
    this.numbers = numbers;
  }

  /** yesterday; today; tomorrow; a day of the week */
  day(index: number): DateNode | undefined {
    const token = this.words[index] as Token;
    const found = (offset: number, next: number): DateNode => {
      const named = follows(this.words[next]) || this.pieces.goesOn(next) ? this.pieces.weekdayAt(next) : undefined;
      return {
        meaning: { kind: "calendar", unit: "day", offset },
        first: index,
        next: named?.next ?? next,
        ...(named && { weekday: named.weekday }),
      };
    };
    if (is(token, THE_DAY_BEFORE)) {
      const at = is(this.words[index + 1], OF) ? index + 2 : index + 1;
      return says(this.words[at], YESTERDAY) ? found(-2, at + 1) : undefined;
    }
    if (is(token, AFTER) && says(this.words[index + 1], TOMORROW)) return found(2, index + 2);
    if (says(token, YESTERDAY)) {
      if (says(this.words[index + 1], NEED)) return undefined;
      const isFirst = says(this.words[index + 1], THE_DAY_BEFORE) && isDefinite(this.words[index + 1]);
      return isFirst ? found(-2, index + 2) : found(-1, index + 1);
    }
    const isBecame =
      index === 0 && token.text === "غدا" && isDefinite(this.words[1]) && this.pieces.weekdayAt(1) === undefined;
    if ((is(token, TOMORROW) && !isBecame) || (says(token, MORROW) && isDefinite(token))) return found(1, index + 1);
    if (is(token, ON) && says(this.words[index + 1], AT_ONCE) && follows(this.words[index + 1]))
      return { meaning: { kind: "now" }, first: index, next: index + 2 };
    if (token.numeral === undefined && NOW.has(token.text))
      return { meaning: { kind: "now" }, first: index, next: index + 1 };
    if (says(token, TODAY) && isDefinite(token) && this.isToday(index)) return found(0, index + 1);
    const weekday = this.pieces.weekdayAt(index);
    if (weekday === undefined) return undefined;
    const side = this.pieces.side(weekday.next);
    if (is(this.words[weekday.next], LAST_BUT_ONE) && says(this.words[weekday.next + 1], LAST)) {
      return {
        meaning: { kind: "weekday", weekday: weekday.weekday, side: "last", isBeforeLast: true },
        first: index,
        next: weekday.next + 2,
      };
    }
    const meaning: Meaning = {
      kind: "weekday",
      weekday: weekday.weekday,
      ...(side && side.side !== "this" && { side: side.side }),
    };
    return { meaning, first: index, next: side?.next ?? weekday.next };
  }

  /** Whether "the day" means today, and not a day that an adjective names, such as the World Day of Refugees. */
  private isToday(index: number): boolean {
    const [before, behind] = [this.words[index - 1], this.words[index + 1]];
    if (says(before, NEWSPAPERS) || is(before, IN)) return false;
    if (says(before, THAT) || says(before, THIS)) return says(before, THIS);
    if (this.words[index]?.splits.some(({ preposition, article }) => preposition && article)) return false;
    if (!follows(behind) || behind === undefined) return true;
    if (this.pieces.weekdayAt(index + 1) !== undefined) return true;
    if (says(behind, SAME_DAY) || this.numbers.get(index + 1)?.kind === "ordinal") return false;
    return !(isDefinite(behind) && /(?:ي|يه)$/u.test(behind.text)) && !is(behind, WHICH);
  }

  /** three days ago; in two weeks; the past 24 hours; the next two years; more than a year */
  length(index: number): DateNode | undefined {
    const opening = this.words[index] as Token;
    const isBefore = is(opening, BEFORE);
    const isSince = is(opening, SINCE);
    // "At a distance of" has the letters of "after".
    const isAfter = is(opening, AFTER) && !is(this.words[index - 1], ON);
    const isWithin = says(opening, WITHIN);
    if (isBefore || isSince || isAfter || isWithin) {
      let at = index + 1;
      let isAbout = false;
      while (at < index + 4 && is(this.words[at], ABOUT)) {
        isAbout ||= is(this.words[at], ABOUT_DATES);
        at += 1;
      }
      const counted = follows(this.words[index + 1]) ? this.count(at) : undefined;
      if (counted === undefined) return undefined;
      const { unit, count, next } = counted;
      const side = this.pieces.side(next);
      if (side !== undefined) return undefined;
      const isMore = says(this.words[index + 1], MORE);
      const isFromNow = is(this.words[next], OF) && is(this.words[next + 1], FROM_NOW);
      // "two days before that", and two days after an event, count from another day.
      const last = is(this.words[next], JUST) ? next + 1 : next;
      const isAfterEvent = isAfter && is(this.words[last], ON);
      const isElsewhere = ((is(this.words[last], OF) && !isFromNow) || isAfterEvent) && follows(this.words[last]);
      const end = isFromNow ? next + 2 : says(this.words[next], GONE) ? next + 1 : next;
      if (isElsewhere) return { ...this.lengthOf(unit, count, isMore), first: at, next };
      if (isWithin) return { ...this.lengthOf(unit, count, isMore, "next", "span"), first: at, next: end };
      const sided = this.lengthOf(unit, count, isMore, isAfter ? "next" : "last", "point", isFromNow);
      return {
        ...sided,
        ...(isAbout && { hedge: "approximately" as const }),
        first: isSince ? at : index,
        next: end,
        ...(isSince && { bound: "since" as const }),
        ...(isAfter && is(this.words[index - 1], NOT_BEFORE) && { bound: "after" as const }),
      };
    }
    const counted = this.count(index);
    if (counted === undefined) return undefined;
    const { unit, count, next } = counted;
    const before = this.words[index - 1];
    const isMore = is(before, OF) && says(this.words[index - 2], MORE);
    const side = this.pieces.side(next);
    if (side !== undefined && side.side !== "this")
      return { ...this.lengthOf(unit, count, isMore, side.side, "span"), first: index, next: side.next };
    if (is(this.words[next], OF) && is(this.words[next + 1], FROM_NOW))
      return { ...this.lengthOf(unit, count, isMore, "next", "point", true), first: index, next: next + 2 };
    if (says(this.words[next], GONE))
      return { ...this.lengthOf(unit, count, isMore, "last", "point"), first: index, next: next + 1 };
    return { ...this.lengthOf(unit, count, isMore), first: index, next };
  }

  private lengthOf(
    unit: Unit,
    count: number,
    isMore: boolean,
    side?: Side,
    form: "point" | "span" = "span",
    isFromNow = false,
  ): { meaning: Meaning } {
    const [inUnit, units]: [CalendarUnit, number] =
      unit === "hour"
        ? ["day", Math.ceil(count / 24)]
        : unit === "decade"
          ? ["year", count * 10]
          : unit === "century"
            ? ["year", count * 100]
            : [unit, count];
    const whole = Number.isInteger(units)
      ? { unit: inUnit, count: units }
      : inUnit === "year"
        ? { unit: "month" as const, count: Math.round(units * 12) }
        : { unit: "day" as const, count: Math.round(units * (inUnit === "month" ? 30 : 7)) };
    return {
      meaning: {
        kind: "length",
        ...whole,
        isMore,
        ...(side && { side }),
        form,
        ...(isFromNow && { isFromNow: true as const }),
      },
    };
  }

  /** How many of a unit, if a calendar has so many. */
  private count(index: number): { unit: Unit; count: number; next: number } | undefined {
    const found = this.counted(index);
    return found !== undefined && found.count <= MOST_UNITS ? found : undefined;
  }

  /** How many of a unit: a number before its noun, or after the noun in the plural; the noun alone means two or one. */
  private counted(index: number): { unit: Unit; count: number; next: number } | undefined {
    const number = this.numbers.get(index);
    if (number?.kind === "cardinal" && number.noun !== undefined) {
      const unit =
        this.pieces.unitAt(number.noun, 1) ?? this.pieces.unitAt(number.noun, 3) ?? this.pieces.unitAt(number.noun, 2);
      return unit && { unit, count: number.value, next: number.next };
    }
    if ((number?.kind === "cardinal" || number?.kind === "fraction") && !number.percent) {
      const behind = follows(this.words[number.next])
        ? (this.pieces.unitAt(number.next, 3) ?? this.pieces.unitAt(number.next, 1))
        : undefined;
      if (behind !== undefined) return { unit: behind, count: number.value, next: number.next + 1 };
      return undefined;
    }
    const many = this.pieces.unitAt(index, 3);
    const after = many === undefined ? undefined : this.numbers.get(index + 1);
    if (
      many !== undefined &&
      after?.kind === "cardinal" &&
      follows(this.words[index + 1]) &&
      !says(this.words[after.next], FIRST_OF)
    ) {
      return { unit: many, count: after.value, next: after.next };
    }
    const pair = this.pieces.unitAt(index, 2);
    if (pair !== undefined && isDefinite(this.words[index]) && this.pieces.side(index + 1) === undefined)
      return undefined;
    if (pair !== undefined) return { unit: pair, count: 2, next: index + 1 };
    const one = this.pieces.unitAt(index, 1);
    if (one === undefined || isDefinite(this.words[index]) || !is(this.words[index - 1], BEFORE_ONE)) return undefined;
    const behind = this.words[index + 1];
    const isNow = behind !== undefined && NOW.has(behind.text);
    const isNamed =
      behind?.digits !== undefined ||
      this.pieces.monthName(index + 1) !== undefined ||
      this.pieces.weekdayAt(index + 1) !== undefined ||
      (isDefinite(behind) && !isNow && follows(behind));
    if (isNamed) return undefined;
    const isOne = says(behind, ONE);
    return { unit: one, count: 1, next: isOne ? index + 2 : index + 1 };
  }
}
