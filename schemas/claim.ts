import { z } from "zod";
import { EdtfDate } from "./date.js";
import { Evidence } from "./evidence.js";
import { ActorId, RecordId, SourceId } from "./identifiers.js";
import { Relation } from "./relation.js";
import { BilingualText, Note, Sentence } from "./text.js";
import { term, vocabulary } from "./vocabulary.js";
import { words } from "./words.js";

const relay = {
  via: z
    .array(ActorId)
    .min(1)
    .optional()
    .meta(
      words(
        "Who relayed the words to the article (an agency, a channel), outermost first.",
        "من نقل الكلام إلى المقال (وكالة أو قناة)، والأبعد عن القائل أولًا.",
      ),
    ),
  cites: z
    .array(SourceId)
    .min(1)
    .optional()
    .meta(
      words(
        "The footnotes that the article sets behind the passage: the works it says the passage comes from.",
        "الحواشي التي يضعها المقال بعد الفقرة: الأعمال التي يقول إن الفقرة مأخوذة منها.",
      ),
    ),
};

const howSaid = words("How it is said.", "كيف قيل.");

const saidBy = words("Who says it, and through whom it reached the article.", "من قاله، وعن طريق من وصل إلى المقال.");

export const Attribution = z
  .discriminatedUnion("speech", [
    z.strictObject({
      speech: vocabulary({
        direct: words("in quotation marks", "بين علامتي تنصيص"),
        indirect: words("reported speech", "كلام منقول بالمعنى"),
      }).meta(howSaid),
      claimant: ActorId.meta(
        words(
          "Whose claim it is. An anonymous official is an actor too, never the institution.",
          "صاحب القول. والمسؤول الذي لم يُذكر اسمه طرف قائم بذاته، ولا يُنسب قوله إلى مؤسسته.",
        ),
      ),
      ...relay,
    }),
    z.strictObject({
      speech: term("narration", words("the article says it itself", "يقوله المقال نفسه")).meta(howSaid),
      ...relay,
    }),
  ])
  .meta({ id: "Attribution", ...saidBy });

/** `quantity.value`, `actors.0.actor`: names of fields and places in lists. */
const FieldPath = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/u);

/**
 * The schema of one record: the claim envelope around a dataset's own fields.
 * @param own the dataset's own fields, each with its words
 */
export function claim<Own extends z.core.$ZodLooseShape>(own: Own) {
  return z.strictObject({
    id: RecordId.meta(
      words(
        "Permanent id of this record: kebab-case, unique across the package.",
        "المعرّف الدائم لهذا السجل: كلمات بأحرف صغيرة تصل بينها شرطات، لا يتكرر في الحزمة.",
      ),
    ),
    summary: BilingualText.meta(
      words(
        "The claim in one plain sentence of our own, in English and in Arabic.",
        "القول في جملة واحدة واضحة من صياغتنا، بالإنجليزية وبالعربية.",
      ),
    ),
    ...own,
    attribution: Attribution.meta(saidBy),
    statedOn: EdtfDate.optional().meta(
      words("When the claimant said it, where the source tells.", "متى قاله القائل، حيث يذكر المصدر ذلك."),
    ),
    evidence: z
      .array(Evidence)
      .min(1)
      .meta(
        words(
          "The words of the source that the record rests on. All from one seed.",
          "كلمات المصدر التي يستند إليها السجل، وكلها من مقال واحد.",
        ),
      ),
    inferred: z
      .record(FieldPath, Sentence)
      .optional()
      .meta(
        words(
          "Path of each field whose value the quoted words do not carry themselves, and the reason for its value.",
          "مسار كل حقل لا تحمل الكلمات المقتبسة قيمته بنفسها، وسبب إعطائه تلك القيمة.",
        ),
      ),
    relations: z
      .array(Relation)
      .min(1)
      .optional()
      .meta(words("How this record stands to others.", "صلة هذا السجل بسجلات أخرى.")),
    note: Note.optional().meta(
      words("What a reader must know to avoid a mistake.", "ما ينبغي أن يعرفه القارئ كي لا يخطئ الفهم."),
    ),
  });
}
