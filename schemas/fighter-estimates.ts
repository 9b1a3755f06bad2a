import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Quantity } from "./quantity.js";

export const fighterEstimates = dataset({
  name: "fighter-estimates",
  kind: "dataset",
  recordName: "FighterEstimate",
  title: "Fighter estimates",
  description: "An estimate of an armed group's strength.",
  comparison: { of: ["group", "places"], values: ["quantity"], at: "asOf" },
  record: claim({
    group: ActorId.describe("Whose fighters."),
    places: z.array(PlaceId).describe("Where; empty where the source does not tell."),
    quantity: Quantity.describe("How many."),
    asOf: EdtfDate.optional().describe("The time that the estimate is for."),
  }),
});
