import type { Side } from "./date-reading.js";
import type { DateNode, DateText } from "./date-text.js";
import type { Unit } from "./date-words.js";
import {
  AFTER,
  BEFORE,
  CHRIST,
  CURRENT,
  DAY,
  FIRST_DAY,
  GREGORIAN_MARK,
  HIJRA,
  HIJRI_MARK,
  isYearNumber,
  LAST,
  LAST_BUT_ONE,
  MUHARRAM,
  NEXT,
  NIGHT,
  OF,
  OFFICES,
  PARTS,
  PRAYER,
  THAT_WHICH,
  THIS,
  unitsOf,
  weekdayNamed,
  YEAR,
} from "./date-words.js";
import { monthsNamed } from "./months.js";
import { isNoun } from "./units.js";
import { follows, is, isDefinite, says } from "./words.js";

/** What dates are made of: days, months, years, units and their sides. */
export class DatePieces {
  private readonly text: string;
  private readonly words: DateText["words"];
  private readonly numbers: DateText["numbers"];

  constructor({ text, words, numbers }: DateText) {
    this.text = text;
    this.words = words;
    this.numbers = numbers;
  }

  unitAt(index: number, column: 1 | 2 | 3): Unit | undefined {
    const token = this.words[index];
    return token === undefined || token.numeral !== undefined ? undefined : unitsOf(token)[column - 1];
  }

  /** Whether only spaces are before a token, or what may part a day from its month and year. */
  goesOn(index: number): boolean {
    return /^[\s،,/()-]*$/u.test(this.words[index]?.gap ?? "!");
  }

  monthName(
    index: number,
  ): { month: number; calendar: "gregory" | "islamic"; isHomograph: boolean; next: number } | undefined {
    const token = this.words[index];
    if (token === undefined || token.numeral !== undefined) return undefined;
    const written = this.text.slice(token.start, token.end);
    for (const { stem, article } of token.splits) {
      // No month has the article, but Muharram.
      if (article && !MUHARRAM.has(stem)) continue;
      for (const { month, calendar, rest, isHomograph, written: pattern } of monthsNamed(stem)) {
        const isWhole = rest.every((word, offset) => {
          const other = this.words[index + 1 + offset];
          return other?.text === word && follows(other);
        });
        if (isWhole && (pattern?.test(written) ?? true))
          return { month, calendar, isHomograph, next: index + 1 + rest.length };
      }
    }
    return undefined;
  }

