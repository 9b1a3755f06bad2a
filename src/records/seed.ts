import type { SeedFile } from "../corpus/corpus.js";
import { remembered } from "../corpus/remembered.js";
import type { Place } from "../place.js";
import { Reading } from "./reading.js";

/** The lines where a quote is, and the offset (UTF-16) in the first of them. */
export interface QuotePlace extends Omit<Place, "seed"> {
  column: number;
}

/** The lines of a text. The end of the last line begins no other. */
export const linesOf = (text: string): readonly string[] => text.replace(/\n$/u, "").split("\n");

/** The articles by their three-digit numbers. */
export type Seeds = ReadonlyMap<string, Seed>;

/** A seed that can be quoted. Where a quote is and what it says is worked out once, however many records have it. */
export class Seed {
  readonly lines: readonly string[];
  /** offset (UTF-16) of each line in the text */
  readonly #starts: readonly number[];
  readonly #places = new Map<string, readonly QuotePlace[]>();
  readonly #readings = new Map<string, Reading>();

  constructor(readonly text: string) {
    this.lines = linesOf(text);
    let next = 0;
    this.#starts = this.lines.map(({ length }) => {
      const start = next;
      next += length + 1;
      return start;
    });
  }

  /** Every place where a quote is. */
  placesOf(quote: string): readonly QuotePlace[] {
    let places = this.#places.get(quote);
    if (places === undefined) {
      places = this.findPlaces(quote);
      this.#places.set(quote, places);
    }
    return places;
  }

  /** What the Arabic reader finds in a quote. */
  readingOf(quote: string): Reading {
    let reading = this.#readings.get(quote);
    if (reading === undefined) {
      reading = new Reading(quote);
      this.#readings.set(quote, reading);
    }
    return reading;
  }

  private findPlaces(quote: string): QuotePlace[] {
    const places: QuotePlace[] = [];
    for (let at = this.text.indexOf(quote); at !== -1 && quote !== ""; at = this.text.indexOf(quote, at + 1)) {
      const line = this.lineAt(at);
      const last = quote.includes("\n") ? this.lineAt(at + quote.length) : line;
      places.push({ first: line + 1, last: last + 1, column: at - (this.#starts[line] ?? 0) });
    }
    return places;
  }

  /** The last line, from 0, that starts at an offset or before it. */
  private lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A seed is taken apart once, however often the data changes. */
export const seedOf = remembered(({ text }: SeedFile) => new Seed(text));
