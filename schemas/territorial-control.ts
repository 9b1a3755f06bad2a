import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Quantity } from "./quantity.js";

export const territorialControl = dataset({
  name: "territorial-control",
  kind: "dataset",
  recordName: "TerritorialControl",
  title: "Territorial control",
  description: "A share or extent of territory that was held, taken or retaken.",
  comparison: { of: ["holder", "change", "territory"], values: ["quantity"], at: "period" },
  record: claim({
    holder: ActorId.describe("Who holds or held it."),
    change: z
      .enum(["held", "taken", "lost"])
      .describe("held: controls or controlled it. taken: seized it. lost: was driven out of it."),
    territory: z.array(PlaceId).min(1).describe("The whole that the share is of, or where the extent lies."),
    quantity: Quantity.optional().describe("The share; absent where the source gives only a word such as vast."),
    period: EdtfDate.optional().describe("When."),
  }),
});
