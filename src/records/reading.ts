import type { DateReading } from "../arabic/date-reading.js";
import { type Hedge, hedgesIn } from "../arabic/hedges.js";
import { type ModalityReading, modalityOf } from "../arabic/modality.js";
import type { QuantityReading } from "../arabic/quantities.js";
import { Sentence } from "../arabic/sentence.js";

/** What the Arabic reader finds in a text, read when a rule first needs it. Each distinct text is read once. */
export class Reading {
  #sentence: Sentence | undefined;
  #modality: readonly ModalityReading[] | undefined;

  constructor(readonly text: string) {}

  get sentence(): Sentence {
    this.#sentence ??= new Sentence(this.text);
    return this.#sentence;
  }

  get folded(): string {
    return this.sentence.folded.text;
  }

  /** Every number, also those that are part of a date, and those that are names. */
  get quantities(): readonly QuantityReading[] {
    return this.sentence.quantities;
  }

  get dates(): readonly DateReading[] {
    return this.sentence.dates;
  }

  get modality(): readonly ModalityReading[] {
    this.#modality ??= modalityOf(this.sentence);
    return this.#modality;
  }

  get hedges(): readonly Hedge[] {
    return hedgesIn(this.sentence);
  }
}
