import { linesText, type Place, parsePlace } from "../place.js";
import { Reading } from "./reading.js";
import type { QuotePlace, Seed, Seeds } from "./seed.js";

/** A quote of a record and where it says that the quote is. */
export class EvidenceItem implements Place {
  readonly seed: string;
  readonly first: number;
  readonly last: number;

  private constructor(
    readonly at: string,
    readonly quote: string,
    /** JSON pointer to the item */
    readonly pointer: string,
    { seed, first, last }: Place,
    private readonly article: Seed | undefined,
  ) {
    this.seed = seed;
    this.first = first;
    this.last = last;
  }

  /** @returns undefined if the place has another form */
  static of({ at, quote }: { at: string; quote: string }, pointer: string, seeds: Seeds): EvidenceItem | undefined {
    const place = parsePlace(at);
    return place && new EvidenceItem(at, quote, pointer, place, seeds.get(place.seed));
  }

  /** the lines in the form of a place: L48 */
  get lines(): string {
    return linesText(this);
  }

  /** Whether the article and the lines that it names exist. */
  get areLines(): boolean {
    const lines = this.article?.lines;
    return lines !== undefined && this.first >= 1 && this.first <= this.last && this.last <= lines.length;
  }

  /** The text of the lines that it names; undefined if the article or a line does not exist. */
  get citedText(): string | undefined {
    if (!this.areLines) return undefined;
    const lines = this.article?.lines ?? [];
    return this.first === this.last ? lines[this.first - 1] : lines.slice(this.first - 1, this.last).join("\n");
  }

  /** Every place of its article where the quote is. */
  get places(): readonly QuotePlace[] {
    return this.article?.placesOf(this.quote) ?? [];
  }

  /** Whether the quote is in the lines that it names. */
  get isThere(): boolean {
    return (
      this.areLines &&
      (this.quote === "" || this.places.some(({ first, last }) => first >= this.first && last <= this.last))
    );
  }

  /** What the Arabic reader finds in the lines that it names, and where (UTF-16) the quote begins; undefined if it is not there. */
  get context(): { reading: Reading; start: number } | undefined {
    const text = this.citedText;
    const start = text === undefined || this.quote === "" ? -1 : text.indexOf(this.quote);
    return text === undefined || start < 0 ? undefined : { reading: this.readingOf(text), start };
  }

  /** What the Arabic reader finds in the quote. */
  get reading(): Reading {
    return this.readingOf(this.quote);
  }

  /**
   * What a field is compared with: the quote and, if the article does not have it, also the lines that it names. A
   * wrong quote has a finding of its own, but a field that agrees with the article has none.
   */
  get readings(): readonly Reading[] {
    const text = this.citedText;
    const isElsewhere = text === undefined || this.quote === "" || this.places.length > 0;
    return isElsewhere ? [this.reading] : [this.reading, this.readingOf(text)];
  }

  private readingOf(text: string): Reading {
    return this.article?.readingOf(text) ?? new Reading(text);
  }
}
