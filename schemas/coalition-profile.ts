import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Quantity } from "./quantity.js";

export const coalitionProfile = dataset({
  name: "coalition-profile",
  kind: "dataset",
  recordName: "CoalitionFact",
  title: "Coalition profile",
  description: "What the coalition is: its members, working groups and their leads, mandate, bases and history.",
  comparison: { of: ["topic", "members", "places"], values: ["quantity"] },
  record: claim({
    topic: z
      .enum(["membership", "working-groups", "working-group", "mandate", "leadership", "basing", "history"])
      .describe(
        "What the record tells of. working-groups: how many there are. working-group: one group, with its leads in members.",
      ),
    quantity: Quantity.optional().describe("How many, where the source counts."),
    members: z.array(ActorId).min(1).optional().describe("The states or actors named; for a working group, its leads."),
    places: z.array(PlaceId).min(1).optional().describe("The places named."),
  }),
});
