import * as z from "zod";
import { field } from "./field.js";
import { Sentence } from "./text.js";
import { words } from "./words.js";

const evidenceSchema = z
  .strictObject({
    at: z
      .string()
      .regex(/^[0-9]{3}#L[1-9][0-9]*(-L[1-9][0-9]*)?$/u, {
        error: "an article number and a line, such as 001#L48 or 000#L9-L10",
      })
      .meta(
        words(
          "Where the quote is: article number and line, counted from 1, such as 001#L48, or 000#L9-L10 for several lines.",
          "موضع الاقتباس: رقم المقال ثم رقم السطر عدًّا من 1، مثل 001#L48، أو 000#L9-L10 لعدة أسطر.",
        ),
      ),
    quote: z
      .string()
      .regex(/^[\s\S]{1,240}$/u, { error: "1 to 240 characters" })
      .meta(
        words(
          "The shortest passage of the article that supports the record, character for character; at most 240 characters.",
          "أقصر عبارة من المقال تسند السجل، منقولة حرفًا بحرف، ولا تزيد على 240 حرفًا.",
        ),
      ),
    translation: field(Sentence, {
      role: "translation",
      language: "en",
      form: "phrase",
      ...words(
        "Our close English translation of exactly these words. Nothing rests on it: it is for readers without Arabic.",
        "ترجمتنا الإنجليزية القريبة لهذه الكلمات بعينها. لا يستند إليها شيء، فهي لمن لا يقرأ العربية.",
      ),
    }),
  })
  .meta({
    id: "Evidence",
    ...words("Words of an article, and the line that they are on.", "كلمات من مقال، والسطر الذي وردت فيه."),
  });

type InferredEvidence = typeof evidenceSchema;
/** A name for declarations, which would otherwise write the schema out wherever it is used. */
export interface EvidenceSchema extends InferredEvidence {}
export const Evidence: EvidenceSchema = evidenceSchema;
