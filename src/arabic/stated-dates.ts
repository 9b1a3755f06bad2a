import { addTo, isDay, two } from "./calendar.js";
import type { DatePieces } from "./date-pieces.js";
import type { DateNode, DateText } from "./date-text.js";
import {
  BEFORE,
  BEFORE_MONTH,
  BEFORE_YEAR,
  BETWEEN,
  CENTURIES,
  CENTURY,
  COMPARATIVES,
  CORRESPONDING,
  COUNTED_PARTS,
  COUNTING,
  CURRENT,
  DECADES,
  FINAL,
  FIRST_OF,
  GREGORIAN_MARK,
  HALF,
  isOfMonth,
  isYearNumber,
  LAST,
  MONTH,
  MONTHS,
  OF,
  PART_OF_MONTH,
  QUARTER,
  SEASONS,
  THIRD,
  TO,
  TWO_MONTHS,
  WEEK,
  YEAR,
  YEARS,
  yearText,
} from "./date-words.js";
import { isHedgeWord } from "./hedges.js";
import { gregorianOf, monthsNamed } from "./months.js";
import { isNoun } from "./units.js";
import { follows, is, isDefinite, says } from "./words.js";

/** Dates that a text spells out, in whole or but for the year. */
export class StatedDates {
  private readonly words: DateText["words"];
  private readonly numbers: DateText["numbers"];

  constructor(
    private readonly pieces: DatePieces,
    { words, numbers }: DateText,
  ) {
    this.words = words;
    this.numbers = numbers;
  }

