import { isDay } from "./calendar.js";

/** What digits write: a count, a day, or a name, such as the time of a day, a telephone number or a version. */
export type Numeral =
  | { end: number; kind: "count"; value: number }
  | { end: number; kind: "day"; year: number; month: number; day: number | undefined }
  | { end: number; kind: "years"; from: number; to: number }
  | { end: number; kind: "label" };

/** 27/9/2024, 27.9.2024, 2024-09-27, 27 / 9 / 2024. */
const DAY = /(\d{1,4})([/.-]| [/-] |[/-] )(\d{1,2})\2(\d{1,4})(?![\d/])/uy;
/** 2022/2023, 2022\\23: a year that begins in one and ends in the next. */
const YEARS = /(\d{4})[/\\](\d{4}|\d{2})(?![\d/])/uy;
/** 28ر45: how some agencies write 45.28, with the decimals first. */
const REVERSED = /(\d+) ?ر ?(\d+)(?!\d)/uy;
/** 9/2024. */
const MONTH = /(\d{1,2})\/(\d{4})(?![\d/])/uy;
/** 14:30, and results such as 2:1. */
const TIME = /\d{1,2}:\d{1,2}(?::\d{2})?/uy;
const TELEPHONE = /(?:\+|00)\d[\d -]{6,}\d|0\d{8,}|\d{3,4}(?:-\d{3,4}){2,}/uy;
/** Digits with the marks that may part them: between thousands, or before decimals. */
const NUMBER = /\d+(?:[.,٬٫’]\d+|،\d{3}(?!\d))*/uy;
/** An Arabic comma between digits is before thousands, or nobody knows what. */
const UNCLEAR = /،\d/uy;
/** Thousands that spaces part: 2 500. */
const SPACED = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,٫/:-]\d|\d)/uy;
const VULGAR: Readonly<Record<string, number>> = { "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4 };

/** Whether a character is a fraction of its own. */
export const isVulgarFraction = (character: string) => character in VULGAR;

const match = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

/**
 * The number that groups of digits write.
 * @param isBeforeScale whether a word such as million follows, so that a point is before decimals
 * @returns undefined if they write none, as in a version
 */
function numberOf(written: string, isBeforeScale: boolean): number | undefined {
  const groups = written.split(/[.,٬٫’،]/u);
  const marks = written.match(/[.,٬٫’،]/gu) ?? [];
  const [first = "", ...rest] = groups;
  if (rest.length === 0) return Number(first);
  const last = marks.at(-1);
  const isDecimal =
    last === "٫" ||
    rest.at(-1)?.length !== 3 ||
    first === "0" ||
    // 17,168 billion are 17.168: nobody counts thousands of billions, nor tens of thousands of millions.
    (marks.length === 1 && isBeforeScale && (last === "." || first.length > 1));
  const thousands = isDecimal ? rest.slice(0, -1) : rest;
  const parting = isDecimal ? marks.slice(0, -1) : marks;
  const areThousands = thousands.every(({ length }) => length === 3) && (thousands.length === 0 || first.length <= 3);
  if (!areThousands || new Set(parting).size > 1 || (isDecimal && parting.includes(last as string))) return undefined;
  const whole = [first, ...thousands].join("");
  return Number(isDecimal ? `${whole}.${rest.at(-1)}` : whole);
}

function dayIn(found: RegExpExecArray): Numeral {
  const [written, first = "", , second, last = ""] = found;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const [numbers, end] = [[year, second, day].map(Number) as [number, number, number], found.index + written.length];
  const isIslamic = numbers[0] >= 1300 && numbers[0] <= 1500 && numbers[1] <= 12 && numbers[2] <= 30;
  const isReal = year.length === 4 && day.length <= 2 && (isIslamic || isDay(...numbers));
  return isReal ? { end, kind: "day", year: numbers[0], month: numbers[1], day: numbers[2] } : { end, kind: "label" };
}

/** The telephone number at an offset that begins with a sign. */
export function telephoneAt(text: string, offset: number): Numeral | undefined {
  const found = match(TELEPHONE, text, offset);
  return found === null ? undefined : { end: offset + found[0].length, kind: "label" };
}

/**
 * What the digits at an offset of a folded text write: all of it, never a first part.
 * @param isScale whether a word at an offset is the name of a scale, such as million
 */
export function numeralAt(text: string, offset: number, isScale: (offset: number) => boolean): Numeral {
  const labelled = match(TELEPHONE, text, offset) ?? match(TIME, text, offset);
  if (labelled !== null) return { end: offset + labelled[0].length, kind: "label" };
  const reversed = match(REVERSED, text, offset);
  if (reversed !== null) {
    const [written, decimals = "", whole = ""] = reversed;
    const end = offset + written.length;
    return decimals.startsWith("000")
      ? { end, kind: "label" }
      : { end, kind: "count", value: Number(`${whole}.${decimals}`) };
  }
  const years = match(YEARS, text, offset);
  if (years !== null) {
    const [written, from = "", last = ""] = years;
    const to = Number(last.length === 2 ? from.slice(0, 2) + last : last);
    const end = offset + written.length;
    return to > Number(from) && to - Number(from) < 30
      ? { end, kind: "years", from: Number(from), to }
      : { end, kind: "label" };
  }
  const day = match(DAY, text, offset);
  if (day !== null) return dayIn(day);
  const month = match(MONTH, text, offset);
  if (month !== null && Number(month[1]) <= 12) {
    return {
      end: offset + month[0].length,
      kind: "day",
      year: Number(month[2]),
      month: Number(month[1]),
      day: undefined,
    };
  }
  const spaced = match(SPACED, text, offset);
  const [written] = spaced ?? match(NUMBER, text, offset) ?? [""];
  let end = offset + written.length;
  const part = VULGAR[text.charAt(end)];
  if (part !== undefined) end += 1;
  const whole = spaced ? Number(written.replace(/\D/gu, "")) : numberOf(written || "0", isScale(end));
  // Digits beside Latin letters or a slash are names: F-16, B52, 24/7.
  const isName =
    /(?:[A-Za-z#]|\d\/)[-‐‑–]?$/u.test(text.slice(Math.max(0, offset - 3), offset)) ||
    /^(?:[A-Za-z]|\/\d)/u.test(text.slice(end, end + 2));
  if (whole === undefined || isName || match(UNCLEAR, text, end) !== null) {
    while (/[\w/.:،-]/u.test(text.charAt(end)) && /[\w]/u.test(text.charAt(end + 1))) end += 1;
    while (/\w/u.test(text.charAt(end))) end += 1;
    return { end, kind: "label" };
  }
  return { end, kind: "count", value: whole + (part ?? 0) };
}
