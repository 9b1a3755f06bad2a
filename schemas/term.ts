import type { Words } from "./words.js";

/** What a number is in the words of a text, where its unit has no noun of its own. */
export type NumberForm = "percent" | "fraction" | "multiple";

/** One value of a vocabulary. */
export interface Term extends Words {
  /** how the Arabic words begin that name it; absent where people read it between the lines */
  readonly beginnings?: readonly string[];
  /** of a unit: the Arabic nouns that it counts, in the forms that are used next to a number */
  readonly nouns?: readonly string[];
  /** of a unit without a noun: the form of its number */
  readonly form?: NumberForm;
}

/** A term that words of the quote name, by how those words begin, proclitics apart. */
export type NamedTerm = Term & { readonly beginnings: readonly string[] };
