import { z } from "zod";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { SourceId } from "./identifiers.js";
import { entry } from "./registry.js";
import { Sentence } from "./text.js";

const described = {
  title: z
    .strictObject({
      ar: Sentence.describe("Verbatim, as the seed prints it."),
      en: Sentence.describe("Our translation."),
    })
    .optional()
    .describe("The title, where the text gives one."),
  publisher: Sentence.optional().describe("The publisher or site, where the text gives it, as the seed prints it."),
  author: Sentence.optional().describe("The author, where the text gives one, as the seed prints it."),
  published: EdtfDate.optional().describe("When it was published."),
};

const article = entry({
  kind: z.literal("article").describe("article: one of the five seeds."),
  seed: z
    .string()
    .regex(/^\d{3}$/u)
    .describe("The seed's number, as evidence uses it."),
  file: z
    .string()
    .regex(/^[0-9a-z_]+\.txt$/u)
    .describe("Name of the file in seeds/."),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe("SHA-256 of the file, in hexadecimal."),
  lines: z.int().min(1).describe("How many lines the file has."),
  language: z.literal("ar").describe("Language of the text, as BCP 47."),
  ...described,
});

const footnote = entry({
  kind: z.literal("footnote").describe("footnote: a work that a numbered footnote of a seed names."),
  citedBy: SourceId.describe("The seed that cites it."),
  mark: z.int().min(1).describe("The number of the footnote."),
  sameWorkAs: SourceId.optional().describe(
    "The earlier footnote that names the same work, where this one says op. cit.",
  ),
  url: z
    .string()
    .regex(/^https:\/\/\S+$/u)
    .optional()
    .describe("The address, as the footnote prints it."),
  urlDate: EdtfDate.optional().describe(
    "The date in the address, where it has one; it need not be the date of the label.",
  ),
  ...described,
});

export const sources = dataset({
  name: "sources",
  kind: "registry",
  recordName: "Source",
  title: "Sources",
  description: "The five seeds, and the works that the footnotes of seed 001 name.",
  record: z.discriminatedUnion("kind", [article, footnote]),
});
