import type { CompiledSchema } from "../../src/corpus/compiled-schema.js";
import { ofDates } from "./dates.js";
import type { Kind } from "./mutation.js";
import { ofNames } from "./names.js";
import { ofProse } from "./prose.js";
import { ofQuantities } from "./quantities.js";
import { ofQuotes } from "./quotes.js";
import { ofRecords } from "./records.js";
import { ofTerms } from "./terms.js";
import { ofTexts } from "./texts.js";

/** Every way to make a mistake in data of some schemas, in the order of the table. */
export const kindsFor = (schemas: readonly CompiledSchema[]): readonly Kind[] => [
  ...ofQuantities,
  ...ofQuotes,
  ...ofDates,
  ...ofNames(schemas),
  ...ofTerms(schemas),
  ...ofRecords,
  ...ofProse,
  ...ofTexts,
];
