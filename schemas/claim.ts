import { z } from "zod";
import { EdtfDate } from "./date.js";
import { Evidence } from "./evidence.js";
import { ActorId, RecordId, SourceId } from "./identifiers.js";
import { Relation } from "./relation.js";
import { BilingualText, Note, Sentence } from "./text.js";

const relay = {
  via: z
    .array(ActorId)
    .min(1)
    .optional()
    .describe("Who relayed the words to the article (an agency, a channel), outermost first."),
  cites: z
    .array(SourceId)
    .min(1)
    .optional()
    .describe("The footnotes that the article sets behind the passage: the works it says the passage comes from."),
};

export const Attribution = z
  .discriminatedUnion("speech", [
    z.strictObject({
      speech: z.enum(["direct", "indirect"]).describe("direct: in quotation marks. indirect: reported speech."),
      claimant: ActorId.describe("Whose claim it is. An anonymous official is an actor too, never the institution."),
      ...relay,
    }),
    z.strictObject({
      speech: z.literal("narration").describe("narration: the article says it itself."),
      ...relay,
    }),
  ])
  .meta({ id: "Attribution", description: "Who says it, and through whom it reached the article." });

/** `quantity.value`, `actors.0.actor`: names of fields and places in lists. */
const FieldPath = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/u);

/**
 * The schema of one record: the claim envelope around a dataset's own fields.
 * @param own the dataset's own fields, each with a description
 */
export function claim<Own extends z.core.$ZodLooseShape>(own: Own) {
  return z.strictObject({
    id: RecordId.describe("Permanent id of this record: kebab-case, unique across the package."),
    summary: BilingualText.describe("The claim in one plain sentence of our own, in English and in Arabic."),
    ...own,
    attribution: Attribution.describe("Who says it, and through whom it reached the article."),
    statedOn: EdtfDate.optional().describe("When the claimant said it, where the source tells."),
    evidence: z.array(Evidence).min(1).describe("The words of the source that the record rests on. All from one seed."),
    inferred: z
      .record(FieldPath, Sentence)
      .optional()
      .describe(
        "Path of each field whose value the quoted words do not carry themselves, and the reason for its value.",
      ),
    relations: z.array(Relation).min(1).optional().describe("How this record stands to others."),
    note: Note.optional().describe("What a reader must know to avoid a mistake."),
  });
}
