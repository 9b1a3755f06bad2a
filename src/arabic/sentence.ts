import type { DateReading } from "./date-reading.js";
import { datesOf } from "./dates.js";
import { type Folded, fold } from "./fold.js";
import { numbersOf, type TokenReading } from "./numbers.js";
import { type QuantityReading, quantitiesOf } from "./quantities.js";
import { Spans } from "./spans.js";
import { type Token, tokensIn } from "./words.js";

/** A text taken apart once for everything that is read in it; each part is read when it is first needed. */
export class Sentence {
  #folded: Folded | undefined;
  #words: readonly Token[] | undefined;
  #numbers: readonly TokenReading[] | undefined;
  #quantities: readonly QuantityReading[] | undefined;
  #dates: readonly DateReading[] | undefined;

  constructor(readonly text: string) {}

  get folded(): Folded {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  get words(): readonly Token[] {
    this.#words ??= tokensIn(this.folded);
    return this.#words;
  }

  get numbers(): readonly TokenReading[] {
    this.#numbers ??= numbersOf(this.words, this.text);
    return this.#numbers;
  }

  /** Every quantity, also those that are part of a date. */
  get quantities(): readonly QuantityReading[] {
    this.#quantities ??= quantitiesOf(this);
    return this.#quantities;
  }

  /** The quantities that count something: no names, and not the day and the year of a date; a length of time does. */
  get counts(): QuantityReading[] {
    const dates = new Spans(this.dates.filter(({ meaning }) => meaning.kind !== "length"));
    return this.quantities.filter((quantity) => !quantity.isName && !dates.meet(quantity));
  }

  get dates(): readonly DateReading[] {
    this.#dates ??= datesOf(this);
    return this.#dates;
  }
}