  numeric(index: number): DateNode | undefined {
    const numeral = this.words[index]?.numeral;
    if (numeral?.kind === "years") {
      const ends = [yearText(numeral.from), yearText(numeral.to)] as const;
      return { meaning: { kind: "stated", edtf: ends.join("/") }, ends, first: index, next: index + 1 };
    }
    if (numeral?.kind !== "day") return undefined;
    const { year, month, day } = numeral;
    if (year < 1000 || (year < 1700 && year > 1600)) return undefined;
    const edtf = `${yearText(year)}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
    if (year >= 1300 && year <= 1600) return this.hijri(year, month, day, index, index + 1);
    return { meaning: { kind: "stated", edtf }, first: index, next: index + 1 };
  }

  private hijri(
    year: number,
    month: number,
    day: number | undefined,
    first: number,
    next: number,
  ): DateNode | undefined {
    const edtf = gregorianOf(year, month, day);
    return edtf === undefined ? undefined : { meaning: { kind: "stated", edtf }, calendar: "islamic", first, next };
  }

  /** A month, or a day in it, with the year, or the side, that follows it. */
  private ofMonth(
    {
      month,
      calendar,
      isHomograph,
      next,
    }: { month: number; calendar: "gregory" | "islamic"; isHomograph: boolean; next: number },
    day: number | undefined,
    first: number,
  ): DateNode | undefined {
    const year = this.pieces.year(next);
    if (calendar === "islamic") {
      if (year !== undefined && year.year <= 1600) return this.hijri(year.year, month, day, first, year.next);
      const side = this.pieces.side(next);
      if (year !== undefined || (isHomograph && day === undefined && side === undefined && !this.isInMonth(first)))
        return undefined;
      return {
        meaning: { kind: "islamic", month, ...(day !== undefined && { day }), ...(side && { side: side.side }) },
        calendar: "islamic",
        first,
        next: side?.next ?? next,
      };
    }
    if (day !== undefined && !isDay(year?.year ?? 2000, month, day)) return undefined;
    const written = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
    if (year !== undefined && !year.isHijri)
      return { meaning: { kind: "stated", edtf: `${yearText(year.year)}-${written}` }, first, next: year.next };
    const relative = this.pieces.relativeYear(next);
    const ofDay = day === undefined ? {} : { day };
    if (relative !== undefined) {
      return {
        meaning: { kind: "in-year", offset: relative.offset, from: month, to: month, ...ofDay },
        first,
        next: relative.next,
      };
    }
    const side = this.pieces.side(next);
    if (isHomograph && day === undefined && side === undefined && !this.isInMonth(first)) return undefined;
    return {
      meaning: { kind: "month", month, ...ofDay, ...(side && { side: side.side }) },
      first,
      next: side?.next ?? next,
    };
  }

  /** Whether the word before a token shows that it is a month: in May, since May. */
  private isInMonth(first: number): boolean {
    const before = this.words[first - 1];
    return says(before, MONTH) || is(before, BEFORE_MONTH) || says(before, PART_OF_MONTH);
  }

  dayAndMonth(index: number): DateNode | undefined {
    const weekday = this.pieces.weekdayAt(index);
    if (weekday !== undefined) {
      const at = says(this.words[weekday.next], CORRESPONDING) ? weekday.next + 1 : weekday.next;
      const dated = this.pieces.goesOn(at) ? (this.numeric(at) ?? this.dayOfMonth(at)) : undefined;
      return dated && { ...dated, weekday: weekday.weekday, first: index };
    }
    return this.dayOfMonth(index);
  }

  private dayOfMonth(index: number): DateNode | undefined {
    const one = this.pieces.dayNumber(index);
    // The first half, week or third of a month is no day of it.
    if (one === undefined || says(this.words[index - 1], COUNTED_PARTS)) return undefined;
    const at = this.monthAfterDay(one.next);
    const month = at === undefined ? undefined : this.pieces.month(at);
    if (month !== undefined) return this.ofMonth(month, one.day, index);
    return this.ofRelativeMonth(index, one) ?? this.days(index, one);
  }

  /** The 25th of this month. */
  private ofRelativeMonth(index: number, { day, next }: { day: number; next: number }): DateNode | undefined {
    if (!says(this.words[next], OF) || !follows(this.words[next])) return undefined;
    const month = this.pieces.calendar(next + 1);
    if (month?.meaning.kind !== "calendar" || month.meaning.unit !== "month") return undefined;
    return { meaning: { kind: "in-month", offset: month.meaning.offset, day }, first: index, next: month.next };
  }

  /** Where the month after a day begins: "of the month of" may be in between. */
  private monthAfterDay(index: number): number | undefined {
    let at = index;
    while (at < index + 2 && isOfMonth(this.words, at) && follows(this.words[at])) at += 1;
    return this.pieces.goesOn(at) ? at : undefined;
  }

  /** 13 to 15 July; between 3 and 5 May; 13-15 July. */
  private days(index: number, one: { day: number; next: number }): DateNode | undefined {
    const link = this.words[one.next];
    const isDash = /^\s*[-‐‑–—]\s*$/u.test(link?.gap ?? "");
    const isJoined = link?.conjunction === true && link.numeral !== undefined && follows(link);
    const isTo = is(link, TO) && follows(link);
    if (!isDash && !isJoined && !isTo) return undefined;
    const other = this.pieces.dayNumber(isTo ? one.next + 1 : one.next);
    const at = other && other.day > one.day ? this.monthAfterDay(other.next) : undefined;
    const month = at === undefined ? undefined : this.pieces.month(at);
    const last = month && other ? this.ofMonth(month, other.day, index) : undefined;
    if (last?.meaning.kind === "month") {
      return { ...last, meaning: { ...last.meaning, day: one.day, lastDay: last.meaning.day ?? one.day } };
    }
    if (last?.meaning.kind !== "stated" || last.meaning.edtf.includes("/")) return undefined;
    const to = last.meaning.edtf;
    const from = `${to.slice(0, 8)}${two(one.day)}`;
    return { meaning: { kind: "stated", edtf: `${from}/${to}` }, ends: [from, to], first: index, next: last.next };
  }

  /** The two months of October and November 2025. */
  private twoMonths(index: number): DateNode | undefined {
    if (!says(this.words[index], TWO_MONTHS)) return undefined;
    const one = this.pieces.month(index + 1);
    const other = one && this.words[one.next]?.conjunction === true ? this.pieces.month(one.next) : undefined;
    if (one === undefined || other === undefined || other.month <= one.month) return undefined;
    const last = this.ofMonth({ ...other, isHomograph: false }, undefined, index);
    if (last?.meaning.kind === "stated") {
      const ends = [`${last.meaning.edtf.slice(0, 4)}-${two(one.month)}`, last.meaning.edtf] as const;
      return { ...last, meaning: { kind: "stated", edtf: ends.join("/") }, ends };
    }
    if (last?.meaning.kind === "in-year") return { ...last, meaning: { ...last.meaning, from: one.month } };
    if (last?.meaning.kind !== "month") return undefined;
    return {
      ...last,
      meaning: { kind: "season", from: one.month, to: other.month, side: last.meaning.side ?? "last" },
    };
  }

  monthAlone(index: number): DateNode | undefined {
    const both = this.twoMonths(index);
    if (both !== undefined) return both;
    const at = says(this.words[index], MONTH) && follows(this.words[index + 1]) ? index + 1 : index;
    const month = this.pieces.month(at);
    // A day that the month does not have makes no date of the month either: 31 April.
    const day = this.words[index - 1];
    if (month === undefined || (/^\d{1,2}$/u.test(day?.text ?? "") && this.pieces.goesOn(index))) return undefined;
    const behind = this.pieces.dayNumber(month.next);
    const hasYear =
      behind !== undefined && !behind.isOrdinal && follows(this.words[month.next])
        ? this.pieces.year(behind.next)
        : undefined;
    if (behind !== undefined && hasYear !== undefined && isDay(hasYear.year, month.month, behind.day)) {
      return {
        meaning: { kind: "stated", edtf: `${yearText(hasYear.year)}-${two(month.month)}-${two(behind.day)}` },
        first: index,
        next: hasYear.next,
      };
    }
    return this.ofMonth(at === index ? month : { ...month, isHomograph: false }, undefined, index);
  }

  /** Some months of a year: the first half of 2024, the third quarter, a summer, the first six months. */
  partOfYear(index: number): DateNode | undefined {
    const found = this.months(index);
    if (found === undefined) return undefined;
    const { from, to, next } = found;
    const month = to - from === 5 ? this.halfOfMonth(index, from, next) : undefined;
    if (month !== undefined) return month;
    const century = from === 1 || to === 12 ? this.halfOfCentury(index, from, to, next) : undefined;
    if (century !== undefined) return century;
    const year = this.pieces.year(next);
    if (year !== undefined && !year.isHijri) {
      const end = to > 12 ? `${yearText(year.year + 1)}-${two(to - 12)}` : `${yearText(year.year)}-${two(to)}`;
      return {
        meaning: { kind: "stated", edtf: `${yearText(year.year)}-${two(from)}/${end}` },
        first: index,
        next: year.next,
      };
    }
    const relative = this.pieces.relativeYear(next);
    if (relative !== undefined)
      return { meaning: { kind: "in-year", offset: relative.offset, from, to }, first: index, next: relative.next };
    const side = found.isSeason ? this.pieces.side(next) : undefined;
    if (side === undefined || !isDefinite(this.words[index])) return undefined;
    return { meaning: { kind: "season", from, to, side: side.side }, first: index, next: side.next };
  }

  /** The second half of the twentieth century. */
  private halfOfCentury(index: number, from: number, to: number, next: number): DateNode | undefined {
    const at = says(this.words[next], OF) ? next + 1 : next;
    const century = to - from === 5 ? this.century(at) : undefined;
    if (century === undefined) return undefined;
    const first = century.hundreds * 100 + (from === 1 ? 1 : 51);
    return {
      meaning: { kind: "stated", edtf: `${yearText(first)}/${yearText(first + 49)}` },
      first: index,
      next: century.next,
    };
  }

  /** The first half of June 2023 is its first 15 days. */
  private halfOfMonth(index: number, from: number, next: number): DateNode | undefined {
    const month = this.pieces.month(this.monthAfterDay(next) ?? -1);
    const whole = month && this.ofMonth({ ...month, isHomograph: false }, undefined, index);
    if (whole?.meaning.kind !== "stated" || !/^\d{4}-\d{2}$/u.test(whole.meaning.edtf)) return undefined;
    const { edtf } = whole.meaning;
    const last = addTo(addTo(`${edtf}-01`, 1, "month"), -1, "day");
    return { ...whole, meaning: { kind: "stated", edtf: from === 1 ? `${edtf}-01/${edtf}-15` : `${edtf}-16/${last}` } };
  }

  /** The current quarter; the last week of January 2021. */
  quarterOrWeek(index: number): DateNode | undefined {
    const token = this.words[index];
    if (!isDefinite(token)) return undefined;
    const side = says(token, QUARTER) ? this.pieces.side(index + 1) : undefined;
    if (side !== undefined && !says(this.words[index + 1], FINAL)) {
      const offset = side.side === "last" ? -1 : side.side === "next" ? 1 : 0;
      return { meaning: { kind: "calendar", unit: "quarter", offset }, first: index, next: side.next };
    }
    if (!says(token, WEEK)) return undefined;
    const ordinal = this.numbers.get(index + 1);
    const isLast = says(this.words[index + 1], FINAL);
    const next = isLast ? index + 2 : ordinal?.kind === "ordinal" && ordinal.value <= 4 ? ordinal.next : undefined;
    const at = next === undefined || !says(this.words[next], OF) ? undefined : this.monthAfterDay(next);
    const month = at === undefined ? undefined : this.pieces.month(at);
    const whole = month && this.ofMonth({ ...month, isHomograph: false }, undefined, index);
    if (whole?.meaning.kind !== "stated" || !/^\d{4}-\d{2}$/u.test(whole.meaning.edtf)) return undefined;
    const first = `${whole.meaning.edtf}-01`;
    const start = isLast
      ? addTo(addTo(first, 1, "month"), -7, "day")
      : addTo(first, 7 * ((ordinal?.value ?? 1) - 1), "day");
    return { ...whole, meaning: { kind: "stated", edtf: `${start}/${addTo(start, 6, "day")}` } };
  }

  private months(index: number): { from: number; to: number; next: number; isSeason: boolean } | undefined {
    const token = this.words[index];
    const season = SEASONS.find(([names]) => says(token, names));
    if (season !== undefined) return { from: season[1], to: season[2], next: index + 1, isSeason: true };
    const length = says(token, HALF) ? 6 : says(token, QUARTER) ? 3 : says(token, THIRD) ? 4 : undefined;
    const ordinal = this.numbers.get(index + 1);
    if (
      length !== undefined &&
      isDefinite(token) &&
      says(this.words[index + 1], FINAL) &&
      follows(this.words[index + 1])
    ) {
      return { from: 13 - length, to: 12, next: index + 2, isSeason: false };
    }
    if (length !== undefined && isDefinite(token) && ordinal?.kind === "ordinal" && follows(this.words[index + 1])) {
      const to = ordinal.value * length;
      return to <= 12 ? { from: to - length + 1, to, next: ordinal.next, isSeason: false } : undefined;
    }
    if (says(token, MONTHS) && ordinal !== undefined && says(this.words[ordinal.next], FINAL) && ordinal.value <= 12) {
      return { from: 13 - ordinal.value, to: 12, next: ordinal.next + 1, isSeason: false };
    }
    if (
      says(token, MONTHS) &&
      ordinal !== undefined &&
      says(this.words[ordinal.next], FIRST_OF) &&
      ordinal.value <= 12
    ) {
      return { from: 1, to: ordinal.value, next: ordinal.next + 1, isSeason: false };
    }
    return undefined;
  }

  yearAlone(index: number): DateNode | undefined {
    const token = this.words[index];
    if (says(token, YEARS) || says(token, YEAR)) {
      const one = says(token, YEARS) && follows(this.words[index + 1]) ? this.numbers.get(index + 1) : undefined;
      const other = one && this.numbers.get(is(this.words[one.next], TO) ? one.next + 1 : one.next);
      if (one && other && isYearNumber(one.value) && isYearNumber(other.value) && one.value < other.value) {
        return {
          meaning: { kind: "stated", edtf: `${one.value}/${other.value}` },
          ends: [String(one.value), String(other.value)],
          first: index,
          next: other.next,
        };
      }
    }
    const centuries = this.centuries(index);
    if (centuries !== undefined) return centuries;
    if (says(token, YEAR)) {
      const year = this.pieces.year(index);
      if (year === undefined) return undefined;
      if (year.isHijri) {
        const [first, last] = [gregorianOf(year.year, 1), gregorianOf(year.year, 12)];
        const edtf = `${first?.split("/")[0]}/${last?.split("/")[1]}`;
        return first && last
          ? { meaning: { kind: "stated", edtf }, calendar: "islamic", first: index, next: year.next }
          : undefined;
      }
      return { meaning: { kind: "stated", edtf: yearText(year.year) }, first: index, next: year.next };
    }
    const digits = token?.digits;
    const isOld = digits !== undefined && (this.isOldYear(index, "first") || this.isOldYear(index, "last"));
    if (digits === undefined || (!isYearNumber(digits) && !isOld) || !/^\d{4}$/u.test(token?.text ?? ""))
      return undefined;
    const number = this.numbers.get(index);
    if (number?.scale !== undefined || number?.percent) return undefined;
    const before = this.words[index - 1];
    const mark = this.words[index + 1];
    const isMarked = mark !== undefined && /^\s?$/u.test(mark.gap) && is(mark, GREGORIAN_MARK);
    const isAfterDash = /^[-–]$/u.test(token?.gap ?? "") && isYearNumber(before?.digits ?? 0);
    const isAfterPreposition =
      before !== undefined &&
      follows(token) &&
      !(is(before, OF) && says(this.words[index - 2], COMPARATIVES)) &&
      (is(before, BEFORE_YEAR) ||
        says(before, BEFORE_YEAR) ||
        (before.digits !== undefined && isYearNumber(before.digits)));
    const isListed =
      /^\s*[،,]?\s*$/u.test(token?.gap ?? "!") &&
      before?.digits !== undefined &&
      isYearNumber(before.digits) &&
      /^\d{4}$/u.test(before.text);
    const isInBrackets = /\(\s*$/u.test(token?.gap ?? "") && /^\s*[)\-–]/u.test(mark?.gap ?? ")");
    const isYear =
      isListed ||
      this.isAfterNoun(index) ||
      isMarked ||
      ((isOld || isAfterPreposition || isAfterDash || isInBrackets || this.isBeforeYear(index)) &&
        !this.isCounted(index));
    if (!isYear) return undefined;
    return {
      meaning: { kind: "stated", edtf: yearText(digits) },
      first: index,
      next: isMarked ? index + 2 : index + 1,
    };
  }

  /** Whether digits are the year of a noun: the elections of 2019. What follows is not counted by them. */
  private isAfterNoun(index: number): boolean {
    const before = this.words[index - 1];
    const isMonth = before?.splits.some(({ stem }) => monthsNamed(stem).length > 0);
    const isCount =
      before === undefined ||
      isMonth ||
      says(before, COUNTING) ||
      isHedgeWord(before) ||
      /^[يت]\p{L}{3,}$/u.test(before.text);
    return !isCount && isNoun({ ...before, gap: "" }) && follows(this.words[index]) && !isNoun(this.words[index + 1]);
  }

  /** Whether digits are one of two years of older times: between 1822 and 1859, from 1822 to 1859. */
  private isOldYear(index: number, end: "first" | "last"): boolean {
    const first = end === "first" ? index : is(this.words[index - 1], TO) ? index - 2 : index - 1;
    const opening = this.words[first - 1];
    const last = is(this.words[first + 1], TO) ? first + 2 : first + 1;
    const [from, to] = [this.words[first], this.words[last]];
    const isPair = says(opening, BETWEEN) ? to?.conjunction === true : says(opening, OF) && last === first + 2;
    const areYears = [from, to].every((word) => /^1\d{3}$|^20\d{2}$/u.test(word?.text ?? ""));
    return isPair && areYears && Number(from?.digits) < Number(to?.digits) && !isNoun(this.words[last + 1]);
  }

  /** Whether a year joined to this one by a dash, "to" or "and" follows. */
  private isBeforeYear(index: number): boolean {
    const behind = this.words[index + 1];
    return behind?.digits !== undefined && isYearNumber(behind.digits) && /^\s?[-–]\s?$/u.test(behind.gap);
  }

  /** Whether four digits count what follows them: 2000 soldiers, but not 2014 and a verb. */
  private isCounted(index: number): boolean {
    const digits = this.words[index]?.digits ?? 0;
    return digits % 100 === 0 && isNoun(this.words[index + 1]);
  }

  /** The nineties; the nineteenth century. */
  decade(index: number): DateNode | undefined {
    const token = this.words[index];
    const ten = DECADES.findIndex((names) => says(token, names));
    if (ten !== -1) {
      const century = this.century(index + 1) ?? (is(this.words[index + 1], OF) ? this.century(index + 2) : undefined);
      const noun = is(this.words[index + 1], OF) ? index + 2 : index + 1;
      const isOfCentury = says(this.words[noun], CENTURY);
      const isThis = isOfCentury && CURRENT.has(this.words[noun + 1]?.text ?? "");
      const isLast = isOfCentury && says(this.words[noun + 1], LAST);
      const hundreds = two(century?.hundreds ?? (isThis ? 20 : 19));
      const next = century?.next ?? (isThis || isLast ? noun + 2 : index + 1);
      return { meaning: { kind: "stated", edtf: `${hundreds}${ten + 2}X` }, first: index, next };
    }
    const century = this.century(index);
    return (
      century && { meaning: { kind: "stated", edtf: `${two(century.hundreds)}XX` }, first: index, next: century.next }
    );
  }

  /** The twelfth and the thirteenth century. */
  private centuries(index: number): DateNode | undefined {
    const one = says(this.words[index], CENTURIES) ? this.numbers.get(index + 1) : undefined;
    const other = one && this.numbers.get(one.next);
    if (one?.kind !== "ordinal" || other?.kind !== "ordinal" || this.words[one.next]?.conjunction !== true)
      return undefined;
    const ends = [one, other].map(({ value }) => `${two(value - 1)}XX`) as [string, string];
    return { meaning: { kind: "stated", edtf: ends.join("/") }, ends, first: index, next: other.next };
  }

  private century(index: number): { hundreds: number; next: number } | undefined {
    const ordinal = this.numbers.get(index + 1);
    const isNumbered =
      ordinal?.kind === "ordinal" || (ordinal !== undefined && /^\d{1,2}$/u.test(this.words[index + 1]?.text ?? ""));
    if (
      !says(this.words[index], CENTURY) ||
      ordinal === undefined ||
      !isNumbered ||
      !(Number.isInteger(ordinal.value) && ordinal.value >= 1 && ordinal.value <= 99) ||
      !follows(this.words[index + 1])
    )
      return undefined;
    const mark = this.words[ordinal.next];
    const isBefore = is(mark, BEFORE) || mark?.text === "ق";
    return isBefore
      ? undefined
      : { hundreds: ordinal.value - 1, next: is(mark, GREGORIAN_MARK) ? ordinal.next + 1 : ordinal.next };
  }
}
