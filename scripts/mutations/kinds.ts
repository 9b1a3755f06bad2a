import { ofDates } from "./dates.js";
import { ofLedgers } from "./ledgers.js";
import type { Kind } from "./mutation.js";
import { ofNames } from "./names.js";
import { ofProse } from "./prose.js";
import { ofQuantities } from "./quantities.js";
import { ofQuotes } from "./quotes.js";
import { ofRecords } from "./records.js";
import { ofRelations } from "./relations.js";
import { ofVocabularies } from "./vocabularies.js";

/** Every way to make a mistake, in the order of the table. */
export const kinds: readonly Kind[] = [
  ...ofQuantities,
  ...ofQuotes,
  ...ofDates,
  ...ofNames,
  ...ofVocabularies,
  ...ofRelations,
  ...ofRecords,
  ...ofLedgers,
  ...ofProse,
];
