import { z } from "zod";
import { dataset } from "./dataset.js";
import { ActorId } from "./identifiers.js";
import { entry, naming } from "./registry.js";
import { BilingualText } from "./text.js";

export const actors = dataset({
  name: "actors",
  kind: "registry",
  recordName: "Actor",
  title: "Actors",
  description: "The people, states, organisations, forces, groups, communities and media that claims name.",
  record: entry({
    kind: z
      .enum([
        "person",
        "anonymous",
        "state",
        "government-body",
        "armed-force",
        "armed-group",
        "coalition",
        "organisation",
        "political-group",
        "community",
        "experts",
        "media",
      ])
      .describe(
        "What it is. anonymous: a person or persons whom the source does not name. armed-force: of a state. armed-group: not of a state, or not only. experts: analysts and researchers as a group.",
      ),
    ...naming,
    partOf: ActorId.optional().describe("The actor that this one belongs to or speaks for."),
    role: BilingualText.optional().describe("Office or function, as the sources give it."),
  }),
});
