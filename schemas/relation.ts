import * as z from "zod";
import { note, optional, recordReference, source, vocabulary } from "./fields.js";
import { words } from "./words.js";

const relationSchema = z
  .strictObject({
    type: vocabulary(
      {
        "same-claim": words(
          "the same claim of the same article, which two datasets need; it counts once",
          "القول نفسه في المقال نفسه، تحتاج إليه مجموعتا بيانات؛ ويُعدّ مرة واحدة",
        ),
        repeats: words(
          "the same claim in another source, also a figure that is printed again",
          "القول نفسه في مصدر آخر، ومنه رقم أُعيد نشره",
        ),
        updates: words("a later count or state", "عدّ لاحق أو حال لاحقة"),
        realises: words("the outcome of a plan", "ما آلت إليه خطة"),
        "narrower-scope": words("this record covers less than the other", "هذا السجل أضيق نطاقًا من الآخر"),
        "broader-scope": words("this record covers more than the other", "هذا السجل أوسع نطاقًا من الآخر"),
        "different-definition": words(
          "looks similar, and is known to count something else",
          "يشبه الآخر، ومعلوم أنه يعدّ شيئًا غيره",
        ),
        "part-of": words("part of a larger count, event or statement", "جزء من عدد أو حدث أو قول أكبر"),
        "same-origin": words(
          "both go back to one statement or release, so that they are not independent",
          "كلاهما يعود إلى بيان أو نص واحد، فليسا مستقلين",
        ),
        "compared-by-source": words("the article sets the two beside each other", "يضع المقال أحدهما بإزاء الآخر"),
        "reason-for": words(
          "the article gives this claim as the reason for the other, or as its proof",
          "يورد المقال هذا القول سببًا للآخر أو دليلًا عليه",
        ),
        contradicts: words("the two cannot both be true", "لا يصح القولان معًا"),
        "in-tension": words(
          "both can be true, but one limits or strains the other",
          "قد يصح القولان معًا، لكن أحدهما يضيّق الآخر أو يصعب معه",
        ),
      },
      words("What the relation is.", "نوع العلاقة."),
    ),
    to: recordReference("record", words("The other record.", "السجل الآخر.")),
    source: optional(
      source(
        "source",
        words("The statement or release that both go back to.", "البيان أو النص الذي يعود إليه كلاهما."),
      ),
    ),
    note: optional(note(words("Why the relation holds.", "سبب العلاقة."))),
  })
  .meta({
    id: "Relation",
    ...words("How this record is related to another.", "صلة هذا السجل بسجل آخر."),
  });

type InferredRelation = typeof relationSchema;
/** A name for declarations, which would otherwise write the schema out wherever it is used. */
export interface RelationSchema extends InferredRelation {}
export const Relation: RelationSchema = relationSchema;

export type Relation = z.infer<typeof Relation>;
export type RelationType = Relation["type"];
