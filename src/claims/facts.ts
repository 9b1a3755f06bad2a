import { weekdayNamed } from "../arabic/date-words.js";
import { modalityOf } from "../arabic/modality.js";
import type { Modality } from "../arabic/modality-words.js";
import { monthsNamed } from "../arabic/months.js";
import { Sentence } from "../arabic/sentence.js";
import { remembered } from "../corpus/remembered.js";
import { englishHedgesOnWords, englishNumbers } from "../english/numbers.js";
import type { RecordEntry } from "../records/record.js";

/** What a closed list can know of a text, in either language, so that two texts can be compared. */
export interface Facts {
  /** numbers that count something, and those that are part of anything else */
  counts: ReadonlySet<number>;
  others: ReadonlySet<number>;
  years: ReadonlySet<number>;
  /** 1 to 12 */
  months: ReadonlySet<number>;
  /** Sunday is 0 */
  weekdays: ReadonlySet<number>;
  hedges: ReadonlySet<string>;
  outcomes: ReadonlySet<string>;
  /** whether it speaks of what may be and of what will be, and whether it could */
  moods: ReadonlySet<Mood>;
  couldBe: ReadonlySet<Mood>;
  /** how many quotation marks it has */
  marks: number;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** What follows the number of a day: its month, or the last day and the month. */
const AFTER_DAY = new RegExp(`^(?:(?: and | to |-|–)\\d{1,2})? (?:${MONTHS.join("|")})\\b`, "u");

const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2099;

const named = (text: string, names: readonly string[], first: number) =>
  new Set(names.flatMap((name, place) => (new RegExp(`\\b${name}\\b`, "u").test(text) ? [place + first] : [])));

const OUTCOMES: Readonly<Record<string, readonly [english: RegExp, arabic: RegExp]>> = {
  killed: [
    /\b(?:kill(?:s|ed|ing)?|dead|died|die|dies|death|deaths|fatalit\w+|lost their lives|perish\w*|met their doom|martyr\w*)\b/iu,
    /(?:^|[^\p{L}])[وفبلك]?(?:ال)?(?:قتل|قتلي|قتيل|قتيلا|مقتل|يقتل|تقتل|قتلت|قتلوا|مصرع|هالك|هالكين|استشهد|مقتولين|وفاه|وفيات|حياته|حياتها|حياتهم|حتفه|حتفها|حتفهم)(?:ت|وا|ه|ها|هم|ا|ين|ون)?(?=[^\p{L}]|$)/u,
  ],
  wounded: [
    /\b(?:wound\w*|injur\w*)\b/iu,
    /(?:^|[^\p{L}])[وفبلك]?(?:ال)?(?:اصيب|اصيبت|اصابه|اصابات|مصاب|جريح|جرحي|جرح)(?:ت|وا|ا|ين|ون)?(?=[^\p{L}]|$)/u,
  ],
  captured: [
    /\b(?:captur\w*|arrest\w*|detain\w*|detention)\b/iu,
    /(?:^|[^\p{L}])[وفبلك]?(?:ال)?(?:قبض|القبض|اعتقال|اعتقل|اعتقلت|اسر|احتجاز|احتجز|توقيف|اوقف|موقوف|معتقل)(?:ت|وا|ه|ها|هم|ا|ين|ون)?(?=[^\p{L}]|$)/u,
  ],
};

const outcomesOf = (text: string, language: 0 | 1) =>
  new Set(Object.keys(OUTCOMES).filter((outcome) => OUTCOMES[outcome]?.[language].test(text)));

/** Hedges that stand beside a date as well, as its bounds: between 2 and 10 March, 18 January at the latest. */
const DATED: ReadonlySet<string> = new Set(["between", "at-most"]);

const digitsIn = (text: string) =>
  (text.match(/\d{1,3}(?:,\d{3})+|\d+/gu) ?? []).map((digits) => Number(digits.replaceAll(",", "")));

const marksIn = (text: string) => text.match(/["“”«»″]/gu)?.length ?? 0;

/** A mood of a sentence: what is possible, and what is to come. */
export type Mood = "possibility" | "future";

const moodsIn = (text: string, forms: Readonly<Record<Mood, RegExp>>): ReadonlySet<Mood> =>
  new Set((["possibility", "future"] as const).filter((mood) => forms[mood].test(text)));

/** Words of which each alone makes a mood, and words that can carry it. */
const ENGLISH_MOODS = {
  possibility: /\b(?:may|might)\b(?! \d)/u,
  future: /(?<!\b(?:the|political|firm|national|of|their|its)) \bwill\b/u,
};
const ENGLISH_CARRIERS = {
  possibility:
    /\b(?:may|might|could|can|would|possib\w*|perhaps|potential\w*|likely|probabl\w*|liable|apparently|fears?|feared|warn\w*|concern\w*|worr\w*|enabl\w*|able|rul\w+ out|if|unless|threaten\w*|should|appear\w*|seem\w*|expect\w*|believ\w*)\b/iu,
  future:
    /\b(?:will|would|shall|won't|to \w+|due|schedul\w*|plan\w*|expect\w*|forthcoming|next|upcoming|future|by|await\w*|intend\w*|until|later|coming)\b/iu,
};

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
  return {
    counts: new Set(counts.map(({ value }) => value)),
    others: new Set([...numbers.map(({ value }) => value), ...digitsIn(text)]),
    years: new Set(digitsIn(text.replaceAll(/\d{1,3}(?:,\d{3})+/gu, "")).filter(isYear)),
    months: new Set(
      [...named(text, MONTHS, 1)].filter((month) => month !== 5 || !/^May\b/u.test(text) || /\bMay \d/u.test(text)),
    ),
    weekdays: named(text, WEEKDAYS, 0),
    hedges: new Set([
      ...numbers.flatMap((number) =>
        number.hedge !== undefined && (!isOfDate(number) || !DATED.has(number.hedge)) ? [number.hedge] : [],
      ),
      ...englishHedgesOnWords(text),
    ]),
    outcomes: outcomesOf(text, 0),
    moods: moodsIn(text, ENGLISH_MOODS),
    couldBe: moodsIn(text, ENGLISH_CARRIERS),
    marks: marksIn(text),
  };
}

/** What a verb of the future begins with, or the particle before it. */
const FUTURE = /(?:^|[^\p{L}])(?:س[يت]\p{L}{2,}|[وف]س[يت]\p{L}{3,}|[وف]?سوف|[وف]?لن)(?=[^\p{L}]|$)/u;

/** The particle of what may be, which is one of what has been as well. */
const PERHAPS = /(?:^|[^\p{L}])[وف]?قد [يت]/u;

/** By which marks of modality a mood is made for certain, and by which it can be. */
const STRICT_MODALITIES: Readonly<Record<Mood, readonly Modality[]>> = {
  possibility: ["possibility"],
  future: ["plan"],
};
const MODALITIES: Readonly<Record<Mood, readonly Modality[]>> = {
  possibility: ["possibility", "forecast", "condition"],
  future: ["plan", "forecast", "possibility", "condition", "refusal", "proposal"],
};

function arabicMoods(sentence: Sentence, by: Readonly<Record<Mood, readonly Modality[]>>): ReadonlySet<Mood> {
  const marks = new Set(modalityOf(sentence).map(({ modality }) => modality));
  const isMade = (mood: Mood) =>
    by[mood].some((modality) => marks.has(modality)) ||
    (by === MODALITIES && mood === "possibility" && PERHAPS.test(sentence.folded.text));
  const isFuture = by === MODALITIES || FUTURE.test(sentence.folded.text);
  return new Set(
    (["possibility", "future"] as const).filter((mood) => isMade(mood) && (mood !== "future" || isFuture)),
  );
}

const MORE_THAN_DOUBLE = /(?:تجاوز|يتجاوز|تتجاوز|يزيد علي|تزيد علي|يفوق|تفوق) ضعف/u;

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
  const digits = digitsIn(text);
  return {
    counts: new Set(
      counts.filter(({ kind, value }) => (kind === "cardinal" || kind === "dual") && !(value === 1)).flatMap(valuesOf),
    ),
    others: new Set([...quantities.flatMap(valuesOf), ...digits]),
    years: new Set(digits.filter((value) => isYear(value) && !counted.has(value))),
    months: new Set(months),
    weekdays: new Set(words.map(weekdayNamed).filter((day) => day >= 0)),
    hedges: new Set([
      ...counts.flatMap(({ hedge }) => (hedge === "exact" || hedge === "unread" ? [] : [hedge])),
      ...(MORE_THAN_DOUBLE.test(folded.text) ? ["more-than"] : []),
      ...quantities.flatMap(({ hedge, start }) =>
        isInDate(start) && hedge !== "exact" && hedge !== "unread" && !DATED.has(hedge) ? [hedge] : [],
      ),
    ]),
    outcomes: outcomesOf(folded.text, 1),
    moods: arabicMoods(sentence, STRICT_MODALITIES),
    couldBe: arabicMoods(sentence, MODALITIES),
    marks: marksIn(text),
  };
});

/** The facts of both texts of a record's summary. */
export const summaryFacts = remembered(({ value: { summary } }: RecordEntry): { en: Facts; ar: Facts } => ({
  en: englishFacts(summary?.en ?? ""),
  ar: arabicFacts(new Sentence(summary?.ar ?? "")),
}));
