import { z } from "zod";
import { english, optional, recordReference, vocabulary } from "./fields.js";
import { words } from "./words.js";

export const Relation = z
  .strictObject({
    type: vocabulary(
      {
        repeats: words("the same claim in another source", "القول نفسه في مصدر آخر"),
        updates: words("the same claimant or quantity at a later time", "القائل نفسه أو الكمية نفسها في وقت لاحق"),
        realises: words("the outcome of a plan", "ما آلت إليه خطة"),
        "narrower-scope": words("this record covers less than the other", "هذا السجل أضيق نطاقًا من الآخر"),
        "broader-scope": words("this record covers more than the other", "هذا السجل أوسع نطاقًا من الآخر"),
        "different-definition": words("looks similar but counts something else", "يشبه الآخر، لكنه يعدّ شيئًا غيره"),
        "part-of": words("part of a larger count or event", "جزء من عدد أكبر أو حدث أكبر"),
        contradicts: words("the two cannot both be true", "لا يصح القولان معًا"),
      },
      words("What the relation is.", "نوع العلاقة."),
    ),
    to: recordReference("record", words("The other record.", "السجل الآخر.")),
    note: optional(english(words("Why the relation holds.", "سبب العلاقة."))),
  })
  .meta({
    id: "Relation",
    ...words("How this record is related to another.", "صلة هذا السجل بسجل آخر."),
  });

export type Relation = z.infer<typeof Relation>;
export type RelationType = Relation["type"];
