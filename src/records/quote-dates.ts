import { type DateReading, datesOf } from "../arabic/dates.js";
import { fold } from "../arabic/fold.js";
import { type RelativeDateReading, relativeDatesOf } from "../arabic/relative-dates.js";
import type { Sentence } from "../arabic/sentence.js";
import { Phrases, standsAt, type Token } from "../arabic/words.js";

const foldedWords = (text: string) => fold(text).text.split(" ");
const phrases = (...texts: string[]) => new Phrases(texts.map((text) => ({ words: foldedWords(text) })));

/** Words that mean "from then on" and "until then". */
const OPENING = phrases("منذ", "بعد", "ابتداء من", "اعتبارا من");
const CLOSING = phrases("بحلول", "قبل", "حتى", "لا يتجاوز", "أقصاه");

/** What comes right before a date that is a bound and never the date itself, and the words that may come between. */
const BOUNDING = ["بحلول", "قبل", "أقصاه", "منذ", "ابتداء من", "اعتبارا من"].map(foldedWords);
const BETWEEN = new Set(["عام", "سنة", "شهر", "نهاية"].map((word) => fold(word).text));

/** Whether the words right before an offset make what follows a bound. */
function isBounded(words: readonly Token[], offset: number): boolean {
  let next = words.findIndex(({ start }) => start >= offset);
  while (BETWEEN.has(words[next - 1]?.text ?? "")) next -= 1;
  return BOUNDING.some((phrase) => standsAt(words, next - phrase.length, phrase));
}

/** A reading, and whether it is a bound: by 2025, since 2011. */
export type Bounded<Reading> = Reading & { isBound: boolean };

/** What a quote says about dates, whatever the record: each part is read when it is first needed. */
export class QuoteDates {
  #spelled: readonly Bounded<DateReading>[] | undefined;
  #relative: readonly Bounded<RelativeDateReading>[] | undefined;

  constructor(readonly sentence: Sentence) {}

  get spelled(): readonly Bounded<DateReading>[] {
    this.#spelled ??= datesOf(this.sentence).map((reading) => this.bounded(reading));
    return this.#spelled;
  }

  get relative(): readonly Bounded<RelativeDateReading>[] {
    this.#relative ??= relativeDatesOf(this.sentence, this.spelled).map((reading) => this.bounded(reading));
    return this.#relative;
  }

  get opens(): boolean {
    return this.has(OPENING);
  }

  get closes(): boolean {
    return this.has(CLOSING);
  }

  /** In Arabic, "before two years" means two years ago, which is not a bound. */
  private bounded<Reading extends { start: number; kind?: string }>(reading: Reading): Bounded<Reading> {
    return { ...reading, isBound: reading.kind !== "length" && isBounded(this.sentence.words, reading.start) };
  }

  private has(candidates: typeof OPENING): boolean {
    const { words } = this.sentence;
    return words.some((_, index) => candidates.at(words, index) !== undefined);
  }
}
