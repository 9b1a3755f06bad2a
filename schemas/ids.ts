import { z } from "zod";
import { RecordId } from "./identifiers.js";
import { ledger } from "./ledger.js";
import { Sentence } from "./text.js";

const RetiredId = z
  .strictObject({
    id: RecordId.describe("The id that no record has any more."),
    dataset: z.string().regex(/\S/u).describe("The dataset or registry that its record was in."),
    became: z.array(RecordId).describe("The records that took its place; empty where none did."),
    reason: Sentence.describe("What became of it and why."),
  })
  .meta({ id: "RetiredId", description: "An id that was given up. It is never given to another record." });

export const ids = ledger({
  name: "ids",
  title: "Ids",
  description: "Every id that was ever issued, so that none vanishes without a word and none is used twice.",
  fields: {
    issued: z
      .record(z.string().regex(/^[a-z]+(-[a-z]+)*$/u), z.array(RecordId))
      .describe("The ids of each dataset and registry, in order."),
    retired: z.array(RetiredId).describe("The ids that were given up, in order."),
  },
});
