import { days } from "../query/days.js";
import type { Language } from "./language.js";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
};

const PROBABLY: Readonly<Record<Language, (text: string) => string>> = {
  en: (text) => `probably ${text}`,
  ar: (text) => `${text} على الأرجح`,
};
const ABOUT: Readonly<Record<Language, (text: string) => string>> = {
  en: (text) => `about ${text}`,
  ar: (text) => `نحو ${text}`,
};

const partsOf = (end: string) => end.replace(/[?~%]/gu, "").split("-");

/** A day, month or year without its marks: 27 September 2024. No day or month is added to it. */
function bareText(end: string, language: Language): string {
  const [year = "", month, day] = partsOf(end);
  const name = month === undefined ? "" : `${MONTHS[language][Number(month) - 1]} `;
  return `${day === undefined ? "" : `${Number(day)} `}${name}${year}`;
}

/** Two ends of an interval, of which the second says what they share: 22 to 27 July 2024. */
function rangeText(start: string, end: string, language: Language): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  const isDays = from.length === 3 && to.length === 3 && from[0] === to[0] && from[1] === to[1];
  const isMonths = from.length === 2 && to.length === 2 && from[0] === to[0];
  const first = isDays
    ? String(Number(from[2]))
    : isMonths
      ? (MONTHS[language][Number(from[1]) - 1] ?? "")
      : bareText(start, language);
  const last = bareText(end, language);
  return language === "en" ? `${first} to ${last}` : `من ${first} إلى ${last}`;
}

/**
 * A date in words, no more precise than the record has it.
 *
 * @param date a date of a record, or an EDTF text of the forms that records have
 * @throws {RangeError} if there is no such date
 * @example
 * formatDate("../2025-09", "en") // "no later than September 2025"
 */
export function formatDate(date: string | { readonly edtf: string }, language: Language): string {
  const edtf = typeof date === "string" ? date : date.edtf;
  const { open, certainty } = days(edtf);
  const [start = "", end = start] = edtf.split("/");
  const text = {
    neither: () =>
      bareText(start, language) === bareText(end, language)
        ? bareText(start, language)
        : rangeText(start, end, language),
    start: () =>
      language === "en" ? `no later than ${bareText(end, language)}` : `في موعد لا يتجاوز ${bareText(end, language)}`,
    end: () =>
      language === "en" ? `${bareText(start, language)} or later` : `${bareText(start, language)} أو بعد ذلك`,
    both: () => (language === "en" ? "at an unknown time" : "في وقت غير معروف"),
  }[open]();
  const hedged = /approximate/u.test(certainty) ? ABOUT[language](text) : text;
  return /^uncertain/u.test(certainty) ? PROBABLY[language](hedged) : hedged;
}
