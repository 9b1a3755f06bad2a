import type { Words } from "./words.js";

/** How a text writes a number whose unit has no noun of its own. */
export type NumberForm = "percent" | "fraction" | "multiple";

/** One value of a vocabulary. */
export interface Term extends Words {
  /** the beginnings of the Arabic words that name it; absent if it is a matter of judgement */
  readonly beginnings?: readonly string[];
  /** of an act: Arabic words and phrases that express it; … stands for some words in between */
  readonly cues?: readonly string[];
  /** of a unit: the Arabic nouns that it counts, in the forms that are used next to a number */
  readonly nouns?: readonly string[];
  /** of a unit without a noun: the form of its number */
  readonly form?: NumberForm;
}

/** A term that words of the quote name, found by the beginnings of those words, leaving out proclitics. */
export type NamedTerm = Term & { readonly beginnings: readonly string[] };
