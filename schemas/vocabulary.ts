import * as z from "zod";
import { type Field, field } from "./field.js";
import type { Role } from "./roles.js";
import type { NamedTerm, Term } from "./term.js";
import type { Words } from "./words.js";

/** A term that words of the quote name: one of a list, or one of each of several lists. */
export const named = (meaning: Words, ...beginnings: readonly string[]): NamedTerm => ({
  ...meaning,
  beginnings: beginnings.map((list) => list.split(" ")),
});

/** A term that is a matter of judgement, but not where words of the quote tell only of another such term of its list. */
export const hinted = (term: Term, beginnings: string): Term => ({
  ...term,
  hints: beginnings.split(" ").filter((word) => word !== ""),
});

/** A term that some words and phrases express; one that has none fits whatever no other term fits. */
export const expressed = (meaning: Words, cues = ""): Term =>
  cues === "" ? meaning : { ...meaning, cues: cues.split(" | ") };

/** Marks the list that tells which kind of claim a record of its dataset is. */
export const category = (meaning: Words) => ({ ...meaning, role: "category" as const });

type Meaning = Words & { readonly role?: Role };

const termsOf = <Name extends string>(terms: Readonly<Record<Name, Term>>) => z.enum(Object.keys(terms) as Name[]);

/** A closed list of terms, each with its meaning, chosen by reading; a program checks the choice of those that are `named`. */
export const vocabulary = <const Name extends string>(terms: Readonly<Record<Name, Words>>, meaning: Meaning) =>
  field(termsOf(terms), { terms, ...meaning });

/** A closed list of terms of which each is `named`: the rule grounding/term looks for its words in the quotes. */
export const namedVocabulary = <const Name extends string>(
  terms: Readonly<Record<Name, NamedTerm>>,
  meaning: Meaning,
) => field(termsOf(terms), { terms, ...meaning });

/** A vocabulary of one term, which distinguishes one shape of a union from the others. */
export const term = <const Name extends string>(name: Name, meaning: Words): Field<z.ZodLiteral<Name>> =>
  field(z.literal(name), { terms: { [name]: meaning } });
