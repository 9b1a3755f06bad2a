import { weekdayNamed } from "../arabic/date-words.js";
import { isOfTwoMonths, monthsNamed } from "../arabic/months.js";
import type { QuantityReading } from "../arabic/quantities.js";
import { Sentence } from "../arabic/sentence.js";
import { onesIn } from "../arabic/singulars.js";
import { remembered } from "../corpus/remembered.js";
import { daysInWords, englishAmounts, englishNumbers } from "../english/numbers.js";
import type { RecordEntry } from "../records/record.js";
import { arabicMoods, englishMoods, type Moods } from "./moods.js";
import { arabicNounNumbers, englishNounNumbers, type NounNumbers } from "./noun-numbers.js";
import { arabicSenses, englishSenses, type Senses } from "./opposites.js";
import { type Outcomes, outcomesOf } from "./outcomes.js";
import { type Ranks, ranksOf } from "./ranks.js";
import { yearBounds } from "./year-bounds.js";

/** What a closed list can know of a text, in either language, so that two texts can be compared. */
export interface Facts extends Outcomes, Ranks {
  /** numbers that count something, and those that are part of anything else */
  counts: ReadonlySet<number>;
  others: ReadonlySet<number>;
  years: ReadonlySet<number>;
  /** 1 to 12 */
  months: ReadonlySet<number>;
  /** Sunday is 0 */
  weekdays: ReadonlySet<number>;
  /** each with the number that it hedges, as hedgeKey writes it; a part, a multiple or a magnitude has none */
  hedges: ReadonlySet<string>;
  /** parts of a whole: 2/3 */
  parts: ReadonlySet<number>;
  moods: Moods;
  /** of opposites, such as to rise and to fall, those that it has */
  senses: Senses;
  /** of nouns such as attack, whether it tells of one or of several */
  nounNumbers: NounNumbers;
  /** the years that something is before or after */
  yearBounds: ReadonlySet<string>;
  /** how many quotation marks it has */
  marks: number;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** What follows the number of a day: its month, or the last day and the month. */
const AFTER_DAY = new RegExp(`^(?:(?: and | to |-|–)\\d{1,2})? (?:${MONTHS.join("|")})\\b`, "u");

/** Digits that are no year: with a comma, or as many as a hedge counts. */
const COUNTED = /\d{1,3}(?:,\d{3})+|\b(?:fewer|less|more) than \d{4}(?= \p{Ll}| US\b)/gu;

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2099;

const named = (text: string, names: readonly string[], first: number) =>
  new Set(names.flatMap((name, place) => (new RegExp(`\\b${name}\\b`, "u").test(text) ? [place + first] : [])));

/** Hedges that stand beside a date as well, as its bounds: between 2 and 10 March, 18 January at the latest. */
const DATED: ReadonlySet<string> = new Set(["between", "at-most"]);

/** A date in digits, the day first, as the articles write it: 18/1/2026. */
const DIGITAL_DATE = /(?<!\d)\d{1,2}(?<mark>[/.-])(?<month>0?[1-9]|1[0-2])\k<mark>\d{4}(?!\d)/gu;

const monthsInDigits = (text: string): number[] =>
  [...text.matchAll(DIGITAL_DATE)].map(({ groups }) => Number(groups?.["month"]));

/** A hedge with the number that it hedges, of a range the lower one. */
export const hedgeKey = (hedge: string, number?: number): string =>
  number === undefined || !Number.isInteger(number) ? hedge : `${hedge} ${number}`;

const digitsIn = (text: string) =>
  (text.match(/\d{1,3}(?:,\d{3})+|\d+/gu) ?? []).map((digits) => Number(digits.replaceAll(",", "")));

const marksIn = (text: string) => text.match(/["“”«»″]/gu)?.length ?? 0;

/** A year and a half; two and a half months. */
const AND_A_HALF = /\b(?<whole>[\w,]+) (?:\w+ )?and a half\b/giu;

const halvesIn = (text: string): number[] =>
  [...text.matchAll(AND_A_HALF)].map(({ groups }) => {
    const [whole] = englishNumbers(groups?.["whole"] ?? "");
    return (whole?.value ?? 1) + 0.5;
  });

/** The facts of an English text. */
export function englishFacts(text: string): Facts {
  // Both ends of "between five and ten" are numbers; a year and the day of a month are no counts.
  const numbers = englishNumbers(text);
  const isOfDate = ({ value, isWords, start, end }: { value: number; isWords: boolean; start: number; end: number }) =>
    !isWords &&
    ((isYear(value) && !text.slice(start, end).includes(",")) ||
      AFTER_DAY.test(text.slice(end)) ||
      MONTHS.some((month) => text.slice(0, start).endsWith(`${month} `)));
  const counts = numbers.filter((number) => !isOfDate(number));
  const amounts = englishAmounts(text);
  return {
    counts: new Set(counts.map(({ value }) => value)),
    others: new Set([...numbers.map(({ value }) => value), ...digitsIn(text), ...halvesIn(text), ...daysInWords(text)]),
    years: new Set(digitsIn(text.replaceAll(COUNTED, "")).filter(isYear)),
    months: new Set([
      ...[...named(text, MONTHS, 1)].filter((month) => month !== 5 || !/^May\b/u.test(text) || /\bMay \d/u.test(text)),
      ...monthsInDigits(text),
    ]),
    weekdays: named(text, WEEKDAYS, 0),
    hedges: new Set([
      ...numbers.flatMap((number) =>
        number.hedge !== undefined && !(isOfDate(number) && number.hedge === "between")
          ? [hedgeKey(number.hedge, number.value)]
          : [],
      ),
      ...amounts.flatMap(({ kind, hedge, value }) =>
        hedge === undefined ? [] : [hedgeKey(hedge, kind === "one" ? 1 : kind === "magnitude" ? value : undefined)],
      ),
    ]),
    ...outcomesOf(text, "en"),
    parts: new Set(amounts.flatMap(({ kind, value }) => (kind === "part" && value !== undefined ? [value] : []))),
    ...ranksOf(text, "en"),
    moods: englishMoods(text),
    senses: englishSenses(text),
    nounNumbers: englishNounNumbers(text),
    yearBounds: yearBounds(text, "en"),
    marks: marksIn(text),
  };
}

const MORE_THAN_DOUBLE = /(?:تجاوز|يتجاوز|تتجاوز|يزيد علي|تزيد علي|يفوق|تفوق) ضعف/u;

/** The hedge of a quantity. Those of fractions and multiples have no number of their own. */
function hedgeOfReading({ hedge, kind, value, min, max }: QuantityReading): string[] {
  if (hedge === "exact" || hedge === "unread") return [];
  const isCount = kind === "cardinal" || kind === "dual" || kind === "magnitude";
  return [hedgeKey(hedge, isCount ? (value ?? min ?? max) : undefined)];
}

/** The facts of an Arabic text. */
export const arabicFacts = remembered((sentence: Sentence): Facts => {
  const { words, dates, quantities, counts, folded, text } = sentence;
  const isInDate = (offset: number) => dates.some(({ start, end }) => start <= offset && offset < end);
  const months = words.flatMap((word, position) =>
    [word.text, ...word.splits.map(({ stem }) => stem)].flatMap((stem) => {
      const month = monthsNamed(stem).find(
        ({ calendar, rest, isHomograph }) =>
          calendar === "gregory" &&
          rest.every((other, offset) => words[position + 1 + offset]?.text === other) &&
          (!isHomograph || isInDate(word.start)),
      );
      return month === undefined ? [] : [month.month];
    }),
  );
  const valuesOf = ({ value, min, max }: { value?: number; min?: number; max?: number }) =>
    [value, min, max].filter((one) => one !== undefined);
  const counted = new Set(counts.filter(({ kind }) => kind === "cardinal").flatMap(valuesOf));
  const digits = digitsIn(folded.text.replaceAll("٬", ","));
  return {
    counts: new Set(
      counts.filter(({ kind, value }) => (kind === "cardinal" || kind === "dual") && !(value === 1)).flatMap(valuesOf),
    ),
    // The second Kanun is a month.
    others: new Set([
      ...quantities.filter(({ start }) => !isOfTwoMonths(words.findLast(({ end }) => end <= start))).flatMap(valuesOf),
      ...digits,
    ]),
    years: new Set(digits.filter((value) => isYear(value) && !counted.has(value))),
    // Folding writes all digits as 0 to 9.
    months: new Set([...months, ...monthsInDigits(folded.text)]),
    weekdays: new Set(words.map(weekdayNamed).filter((day) => day >= 0)),
    hedges: new Set([
      // "Nearly a third of the area of the two countries": the hedge is that of the third.
      ...counts.flatMap((count, at) =>
        count.kind === "dual" &&
        count.hedgedBy?.[0] !== undefined &&
        count.hedgedBy[0].start === counts[at - 1]?.hedgedBy?.[0]?.start
          ? []
          : hedgeOfReading(count),
      ),
      ...(MORE_THAN_DOUBLE.test(folded.text) ? ["more-than"] : []),
      ...quantities.flatMap((quantity) =>
        isInDate(quantity.start) && !isYear(quantity.value ?? 0) && !DATED.has(quantity.hedge)
          ? hedgeOfReading(quantity)
          : [],
      ),
      ...onesIn(sentence).flatMap(hedgeOfReading),
    ]),
    ...outcomesOf(text, "ar"),
    parts: new Set(counts.flatMap(({ kind, value }) => (kind === "fraction" && value !== undefined ? [value] : []))),
    ...ranksOf(text, "ar"),
    moods: arabicMoods(sentence),
    senses: arabicSenses(sentence),
    nounNumbers: arabicNounNumbers(sentence),
    yearBounds: yearBounds(text, "ar"),
    marks: marksIn(text),
  };
});

/** What an agreement is about, which a summary says to name it and not to tell what ends: the agreement on ending the mission. */
const ABOUT_ENDING = {
  en: /\b(?:agreement|deal|plan|talks|negotiations)s? (?:[\w'’-]+ ){0,4}?(?:on|about|for|to) end(?:ing)?\b/giu,
  ar: /(?:اتفاق|خطة|محادثات|مفاوضات)(?: \S+){0,4}? (?:ل|على |بشأن |حول )?إنهاء/gu,
};

/** The facts of both texts of a record's summary. */
export const summaryFacts = remembered(({ value: { summary } }: RecordEntry): { en: Facts; ar: Facts } => {
  const { en = "", ar = "" } = summary ?? {};
  return {
    en: { ...englishFacts(en), senses: englishSenses(en.replaceAll(ABOUT_ENDING.en, "")) },
    ar: {
      ...arabicFacts(new Sentence(ar)),
      senses: arabicSenses(new Sentence(ar.replaceAll(ABOUT_ENDING.ar, ""))),
    },
  };
});
