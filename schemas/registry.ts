import { z } from "zod";
import { Evidence } from "./evidence.js";
import { RecordId } from "./identifiers.js";
import { BilingualText, Note } from "./text.js";

/** Names and aliases of anything the seeds name: shared by actors and places. */
export const naming = {
  names: BilingualText.describe("The name that this package uses, in English and in Arabic."),
  aliases: z
    .array(z.string().regex(/^[^|]*[^|\s][^|]*$/u))
    .min(1)
    .describe(
      "Every Arabic form that the seeds use, so that a program can find the name in a quote. None contains |, which separates them in the tables.",
    ),
};

/**
 * The schema of one registry entry: the envelope without the claim fields.
 * @param own the registry's own fields, each with a description
 */
export function entry<Own extends z.core.$ZodLooseShape>(own: Own) {
  return z.strictObject({
    id: RecordId.describe("Permanent id of this entry: kebab-case, unique across the package."),
    ...own,
    evidence: z.array(Evidence).min(1).optional().describe("The words of a seed that the entry rests on."),
    note: Note.optional().describe("What a reader must know to avoid a mistake."),
  });
}
