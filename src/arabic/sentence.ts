import { type Folded, fold } from "./fold.js";
import { readTokens, type TokenReading } from "./numbers.js";
import { type Token, tokensIn } from "./words.js";

/** A text taken apart once, for all that is read in it. */
export class Sentence {
  readonly folded: Folded;
  readonly words: readonly Token[];
  readonly numbers: readonly TokenReading[];

  constructor(readonly text: string) {
    this.folded = fold(text);
    this.words = tokensIn(this.folded);
    this.numbers = readTokens(this.words);
  }
}
