import { DAY_MS, isoDay } from "./calendar.js";
import { fold } from "./fold.js";
import { folded, says, type Token } from "./words.js";

/**
 * The names of the months, January first, as Unicode's CLDR has them for the Arabic of Egypt and the Gulf, of Iraq and the
 * Levant, of Algeria and Tunisia, of Morocco and of Mauritania, with the spellings that newspapers use beside them.
 */
const NAMES: readonly string[] = [
  "يناير|كانون الثاني|كانون ثاني|كانون ثان|جانفي|كانون2",
  "فبراير|شباط|فيفري|فبرائر",
  "مارس|آذار|اذار",
  "أبريل|إبريل|نيسان|أفريل|ابريل",
  "مايو|أيار|ماي|ايار",
  "يونيو|حزيران|جوان|يونيه",
  "يوليو|تموز|جويلية|يوليوز|يوليه",
  "أغسطس|آب|أوت|غشت|أغشت",
  "سبتمبر|أيلول|شتنبر|شتمبر|ايلول",
  "أكتوبر|تشرين الأول|تشرين أول|اكتوبر",
  "نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر|نوفمر",
  "ديسمبر|كانون الأول|كانون أول|دجنبر|دجمبر",
];

/** The months of the Islamic calendar, Muharram first. */
const HIJRI: readonly string[] = [
  "محرم|المحرم|محرم الحرام",
  "صفر",
  "ربيع الأول|ربيع أول",
  "ربيع الآخر|ربيع الثاني",
  "جمادى الأولى|جمادى الأول",
  "جمادى الآخرة|جمادى الثانية|جمادى الآخر",
  "رجب",
  "شعبان",
  "رمضان",
  "شوال",
  "ذو القعدة|ذي القعدة",
  "ذو الحجة|ذي الحجة",
];

export interface MonthName {
  month: number;
  calendar: "gregory" | "islamic";
  /** the folded words after the first one */
  rest: readonly string[];
  /** whether the name is also an ordinary word or a name of another thing, so that its neighbours must show the month */
  isHomograph: boolean;
  /** letters that the name has where it is a month: آب, and not أب, a father */
  written: RegExp | undefined;
}

/** March is also "practised", Nissan a carmaker, August "returned", May a person, Safar a journey, Rajab and Shaaban people. */
const HOMOGRAPHS = folded("مارس نيسان آب ماي مايو صفر رجب شعبان شوال رمضان أوت جوان محرم المحرم تموز شباط");
const WRITTEN: Readonly<Record<string, RegExp>> = { اب: /^(?:[وفبلك]*)(?:آ|ا)ب/u, اوت: /ت$/u };

const byFirstWord = new Map<string, MonthName[]>();
for (const [calendar, names] of [
  ["gregory", NAMES],
  ["islamic", HIJRI],
] as const) {
  for (const [index, forms] of names.entries()) {
    for (const name of new Set(forms.split("|").map((form) => fold(form).text))) {
      const [first = "", ...rest] = name.split(" ");
      const isHomograph = rest.length === 0 && HOMOGRAPHS.has(first);
      const known = byFirstWord.get(first) ?? [];
      const entry = {
        month: index + 1,
        calendar,
        rest,
        isHomograph,
        written: rest.length === 0 ? WRITTEN[first] : undefined,
      };
      byFirstWord.set(
        first,
        [...known, entry].sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
}

/** The months whose names begin with a word, the longest names first. */
export const monthsNamed = (stem: string): readonly MonthName[] => byFirstWord.get(stem) ?? [];

let islamic: Intl.DateTimeFormat | undefined;

/** A day in the Islamic calendar of Umm al-Qura. */
export function islamicOf(day: Date): { year: number; month: number; day: number } {
  islamic ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const parts = Object.fromEntries(
    islamic.formatToParts(day).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return { year: parts["year"] ?? 0, month: parts["month"] ?? 0, day: parts["day"] ?? 0 };
}

const iso = (time: number) => isoDay(new Date(time));

/**
 * The Gregorian day of a day of the Islamic calendar of Umm al-Qura, or the first and last day of a month.
 * @returns undefined if there is no such day
 */
export function gregorianOf(year: number, month: number, day?: number): string | undefined {
  // A year of the Islamic calendar has about 354.37 days, and the first began on 19 July 622 (16 July of the Julian calendar).
  let time = Date.UTC(622, 6, 19) + Math.floor((year - 1) * 354.367 + (month - 1) * 29.53) * DAY_MS - 5 * DAY_MS;
  for (let tries = 0; tries < 15; tries += 1, time += DAY_MS) {
    const found = islamicOf(new Date(time));
    if (found.year === year && found.month === month && found.day === 1) {
      const after = [29, 30]
        .map((length) => time + length * DAY_MS)
        .find((next) => islamicOf(new Date(next)).day === 1);
      const length = after === undefined ? 30 : Math.round((after - time) / DAY_MS);
      if (day === undefined) return `${iso(time)}/${iso(time + (length - 1) * DAY_MS)}`;
      // By sight, a month can have a day more than by calculation.
      return day >= 1 && day <= Math.max(length, 30) ? iso(time + (day - 1) * DAY_MS) : undefined;
    }
  }
  return undefined;
}

/** Months that an ordinal tells apart: the first or the second Kanun. */
const OF_TWO_MONTHS = folded("كانون تشرين ربيع جمادى");

/** Whether a word names one of two months, and the ordinal behind it is no number of its own. */
export const isOfTwoMonths = (word: Token | undefined): boolean => says(word, OF_TWO_MONTHS);
