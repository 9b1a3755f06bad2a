import { type DateReading, datesOf } from "../arabic/dates.js";
import { fold } from "../arabic/fold.js";
import { type RelativeDateReading, relativeDatesOf } from "../arabic/relative-dates.js";
import type { Sentence } from "../arabic/sentence.js";
import { Phrases, standsAt, type Token } from "../arabic/words.js";

const foldedWords = (text: string) => fold(text).text.split(" ");
const phrases = (...texts: string[]) => new Phrases(texts.map((text) => ({ words: foldedWords(text) })));

/** From then on; until then. */
const OPENING = phrases("منذ", "بعد", "ابتداء من", "اعتبارا من");
const CLOSING = phrases("بحلول", "قبل", "حتى", "لا يتجاوز", "أقصاه");

/** What stands right before a date that is a bound and never the date itself, and the words that may come between. */
const BOUNDING = ["بحلول", "قبل", "أقصاه", "منذ", "ابتداء من", "اعتبارا من"].map(foldedWords);
const BETWEEN = new Set(["عام", "سنة", "شهر", "نهاية"].map((word) => fold(word).text));

/** Whether the words right before an offset make a bound of what stands there. */
function isBounded(words: readonly Token[], offset: number): boolean {
  let next = words.findIndex(({ start }) => start >= offset);
  while (BETWEEN.has(words[next - 1]?.text ?? "")) next -= 1;
  return BOUNDING.some((phrase) => standsAt(words, next - phrase.length, phrase));
}

/** A reading, and whether it is told as a bound: by 2025, since 2011. */
export type Bounded<Reading> = Reading & { isBound: boolean };

/** What a quote says of dates, whatever the record. */
export interface QuoteDates {
  spelled: readonly Bounded<DateReading>[];
  relative: readonly Bounded<RelativeDateReading>[];
  opens: boolean;
  closes: boolean;
}

/** The dates of a quote. */
export function quoteDates(sentence: Sentence): QuoteDates {
  const { words } = sentence;
  const has = (candidates: typeof OPENING) => words.some((_, index) => candidates.at(words, index) !== undefined);
  // Before two years is two years ago.
  const bounded = <Reading extends { start: number; kind?: string }>(reading: Reading) => ({
    ...reading,
    isBound: reading.kind !== "length" && isBounded(words, reading.start),
  });
  const dates = datesOf(sentence);
  return {
    spelled: dates.map(bounded),
    relative: relativeDatesOf(sentence, dates).map(bounded),
    opens: has(OPENING),
    closes: has(CLOSING),
  };
}
