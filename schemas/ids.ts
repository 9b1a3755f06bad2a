import { z } from "zod";
import { english, field, list } from "./fields.js";
import { RecordId } from "./identifiers.js";
import { ledger } from "./ledger.js";
import { words } from "./words.js";

const RetiredId = z
  .strictObject({
    id: RecordId.meta(words("The id that no record has any more.", "المعرّف الذي لم يعد لأي سجل.")),
    dataset: z
      .string()
      .regex(/\S/u, { error: "text that is not empty" })
      .meta(
        words(
          "The dataset or registry that its record was in.",
          "مجموعة البيانات أو القائمة المرجعية التي كان فيها سجله.",
        ),
      ),
    became: z
      .array(RecordId)
      .meta(
        words(
          "The records that took its place; empty where none did.",
          "السجلات التي حلّت محله؛ فارغ إن لم يحل محله شيء.",
        ),
      ),
    reason: english(words("What became of it and why.", "ما آل إليه، والسبب.")),
  })
  .meta({
    id: "RetiredId",
    ...words("An id that was given up. It is never given to another record.", "معرّف تُرك، ولا يُعطى لسجل آخر أبدًا."),
  });

export const ids = ledger({
  name: "ids",
  title: { en: "Ids", ar: "المعرّفات" },
  description: {
    en: "Every id that was ever issued, so that none vanishes without a word and none is used twice.",
    ar: "كل معرّف صدر، كي لا يختفي معرّف من غير بيان ولا يُستعمل مرتين.",
  },
  fields: {
    issued: field(
      z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/u, { error: "the name of a dataset" }), z.array(RecordId)),
      words("The ids of each dataset and registry, in order.", "معرّفات كل مجموعة بيانات وقائمة مرجعية، مرتبة."),
    ),
    retired: list(field(RetiredId, {}), words("The ids that were given up, in order.", "المعرّفات التي تُركت، مرتبة.")),
  },
});
