import { type Folded, fold } from "./fold.js";
import { readTokens, type TokenReading } from "./numbers.js";
import { type Token, tokensIn } from "./words.js";

/** A text taken apart once for everything that is read in it; its words and numbers are read when they are first needed. */
export class Sentence {
  readonly folded: Folded;
  #words: readonly Token[] | undefined;
  #numbers: readonly TokenReading[] | undefined;

  constructor(readonly text: string) {
    this.folded = fold(text);
  }

  get words(): readonly Token[] {
    this.#words ??= tokensIn(this.folded);
    return this.#words;
  }

  get numbers(): readonly TokenReading[] {
    this.#numbers ??= readTokens(this.words);
    return this.#numbers;
  }
}