  /** A month at a token: by one name, or by two that are the same month: تشرين الأول/أكتوبر. */
  month(
    index: number,
  ): { month: number; calendar: "gregory" | "islamic"; isHomograph: boolean; next: number } | undefined {
    const found = this.monthName(index);
    if (found === undefined) return undefined;
    const gap = this.words[found.next]?.gap ?? "";
    const other = /^\s*[/(\-–،]\s*$/u.test(gap) || gap === " " ? this.monthName(found.next) : undefined;
    return other?.month === found.month && other.calendar === found.calendar
      ? { ...found, isHomograph: false, next: other.next }
      : found;
  }

  /** The day of a month at a token, in digits or as an ordinal. */
  dayNumber(index: number): { day: number; next: number; isOrdinal: boolean } | undefined {
    if (says(this.words[index], FIRST_DAY)) return { day: 1, next: index + 1, isOrdinal: true };
    const number = this.numbers.get(index);
    if (
      number === undefined ||
      number.percent ||
      !Number.isInteger(number.value) ||
      number.value < 1 ||
      number.value > 31
    )
      return undefined;
    // The twentieth and the thirtieth have the form of the cardinal.
    const isTens =
      number.kind === "cardinal" &&
      number.value % 10 === 0 &&
      number.value >= 20 &&
      isDefinite(this.words[index]) &&
      this.words[index]?.numeral === undefined;
    const isOrdinal = number.kind === "ordinal" || isTens;
    if (!isOrdinal && (number.next !== index + 1 || this.words[index]?.numeral === undefined)) return undefined;
    return { day: number.value, next: number.next, isOrdinal };
  }

  /** A year at a token, with words such as "of the year" before it: in the Gregorian calendar, or in another. */
  year(index: number): { year: number; next: number; isHijri: boolean } | undefined {
    let at = index;
    let isNamed = false;
    if (says(this.words[at], OF) && follows(this.words[at])) at += 1;
    if (says(this.words[at], YEAR) && (at === index || follows(this.words[at]))) {
      at += 1;
      isNamed = true;
    }
    const number = this.numbers.get(at);
    if (number === undefined || number.kind !== "cardinal" || number.percent || !this.goesOn(at)) return undefined;
    const isDigits = this.words[at]?.digits !== undefined;
    const written = this.words[at]?.text ?? "";
    if (!isDigits && !isNamed) return undefined;
    if (isDigits && (number.scale !== undefined || !/^\d{1,4}$/u.test(written))) return undefined;
    const { value } = number;
    const mark = this.words[number.next];
    const isMark = mark !== undefined && /^[\s(]*$/u.test(mark.gap);
    const ofHijra =
      is(mark, OF) && says(this.words[number.next + 1], HIJRA) ? 2 : isMark && is(mark, HIJRI_MARK) ? 1 : 0;
    const isHijri = ofHijra > 0;
    const next = number.next + (isHijri ? ofHijra : isMark && is(mark, GREGORIAN_MARK) ? 1 : 0);
    if (isHijri) return value > 0 && value < 1600 ? { year: value, next, isHijri } : undefined;
    const isBefore =
      (is(mark, BEFORE) && says(this.words[number.next + 1], CHRIST)) ||
      (isMark && mark.text === "ق" && this.words[number.next + 1]?.text === "م");
    if (isBefore) return { year: 1 - value, next: number.next + 2, isHijri };
    if (written.length < 3 && isDigits) return undefined;
    if (!Number.isInteger(value)) return undefined;
    const isPlausible = isNamed
      ? value >= 500 && value <= 2999
      : isDigits && written.length === 4 && value >= 1000 && value <= 2099 && (value >= 1800 || !isNoun(mark));
    return isPlausible ? { year: value, next, isHijri } : undefined;
  }

  /** This, last or next year, with "of" before it. */
  relativeYear(index: number): { offset: number; next: number } | undefined {
    const at = says(this.words[index], OF) ? index + 1 : index;
    const found = this.calendar(at);
    return found?.meaning.kind === "calendar" && found.meaning.unit === "year" && this.goesOn(at)
      ? { offset: found.meaning.offset, next: found.next }
      : undefined;
  }

  side(index: number): { side: Side | "this"; next: number } | undefined {
    const token = this.words[index];
    if (!follows(token) && !/^\s*\)\s*$/u.test(token?.gap ?? "")) return undefined;
    if (isDefinite(token) && says(token, LAST)) return { side: "last", next: index + 1 };
    if (isDefinite(token) && says(token, NEXT)) return { side: "next", next: index + 1 };
    return token !== undefined && CURRENT.has(token.text) ? { side: "this", next: index + 1 } : undefined;
  }

  /** this year; the current month; last week; next year; the year before last */
  calendar(index: number): DateNode | undefined {
    const isThis = says(this.words[index], THIS);
    const noun = isThis ? index + 1 : index;
    const unit = this.unitAt(noun, 1);
    if (
      unit === undefined ||
      unit === "hour" ||
      !isDefinite(this.words[noun]) ||
      (isThis && !follows(this.words[noun]))
    )
      return undefined;
    const found = (offset: number, next: number): DateNode => ({
      meaning: { kind: "calendar", unit, offset },
      first: index,
      next,
    });
    const isNight = says(this.words[noun], NIGHT);
    const side = this.side(noun + 1);
    if (isThis) return this.anniversary(index, noun) ?? found(0, side?.side === "this" ? side.next : noun + 1);
    if (says(this.words[noun - 1], OFFICES) && unit === "year") return undefined;
    const but = is(this.words[noun + 1], THAT_WHICH) ? noun + 2 : noun + 1;
    if (is(this.words[but], LAST_BUT_ONE) && says(this.words[but + 1], LAST)) return found(-2, but + 2);
    if (is(this.words[noun + 1], AFTER) && says(this.words[noun + 2], NEXT)) return found(2, noun + 3);
    if (unit === "day" && !isNight && side?.side === "last") return undefined;
    const stated = unit === "year" && side !== undefined ? this.words[side.next] : undefined;
    if (stated?.digits !== undefined && isYearNumber(stated.digits) && follows(stated)) {
      return { meaning: { kind: "stated", edtf: String(stated.digits) }, first: index, next: (side?.next ?? 0) + 1 };
    }
    if (side !== undefined) return found(side.side === "last" ? -1 : side.side === "next" ? 1 : 0, side.next);
    // "By the end of the year" is this one, if nothing says which.
    const behind = this.words[noun + 1];
    const isPart = unit !== "day" && PARTS.some(([, words]) => says(this.words[noun - 1], words));
    // "Since the beginning of the year 87 terrorists" counts them.
    const isCount = unit === "year" && behind?.digits !== undefined && !isYearNumber(behind.digits);
    const isNamed = isDefinite(behind) || (behind?.numeral !== undefined && !isCount) || is(behind, OF);
    if (isPart && !(follows(behind) && isNamed)) return found(0, noun + 1);
    return this.anniversary(index, noun);
  }

  /** this day of last year */
  anniversary(first: number, noun: number): DateNode | undefined {
    if (!says(this.words[noun], DAY) || !says(this.words[noun + 1], OF)) return undefined;
    const year = this.relativeYear(noun + 1);
    const at = says(this.words[first], THIS) ? noun : first;
    return year && { meaning: { kind: "anniversary", offset: year.offset }, first: at, next: year.next };
  }

  weekdayAt(index: number): { weekday: number; next: number } | undefined {
    const token = this.words[index];
    if (token === undefined || token.numeral !== undefined) return undefined;
    const weekday = weekdayNamed(token);
    return weekday === -1 || says(this.words[index - 1], PRAYER) ? undefined : { weekday, next: index + 1 };
  }
}
