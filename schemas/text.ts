import { z } from "zod";
import { words } from "./words.js";

export const Sentence = z.string().regex(/\S/u);

export const BilingualText = z
  .strictObject({
    en: Sentence.meta(words("English.", "بالإنجليزية.")),
    ar: Sentence.meta(words("Arabic.", "بالعربية.")),
  })
  .meta({
    id: "BilingualText",
    ...words("The same text in English and in Arabic.", "نص واحد بالإنجليزية وبالعربية."),
  });

export const Note = z
  .strictObject({
    en: Sentence.meta(words("English.", "بالإنجليزية.")),
    ar: Sentence.optional().meta(words("Arabic, where it has been written.", "بالعربية، حيث كُتبت.")),
  })
  .meta({
    id: "Note",
    ...words("What a reader must know to avoid a mistake.", "ما ينبغي أن يعرفه القارئ كي لا يخطئ الفهم."),
  });
