import { two } from "./calendar.js";
import { fold } from "./fold.js";
import type { TokenReading } from "./numbers.js";
import { Sentence } from "./sentence.js";
import { perWord, type Token, tokens, withoutMarks } from "./words.js";

/** A date that a text spells out, and where. */
export interface DateReading {
  /** in EDTF: a day, month, year, or the interval of a year's first months; without a year, as --09 or --09-27 */
  edtf: string;
  /** offsets (UTF-16) in the text */
  start: number;
  end: number;
}

/** The months by both of their names, January first. */
const MONTHS = [
  "يناير|كانون الثاني",
  "فبراير|شباط",
  "مارس|آذار",
  "أبريل|إبريل|نيسان",
  "مايو|أيار",
  "يونيو|حزيران",
  "يوليو|تموز",
  "أغسطس|آب",
  "سبتمبر|أيلول",
  "أكتوبر|تشرين الأول",
  "نوفمبر|تشرين الثاني",
  "ديسمبر|كانون الأول",
];

interface MonthName {
  month: number;
  /** the words after the first one */
  rest: string[];
}

const monthsByFirstWord = new Map<string, MonthName[]>();
for (const [index, names] of MONTHS.entries()) {
  for (const name of names.split("|")) {
    const [first = "", ...rest] = fold(name).text.split(" ");
    monthsByFirstWord.set(first, [...(monthsByFirstWord.get(first) ?? []), { month: index + 1, rest }]);
  }
}

const [MONTH, MONTHS_WORD, OF, FIRST] = ["شهر", "أشهر", "من", "أولى"].map((word) => fold(word).text);

/** What comes before a year without a month: 2000 may also be a count. */
const BEFORE_YEAR = new Set(["عام", "سنة", "في"].map((word) => fold(word).text));

const isYear = (number: number | undefined): number is number =>
  number !== undefined && number >= 1900 && number <= 2099;

const says = (token: Token | undefined, word: string | undefined) =>
  word !== undefined && token?.splits.some(({ stem }) => stem === word) === true;

const isBeforeYear = perWord((splits) => splits.some(({ stem }) => BEFORE_YEAR.has(stem)));

/** The months whose names begin with a word. */
const monthNames = perWord((splits) => splits.flatMap(({ stem }) => monthsByFirstWord.get(stem) ?? []));

/** Whether a word is the name of a month, or the word for months. */
const isOfDate = perWord((splits) => splits.some(({ stem }) => stem === MONTHS_WORD || monthsByFirstWord.has(stem)));

/** Whether a word can begin a date; a date that begins with its day is found by its month. */
const mayBegin = (word: Token) => word.digits !== undefined || isOfDate(word);

/** The month that is named at a token, from 1, and the token after its name. */
function monthAt(words: readonly Token[], index: number): { month: number; next: number } | undefined {
  const token = words[index];
  if (token === undefined) return undefined;
  const name = monthNames(token).find(({ rest }) =>
    rest.every((word, offset) => words[index + 1 + offset]?.text === word),
  );
  return name && { month: name.month, next: index + 1 + name.rest.length };
}

/** Whether a word begins the name of a month. */
export const isMonthName = (token: Token | undefined) => token !== undefined && monthNames(token).length > 0;

/** The year that follows at a token, with words such as "of the year" in between. */
function yearAt(words: readonly Token[], index: number): { year: number; next: number } | undefined {
  let next = index;
  for (let word = words[next]; word !== undefined && (says(word, OF) || isBeforeYear(word)); word = words[next])
    next += 1;
  const digits = words[next]?.digits;
  return isYear(digits) ? { year: digits, next: next + 1 } : undefined;
}

/** The day of the month before a token: in digits, or as an ordinal with "of the month". */
function dayBefore(
  words: readonly Token[],
  index: number,
  numbers: ReadonlyMap<number, TokenReading>,
): { day: number; first: number } | undefined {
  let first = index - 1;
  while (says(words[first], OF) || says(words[first], MONTH)) first -= 1;
  const number = numbers.get(first);
  if (number === undefined || number.value < 1 || number.value > 31) return undefined;
  if (number.kind !== "ordinal" && words[first]?.digits === undefined) return undefined;
  return { day: number.value, first };
}

/** 28/سبتمبر/2024 and 27/9/2024, in a folded text. */
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2}|\p{L}+)\/(\d{4})(?!\d)/gu;

function slashedDates({ folded: { text: folded, at }, text }: Sentence): DateReading[] {
  if (!folded.includes("/")) return [];
  return [...withoutMarks(folded).matchAll(SLASHED)].flatMap(
    ({ 0: match, 1: day = "", 2: name = "", 3: year = "", index }) => {
      const month = /^\d/u.test(name) ? Number(name) : monthAt(tokens(name), 0)?.month;
      if (month === undefined || month < 1 || month > 12) return [];
      return [
        {
          edtf: `${year}-${two(month)}-${two(Number(day))}`,
          start: at[index] ?? 0,
          end: at[index + match.length] ?? text.length,
        },
      ];
    },
  );
}

/**
 * Every date that an Arabic text spells out: days, months and years, with both names of each month, and "the
 * first six months of 2024". Dates relative to another day (last year, yesterday) are not among them.
 *
 * @example
 * readDates("بحلول أيلول 2025") // [{ edtf: "2025-09", … }]
 */
export const readDates = (text: string): DateReading[] => datesOf(new Sentence(text));

/** The same for a sentence that has already been taken apart. */
export function datesOf(sentence: Sentence): DateReading[] {
  const { words } = sentence;
  if (!words.some(mayBegin)) return [];
  const numbers = new Map(sentence.numbers.map((reading) => [reading.first, reading]));
  const slashed = slashedDates(sentence);
  const dates: DateReading[] = [];
  const add = (edtf: string, first: number, next: number) => {
    const [start, end] = [words[first]?.start ?? 0, words[next - 1]?.end ?? 0];
    if (!slashed.some((known) => start >= known.start && end <= known.end)) dates.push({ edtf, start, end });
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Token;
    if (!mayBegin(word)) continue;
    const firstMonths =
      says(words[index], MONTHS_WORD) && says(words[index + 2], FIRST) ? numbers.get(index + 1) : undefined;
    const ofYear = firstMonths === undefined ? undefined : yearAt(words, index + 3);
    if (firstMonths !== undefined && ofYear !== undefined && firstMonths.value <= 12) {
      add(`${ofYear.year}-01/${ofYear.year}-${two(firstMonths.value)}`, index, ofYear.next);
      index = ofYear.next - 1;
      continue;
    }
    const named = monthAt(words, index);
    if (named !== undefined) {
      const { month } = named;
      const before = dayBefore(words, index, numbers);
      const behind = words[named.next]?.digits;
      const dayBehind = before === undefined && behind !== undefined && behind <= 31 ? behind : undefined;
      const year = yearAt(words, dayBehind === undefined ? named.next : named.next + 1);
      const day = before?.day ?? dayBehind;
      const next = year?.next ?? (dayBehind === undefined ? named.next : named.next + 1);
      add(`${year?.year ?? "-"}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`, before?.first ?? index, next);
      index = next - 1;
      continue;
    }
    const year = words[index]?.digits;
    const before = words[index - 1];
    if (isYear(year) && before !== undefined && isBeforeYear(before)) add(String(year), index, index + 1);
  }
  return [...dates, ...slashed].sort((a, b) => a.start - b.start);
}
