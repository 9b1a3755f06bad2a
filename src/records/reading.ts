import { modalityMarkersOf } from "../arabic/modality.js";
import { type Hedge, hedgesIn, type QuantityReading, quantitiesOf } from "../arabic/quantities.js";
import { Sentence } from "../arabic/sentence.js";
import { QuoteDates } from "./quote-dates.js";

/** What the Arabic reader finds in a text, read when a rule first needs it. Each distinct text is read once. */
export class Reading {
  #sentence: Sentence | undefined;
  #quantities: readonly QuantityReading[] | undefined;
  #dates: QuoteDates | undefined;
  #modalityMarkers: readonly string[] | undefined;

  constructor(readonly text: string) {}

  get sentence(): Sentence {
    this.#sentence ??= new Sentence(this.text);
    return this.#sentence;
  }

  get folded(): string {
    return this.sentence.folded.text;
  }

  get quantities(): readonly QuantityReading[] {
    this.#quantities ??= quantitiesOf(this.sentence);
    return this.#quantities;
  }

  get dates(): QuoteDates {
    this.#dates ??= new QuoteDates(this.sentence);
    return this.#dates;
  }

  get modalityMarkers(): readonly string[] {
    this.#modalityMarkers ??= modalityMarkersOf(this.sentence);
    return this.#modalityMarkers;
  }

  get hedges(): readonly Hedge[] {
    return hedgesIn(this.sentence);
  }
}
