import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Modality } from "./modality.js";
import { Quantity } from "./quantity.js";

export const troopCounts = dataset({
  name: "troop-counts",
  kind: "dataset",
  recordName: "TroopCount",
  title: "Troop counts",
  description: "How many soldiers of a state are, or are to be, in a place, as one source counts them.",
  comparison: { of: ["force", "place", "modality"], values: ["quantity"], at: "asOf" },
  record: claim({
    force: ActorId.describe("Whose soldiers."),
    place: PlaceId.describe("Where they are."),
    quantity: Quantity.describe("How many."),
    asOf: EdtfDate.optional().describe("The time that the count is for."),
    modality: Modality.describe("Whether the count is told as fact, plan, forecast or condition."),
  }),
});
