import { z } from "zod";
import { ledger } from "./ledger.js";
import { Sentence } from "./text.js";

const Exclusion = z
  .strictObject({
    at: z
      .string()
      .regex(/^\d{3}#L[1-9]\d*$/u)
      .describe("The line: seed number and line, counted from 1, as 001#L8."),
    words: z
      .string()
      .regex(/\S/u)
      .optional()
      .describe("Which words of the line, verbatim; the whole line where absent."),
    reason: z
      .enum([
        "heading",
        "title",
        "byline",
        "site-furniture",
        "list-mark",
        "source-list",
        "transition",
        "rhetorical",
        "no-claim",
        "restated",
      ])
      .describe(
        "Why no record cites it. heading: of a section. title: of the article. byline: who wrote or posted it. site-furniture: menus, forms, links to other pages. list-mark: a bullet or the number of a section. source-list: the frame of a list of sources. transition: words that lead on to the next sentence. rhetorical: no claim that could be checked. no-claim: a number or date word that counts or dates nothing. restated: says again what the note names.",
      ),
    note: Sentence.optional().describe("What there is to say beside the reason."),
  })
  .meta({ id: "Exclusion", description: "A line of a seed, or words of it, that no record cites, and why." });

export const exclusions = ledger({
  name: "exclusions",
  title: "Exclusions",
  description:
    "Every line of the seeds, and every number and date word, that no record cites, with the reason. What is neither cited nor listed here is missing.",
  fields: {
    exclusions: z.array(Exclusion).describe("The exclusions, in the order of their seeds and lines."),
  },
});
