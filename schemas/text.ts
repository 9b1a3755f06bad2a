import { z } from "zod";

export const Sentence = z.string().regex(/\S/u);

export const BilingualText = z
  .strictObject({
    en: Sentence.describe("English."),
    ar: Sentence.describe("Arabic."),
  })
  .meta({ id: "BilingualText", description: "The same text in English and in Arabic." });

export const Note = z
  .strictObject({
    en: Sentence.describe("English."),
    ar: Sentence.optional().describe("Arabic, where it has been written."),
  })
  .meta({ id: "Note", description: "What a reader must know to avoid a mistake." });
