import * as z from "zod";
import { EdtfDate } from "./date.js";
import { type Field, type Fields, field } from "./field.js";
import { ActorId, AgreementId, PlaceId, PropositionId, RecordId, SourceId } from "./identifiers.js";
import { Modality } from "./modality.js";
import { Quantity } from "./quantity.js";
import type { DateRole, ReferenceRole, TextForm } from "./roles.js";
import { BilingualText, Note, Sentence } from "./text.js";
import type { Words } from "./words.js";

/*
 * The fields that records are made of. Each takes its description, and its role where several are possible.
 */

export { field, optional } from "./field.js";
export { category, expressed, hinted, named, namedVocabulary, vocabulary } from "./vocabulary.js";

export const date = (role: DateRole, meaning: Words) => field(EdtfDate, { role, ...meaning });

export const measure = (meaning: Words) => field(Quantity, { role: "measure", ...meaning });

export const modality = (meaning: Words) => field(Modality, { role: "modality", ...meaning });

const reference =
  <Schema extends z.ZodType>(id: Schema) =>
  (role: ReferenceRole, meaning: Partial<Words> = {}) =>
    field(id, { role, ...meaning });

export const actor = reference(ActorId);
export const place = reference(PlaceId);
export const source = reference(SourceId);
export const agreement = (meaning: Words) => reference(AgreementId)("agreement", meaning);
export const proposition = (meaning: Words) => reference(PropositionId)("proposition", meaning);
export const recordReference = reference(RecordId);

/**
 * A list of fields.
 * @param least the smallest number of elements
 */
export const list = <Schema extends z.ZodType>(element: Field<Schema>, meaning: Words, least = 0) =>
  field(least === 0 ? z.array(element as Schema) : z.array(element as Schema).min(least), meaning);

export const actors = (role: ReferenceRole, meaning: Words, least = 0) => list(actor(role), meaning, least);
export const places = (meaning: Words, least = 0) => list(place("place"), meaning, least);
export const sources = (meaning: Words, least = 0) => list(source("source"), meaning, least);

/** A list of objects with fields of their own, which becomes a table of its own. */
export const parts = <Own extends Fields>(id: string, part: Words, own: Own, meaning: Words) =>
  field(z.array(z.strictObject(own).meta({ id, ...part })), meaning);

/** A text of ours in both languages. */
export const bilingual = (meaning: Words, form: TextForm = "phrase") => field(BilingualText, { form, ...meaning });

/** One or more sentences of ours, in English and, where it has been written, in Arabic. */
export const note = (meaning: Words) => field(Note, meaning);

/** Words copied from an article, character for character. */
export const copied = (meaning: Words) => field(Sentence, { language: "any", form: "copied", ...meaning });
