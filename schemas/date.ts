import * as z from "zod";
import { EDTF_FORM } from "./edtf-form.js";
import { field, optional } from "./field.js";
import { SourceId } from "./identifiers.js";
import { Note } from "./text.js";
import { term, vocabulary } from "./vocabulary.js";
import { type Words, words } from "./words.js";

const edtf = z
  .string()
  .regex(EDTF_FORM, {
    error: "an EDTF date such as 2024-09-27, 2024-09, 2024-01/2024-06, ../2025-09 or 2024~",
  })
  .meta(
    words(
      "The date in the form of ISO 8601-2 (EDTF level 0 or 1): 2024-09-27, 2024-09, 2024, 2024-01/2024-06, ../2025-09 (a deadline), 2025/.. (an open end); ? marks an uncertain date and ~ an approximate one. Never more precise than the words of the source.",
      "التاريخ وفق ISO 8601-2 (EDTF، المستوى 0 أو 1): يوم أو شهر أو سنة أو مدة بين تاريخين؛ والنقطتان .. طرف مفتوح، والعلامة ? لغير المؤكد، والعلامة ~ للتقريبي. ولا يكون أدق مما تقوله الكلمات.",
    ),
  );

const note = (meaning: Words) => field(Note, meaning);

const source = optional(
  field(
    SourceId.meta({ role: "source" }),
    words(
      "The source outside the articles that dates it, if it rests on one.",
      "المصدر الخارجي الذي يؤرّخه، إن استند إلى مصدر خارج المقالات.",
    ),
  ),
);

const howKnown = words("How the date is known.", "كيف عُرف التاريخ.");

const edtfDateSchema = z
  .discriminatedUnion("basis", [
    z.strictObject({
      edtf,
      basis: term("stated", words("the quote spells the date out", "يصرّح الاقتباس بالتاريخ")).meta(howKnown),
      note: optional(note(words("What to know about this date.", "ما ينبغي معرفته عن هذا التاريخ."))),
    }),
    z.strictObject({
      edtf,
      basis: vocabulary(
        {
          relative: words(
            "computed from words such as “yesterday” or “last year” and the date that they are relative to, which the note names",
            "محسوب من كلمة مثل «أمس» أو «العام الماضي» ومن التاريخ الذي تُنسب إليه، وتذكره الملاحظة",
          ),
          inferred: words(
            "worked out from context outside the quote, which the note names",
            "مستنتج من سياق خارج الاقتباس، وتذكره الملاحظة",
          ),
        },
        howKnown,
      ),
      note: note(
        words(
          "What the date was worked out from: the date that the words are relative to, or the context.",
          "التاريخ المنسوب إليه، أو السياق، الذي استُخرج منه التاريخ.",
        ),
      ),
      source,
    }),
  ])
  .meta({
    id: "EdtfDate",
    ...words(
      "A date, no more precise than the source, and how it is known.",
      "تاريخ بدقة المصدر لا أكثر، مع بيان كيف عُرف.",
    ),
  });

type InferredEdtfDate = typeof edtfDateSchema;
/** A name for declarations, which would otherwise write the schema out wherever it is used. */
export interface EdtfDateSchema extends InferredEdtfDate {}
export const EdtfDate: EdtfDateSchema = edtfDateSchema;

export type EdtfDate = z.infer<typeof EdtfDate>;
