import type { DateReading } from "./date-reading.js";
import type { TokenReading } from "./numbers.js";
import type { Token } from "./words.js";

/** A text as the readers of dates take it. */
export interface DateText {
  text: string;
  words: readonly Token[];
  /** its numbers, by the index of their first token */
  numbers: ReadonlyMap<number, TokenReading>;
}

/** A date, with the tokens that it spans. */
export interface DateNode extends Omit<DateReading, "start" | "end"> {
  first: number;
  /** index of the token after it */
  next: number;
}
