import { z } from "zod";
import type { Words } from "./words.js";

/** A closed list of values, each with its meaning: what the field itself means comes behind it, with `.meta(words(…))`. */
export function vocabulary<const Term extends string>(terms: Readonly<Record<Term, Words>>) {
  return z.enum(Object.keys(terms) as Term[]).meta({ terms });
}

/** A vocabulary of one value, which tells one shape of a union from another. */
export const term = <const Term extends string>(name: Term, meaning: Words) =>
  z.literal(name).meta({ terms: { [name]: meaning } });
