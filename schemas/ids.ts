import * as z from "zod";
import { field, list, note, optional } from "./fields.js";
import { RecordId } from "./identifiers.js";
import { ledger } from "./ledger.js";
import { words } from "./words.js";

const RetiredId = z
  .strictObject({
    id: RecordId.meta(words("The id, which no record has any longer.", "المعرّف الذي لم يعد لأي سجل.")),
    dataset: z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)*$/u, { error: "the name of a dataset or registry" })
      .meta(
        words(
          "The dataset or registry that its record was in.",
          "مجموعة البيانات أو القائمة المرجعية التي كان فيها سجله.",
        ),
      ),
    became: z
      .array(RecordId)
      .meta(
        words("The records that took its place; empty if none did.", "السجلات التي حلّت محله؛ فارغ إن لم يحل محله شيء."),
      ),
    reason: note(words("What happened to the record, and why.", "ما آل إليه، والسبب.")),
  })
  .meta({
    id: "RetiredId",
    ...words("A retired id, which is never given to another record.", "معرّف تُرك، ولا يُعطى لسجل آخر أبدًا."),
  });

export const ids = ledger({
  name: "ids",
  title: { en: "Ids", ar: "المعرّفات" },
  description: {
    en: "Every id that was ever issued, so that none disappears without explanation and none is used twice.",
    ar: "كل معرّف صدر، كي لا يختفي معرّف من غير بيان ولا يُستعمل مرتين.",
  },
  fields: {
    issued: field(
      z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/u, { error: "the name of a dataset" }), z.array(RecordId)),
      words("The ids of each dataset and registry, in order.", "معرّفات كل مجموعة بيانات وقائمة مرجعية، مرتبة."),
    ),
    ledgers: optional(
      list(
        field(z.string().regex(/^[a-z]+(-[a-z]+)*$/u, { error: "the name of a ledger" }), {}),
        words(
          "The other files without records that this folder has, so that none is lost.",
          "الملفات الأخرى التي لا سجلات فيها في هذا المجلد، كي لا يضيع منها ملف.",
        ),
        1,
      ),
    ),
    retired: list(field(RetiredId, {}), words("The retired ids, in order.", "المعرّفات التي تُركت، مرتبة.")),
  },
});
