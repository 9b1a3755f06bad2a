import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Quantity } from "./quantity.js";

export const operationStatistics = dataset({
  name: "operation-statistics",
  kind: "dataset",
  recordName: "OperationStatistic",
  title: "Operation statistics",
  description: "How many operations there were and what they achieved, people apart (see casualty-figures).",
  comparison: { of: ["operators", "measure", "places"], values: ["quantity"], at: "period" },
  record: claim({
    operators: z.array(ActorId).min(1).describe("Who carried the operations out."),
    measure: z
      .enum(["joint-operations", "operations", "hideouts-destroyed", "munitions-destroyed"])
      .describe("What is counted. joint-operations: by Iraqi and foreign forces together."),
    quantity: Quantity.optional().describe("How many; absent where the source says only that there were some."),
    period: EdtfDate.optional().describe("The time that the number covers."),
    places: z.array(PlaceId).describe("Where; empty where the source does not tell."),
  }),
});
