import { aliasInArticle } from "./alias/in-article.js";
import { aliasOneEntry } from "./alias/one-entry.js";
import { codingConsistent } from "./coding/consistent.js";
import { coverageComplete } from "./coverage/complete.js";
import { dateEdtf } from "./date/edtf.js";
import { datePublished } from "./date/published.js";
import { evidenceCut } from "./evidence/cut.js";
import { evidenceDistinct } from "./evidence/distinct.js";
import { evidenceFootnote } from "./evidence/footnote.js";
import { evidenceLine } from "./evidence/line.js";
import { evidenceOneSeed } from "./evidence/one-seed.js";
import { evidenceQuote } from "./evidence/quote.js";
import { exclusionNeeded } from "./exclusion/needed.js";
import { fileReadable } from "./file/readable.js";
import { fileSchema } from "./file/schema.js";
import { groundingAct } from "./grounding/act.js";
import { groundingClaimant } from "./grounding/claimant.js";
import { groundingCopied } from "./grounding/copied.js";
import { groundingDate } from "./grounding/date.js";
import { groundingEnumeration } from "./grounding/enumeration.js";
import { groundingHedge } from "./grounding/hedge.js";
import { groundingModality } from "./grounding/modality.js";
import { groundingName } from "./grounding/name.js";
import { groundingNumber } from "./grounding/number.js";
import { groundingPaired } from "./grounding/paired.js";
import { groundingRole } from "./grounding/role.js";
import { groundingSide } from "./grounding/side.js";
import { groundingSpeech } from "./grounding/speech.js";
import { groundingTerm } from "./grounding/term.js";
import { groundingUnderstood } from "./grounding/understood.js";
import { groundingUnit } from "./grounding/unit.js";
import { idEventDate } from "./id/event-date.js";
import { idIssued } from "./id/issued.js";
import { idKind } from "./id/kind.js";
import { idLedger } from "./id/ledger.js";
import { idUnique } from "./id/unique.js";
import { inferredNeeded } from "./inferred/needed.js";
import { inferredOverruled } from "./inferred/overruled.js";
import { inferredPath } from "./inferred/path.js";
import { inferredRestsOnWords } from "./inferred/rests-on-words.js";
import { jsonCanonical } from "./json/canonical.js";
import { jsonKeys } from "./json/keys.js";
import { jsonNumber } from "./json/number.js";
import { jsonSyntax } from "./json/syntax.js";
import { placeIsoCode } from "./place/iso-code.js";
import { placeWhole } from "./place/whole.js";
import { quantityBounds } from "./quantity/bounds.js";
import { recordCountedOnce } from "./record/counted-once.js";
import { recordDistinct } from "./record/distinct.js";
import { recordOrder } from "./record/order.js";
import { recordParts } from "./record/parts.js";
import { recordTwins } from "./record/twins.js";
import { referenceResolves } from "./reference/resolves.js";
import { relationLegal } from "./relation/legal.js";
import { relationMissing } from "./relation/missing.js";
import { relationOnce } from "./relation/once.js";
import { seedUnchanged } from "./seed/unchanged.js";
import { summaryLanguages } from "./summary/languages.js";
import { summaryOwnWords } from "./summary/own-words.js";
import { summarySays } from "./summary/says.js";
import { summarySentence } from "./summary/sentence.js";
import { textCharacters } from "./text/characters.js";
import { textLength } from "./text/length.js";
import { textNormalForm } from "./text/normal-form.js";
import { textPlaceholder } from "./text/placeholder.js";
import { textSays } from "./text/says.js";
import { textScript } from "./text/script.js";
import { textSpaces } from "./text/spaces.js";
import { textSpreadsheet } from "./text/spreadsheet.js";
import { translationEqual } from "./translation/equal.js";
import { translationFaithful } from "./translation/faithful.js";

/** Every rule. Their order changes nothing. */
export const rules = [
  aliasInArticle,
  aliasOneEntry,
  codingConsistent,
  coverageComplete,
  dateEdtf,
  datePublished,
  evidenceCut,
  evidenceDistinct,
  evidenceFootnote,
  evidenceLine,
  evidenceOneSeed,
  evidenceQuote,
  exclusionNeeded,
  fileReadable,
  fileSchema,
  groundingAct,
  groundingClaimant,
  groundingCopied,
  groundingDate,
  groundingEnumeration,
  groundingHedge,
  groundingModality,
  groundingName,
  groundingNumber,
  groundingPaired,
  groundingRole,
  groundingSide,
  groundingSpeech,
  groundingTerm,
  groundingUnderstood,
  groundingUnit,
  idEventDate,
  idIssued,
  idKind,
  idLedger,
  idUnique,
  inferredNeeded,
  inferredOverruled,
  inferredPath,
  inferredRestsOnWords,
  jsonCanonical,
  jsonKeys,
  jsonNumber,
  jsonSyntax,
  placeIsoCode,
  placeWhole,
  quantityBounds,
  recordCountedOnce,
  recordDistinct,
  recordOrder,
  recordParts,
  recordTwins,
  referenceResolves,
  relationLegal,
  relationMissing,
  relationOnce,
  seedUnchanged,
  summaryLanguages,
  summaryOwnWords,
  summarySays,
  summarySentence,
  textCharacters,
  textLength,
  textNormalForm,
  textPlaceholder,
  textSays,
  textScript,
  textSpaces,
  textSpreadsheet,
  translationEqual,
  translationFaithful,
] as const;

/** The id of a rule: the path of its file below this folder. */
export type RuleId = (typeof rules)[number]["id"];
