import { z } from "zod";
import { Evidence } from "./evidence.js";
import { RecordId } from "./identifiers.js";
import { BilingualText, Note } from "./text.js";
import { words } from "./words.js";

/** Names and aliases of anything the seeds name: shared by actors and places. */
export const naming = {
  names: BilingualText.meta(
    words(
      "The name that this package uses, in English and in Arabic.",
      "الاسم الذي تستعمله هذه الحزمة، بالإنجليزية وبالعربية.",
    ),
  ),
  aliases: z
    .array(z.string().regex(/^[^|]*[^|\s][^|]*$/u))
    .min(1)
    .meta(
      words(
        "Every Arabic form that the seeds use, so that a program can find the name in a quote. None contains |, which separates them in the tables.",
        "كل صيغة عربية للاسم وردت في المقالات، كي يجد البرنامج الاسم في الاقتباس. ولا تحوي أيٌّ منها العلامة | التي تفصل بينها في الجداول.",
      ),
    ),
};

/**
 * The schema of one registry entry: the envelope without the claim fields.
 * @param own the registry's own fields, each with its words
 */
export function entry<Own extends z.core.$ZodLooseShape>(own: Own) {
  return z.strictObject({
    id: RecordId.meta(
      words(
        "Permanent id of this entry: kebab-case, unique across the package.",
        "المعرّف الدائم لهذا المدخل: كلمات بأحرف صغيرة تصل بينها شرطات، لا يتكرر في الحزمة.",
      ),
    ),
    ...own,
    evidence: z
      .array(Evidence)
      .min(1)
      .optional()
      .meta(words("The words of a seed that the entry rests on.", "كلمات المقال التي يستند إليها المدخل.")),
    note: Note.optional().meta(
      words("What a reader must know to avoid a mistake.", "ما ينبغي أن يعرفه القارئ كي لا يخطئ الفهم."),
    ),
  });
}
