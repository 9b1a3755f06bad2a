import { z } from "zod";
import { RecordId } from "./identifiers.js";
import { Sentence } from "./text.js";

export const Relation = z
  .strictObject({
    type: z
      .enum([
        "repeats",
        "updates",
        "realises",
        "narrower-scope",
        "broader-scope",
        "different-definition",
        "part-of",
        "contradicts",
      ])
      .describe(
        "repeats: the same claim in another source. updates: the same claimant or quantity, later. realises: the outcome of a plan. narrower-scope, broader-scope: this record covers less, or more, than the other. different-definition: looks alike, counts another thing. part-of: of a larger count or event. contradicts: both cannot hold.",
      ),
    to: RecordId.describe("The other record."),
    note: Sentence.optional().describe("Why the relation holds."),
  })
  .meta({ id: "Relation", description: "How this record stands to another one." });
