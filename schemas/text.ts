import { z } from "zod";
import { field, optional } from "./field.js";
import { words } from "./words.js";

export const Sentence = z.string().regex(/\S/u, { error: "text that is not empty" });

const english = field(Sentence, { language: "en", ...words("English.", "بالإنجليزية.") });
const arabic = (meaning: ReturnType<typeof words>) => field(Sentence, { language: "ar", ...meaning });

export const BilingualText = z.strictObject({ en: english, ar: arabic(words("Arabic.", "بالعربية.")) }).meta({
  id: "BilingualText",
  ...words("The same text in English and in Arabic.", "نص واحد بالإنجليزية وبالعربية."),
});

export const Note = z
  .strictObject({
    en: english,
    ar: optional(arabic(words("Arabic, where it has been written.", "بالعربية، حيث كُتبت."))),
  })
  .meta({
    id: "Note",
    form: "sentence",
    ...words("What a reader must know to avoid a mistake.", "ما ينبغي أن يعرفه القارئ كي لا يخطئ الفهم."),
  });
