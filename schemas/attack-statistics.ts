import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Modality } from "./modality.js";
import { Quantity } from "./quantity.js";

export const attackStatistics = dataset({
  name: "attack-statistics",
  kind: "dataset",
  recordName: "AttackStatistic",
  title: "Attack statistics",
  description: "A number, pace or rate of attacks, as one source counts them.",
  comparison: { of: ["perpetrator", "places", "countBasis", "modality"], values: ["quantity"], at: "period" },
  record: claim({
    perpetrator: ActorId.describe("Who attacks."),
    places: z.array(PlaceId).describe("Where; empty where the source does not tell."),
    quantity: Quantity.describe("How many attacks, or for a pace the ratio to the period it is compared with."),
    period: EdtfDate.describe("The time that the number covers."),
    countBasis: z
      .enum(["claimed-by-group", "recorded-by-analyst", "unspecified"])
      .describe(
        "Who counted what. claimed-by-group: attacks that the group itself claimed. recorded-by-analyst: attacks that an outside observer recorded. unspecified: the source does not tell.",
      ),
    comparedWith: EdtfDate.optional().describe("The period that a ratio is measured against."),
    modality: Modality.describe("actual for a count, projected for a pace or forecast."),
  }),
});
