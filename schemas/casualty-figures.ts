import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Quantity } from "./quantity.js";
import { BilingualText } from "./text.js";

export const casualtyFigures = dataset({
  name: "casualty-figures",
  kind: "dataset",
  recordName: "CasualtyFigure",
  title: "Casualty figures",
  description: "People killed, wounded or captured, as one source counts them.",
  comparison: { of: ["group", "outcome", "places"], values: ["quantity"], at: "period" },
  record: claim({
    group: ActorId.describe("Whose people."),
    outcome: z
      .enum(["killed", "wounded", "captured", "killed-or-captured"])
      .describe("What befell them. killed-or-captured: the source counts both together."),
    quantity: Quantity.optional().describe("How many; absent where the source says only that there were some."),
    period: EdtfDate.optional().describe("The time that the number covers."),
    places: z.array(PlaceId).describe("Where; empty where the source does not tell."),
    context: BilingualText.describe("The fighting or event that the figure belongs to."),
  }),
});
