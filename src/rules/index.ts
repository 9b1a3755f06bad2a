import { coverageComplete } from "./coverage/complete.js";
import { dateEdtf } from "./date/edtf.js";
import { datePublished } from "./date/published.js";
import { evidenceDistinct } from "./evidence/distinct.js";
import { evidenceLine } from "./evidence/line.js";
import { evidenceOneSeed } from "./evidence/one-seed.js";
import { evidenceQuote } from "./evidence/quote.js";
import { exclusionNeeded } from "./exclusion/needed.js";
import { fileReadable } from "./file/readable.js";
import { schema } from "./file/schema.js";
import { groundingDate } from "./grounding/date.js";
import { groundingHedge } from "./grounding/hedge.js";
import { groundingModality } from "./grounding/modality.js";
import { groundingName } from "./grounding/name.js";
import { groundingNumber } from "./grounding/number.js";
import { groundingSpeech } from "./grounding/speech.js";
import { groundingTerm } from "./grounding/term.js";
import { groundingUnit } from "./grounding/unit.js";
import { idEventDate } from "./id/event-date.js";
import { idIssued } from "./id/issued.js";
import { idUnique } from "./id/unique.js";
import { inferredNeeded } from "./inferred/needed.js";
import { inferredPath } from "./inferred/path.js";
import { jsonCanonical } from "./json/canonical.js";
import { jsonKeys } from "./json/keys.js";
import { jsonNumber } from "./json/number.js";
import { jsonSyntax } from "./json/syntax.js";
import { quantityBounds } from "./quantity/bounds.js";
import { recordCountedOnce } from "./record/counted-once.js";
import { recordDistinct } from "./record/distinct.js";
import { recordOrder } from "./record/order.js";
import { recordParts } from "./record/parts.js";
import { referenceResolves } from "./reference/resolves.js";
import { relationLegal } from "./relation/legal.js";
import { relationMissing } from "./relation/missing.js";
import { relationOnce } from "./relation/once.js";
import type { CorpusRule, RecordRule, Rule } from "./rule.js";
import { seedUnchanged } from "./seed/unchanged.js";
import { summaryNumber } from "./summary/number.js";
import { textCharacters } from "./text/characters.js";
import { textSpreadsheet } from "./text/spreadsheet.js";

/** Whether the files and ids are what they should be, before anything is looked for by them. */
export const fileRules: readonly CorpusRule[] = [
  fileReadable,
  jsonSyntax,
  jsonKeys,
  jsonNumber,
  jsonCanonical,
  schema,
  seedUnchanged,
  idUnique,
];

/**
 * All of these are asked about one record before the next, while what it says is at hand. The summary comes
 * last: a record with a fault is not asked for its numbers once more.
 */
export const recordRules: readonly RecordRule[] = [
  idEventDate,
  referenceResolves,
  evidenceLine,
  evidenceQuote,
  evidenceDistinct,
  evidenceOneSeed,
  groundingNumber,
  groundingHedge,
  groundingUnit,
  groundingName,
  groundingDate,
  groundingModality,
  groundingSpeech,
  groundingTerm,
  dateEdtf,
  datePublished,
  quantityBounds,
  inferredPath,
  inferredNeeded,
  textCharacters,
  textSpreadsheet,
  recordParts,
  summaryNumber,
];

/** What holds records against each other, against the ledgers and against the articles. */
export const corpusRules: readonly CorpusRule[] = [
  recordDistinct,
  recordCountedOnce,
  relationLegal,
  relationOnce,
  relationMissing,
  idIssued,
  exclusionNeeded,
  coverageComplete,
  recordOrder,
];

/** Every rule, in the order in which they are asked. */
export const rules: readonly Rule[] = [...fileRules, ...recordRules, ...corpusRules];
