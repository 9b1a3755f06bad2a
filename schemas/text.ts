import * as z from "zod";
import { field } from "./field.js";
import { words } from "./words.js";

export const Sentence = z.string().regex(/\S/u, { error: "text that is not empty" });

const english = field(Sentence, { language: "en", ...words("English.", "بالإنجليزية.") });
const arabic = (meaning: ReturnType<typeof words>) => field(Sentence, { language: "ar", ...meaning });

const bilingualTextSchema = z.strictObject({ en: english, ar: arabic(words("Arabic.", "بالعربية.")) }).meta({
  id: "BilingualText",
  ...words("The same text in English and in Arabic.", "نص واحد بالإنجليزية وبالعربية."),
});

type InferredBilingualText = typeof bilingualTextSchema;
/** A name for declarations, which would otherwise write the schema out wherever it is used. */
export interface BilingualTextSchema extends InferredBilingualText {}
export const BilingualText: BilingualTextSchema = bilingualTextSchema;

const inBoth = {
  en: english,
  ar: arabic(words("Arabic.", "بالعربية.")),
};

const noteSchema = z.strictObject(inBoth).meta({
  id: "Note",
  form: "sentence",
  ...words("What a reader must know to avoid a mistake.", "ما ينبغي أن يعرفه القارئ كي لا يخطئ الفهم."),
});

type InferredNote = typeof noteSchema;
/** A name for declarations, which would otherwise write the schema out wherever it is used. */
export interface NoteSchema extends InferredNote {}
export const Note: NoteSchema = noteSchema;

const reasonSchema = z
  .strictObject({
    at: field(
      z.string().regex(/^[0-9]{3}#L[1-9][0-9]*$/u, { error: "an article number and a line, such as 001#L43" }),
      words("The line that the value rests on.", "السطر الذي تستند إليه القيمة."),
    ),
    words: field(Sentence, {
      language: "any",
      form: "copied",
      ...words("The words of that line that it rests on, verbatim.", "كلمات ذلك السطر التي تستند إليها، حرفيًّا."),
    }),
    ...inBoth,
  })
  .meta({
    id: "Reason",
    form: "sentence",
    ...words(
      "Why a field has a value that the quotes do not give, and the words that it rests on.",
      "سبب قيمة لا تحملها الاقتباسات، والكلمات التي تستند إليها.",
    ),
  });

type InferredReason = typeof reasonSchema;
/** A name for declarations, which would otherwise write the schema out wherever it is used. */
export interface ReasonSchema extends InferredReason {}
export const Reason: ReasonSchema = reasonSchema;
