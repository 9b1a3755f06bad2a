import type { Words } from "./words.js";

/** How a text writes a number whose unit has no noun of its own. */
export type NumberForm = "percent" | "fraction" | "multiple";

/** The forms of a counted noun that a number in front of it asks for. */
export interface CountedForms {
  readonly en: readonly [one: string, many: string];
  readonly ar: readonly [
    one: string,
    two: string,
    /** two of them, after a word that governs them */
    ofTwo: string,
    /** after 3 to 10, 11 to 99, and 100 and more */
    few: string,
    many: string,
    other: string,
    /** all of them */
    the: string,
  ];
}

/** One value of a vocabulary. */
export interface Term extends Words {
  /**
   * the beginnings of the Arabic words that name it; several lists if a word of each is needed, as for what was killed or
   * captured; absent if it is a matter of judgement
   */
  readonly beginnings?: readonly (readonly string[])[];
  /** the beginnings of Arabic words that tell of it, where they need not: the words of another term, without any of these, do not */
  readonly hints?: readonly string[];
  /** of an act: Arabic words and phrases that express it; … stands for some words in between */
  readonly cues?: readonly string[];
  /** of a unit: the Arabic nouns that it counts, in the forms that are used next to a number */
  readonly nouns?: readonly string[];
  /** of a unit: how a number of it is said in a sentence of ours */
  readonly said?: CountedForms;
  /** of a unit without a noun: the form of its number */
  readonly form?: NumberForm;
}

/** A term that words of the quote name, found by the beginnings of those words, leaving out proclitics. */
export type NamedTerm = Term & { readonly beginnings: readonly (readonly string[])[] };
