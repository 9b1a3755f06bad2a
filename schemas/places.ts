import { z } from "zod";
import { dataset } from "./dataset.js";
import { PlaceId } from "./identifiers.js";
import { entry, naming } from "./registry.js";

export const places = dataset({
  name: "places",
  kind: "registry",
  recordName: "Place",
  title: "Places",
  description: "The countries, governorates, regions, cities, bases and camps that claims name.",
  record: entry({
    kind: z
      .enum(["country", "governorate", "region", "city", "base", "airport", "camp", "area", "river"])
      .describe(
        "What it is; the id ends with it. region: larger or smaller than a state, with a name. area: without fixed bounds.",
      ),
    ...naming,
    iso: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z]{2})?$/u)
      .optional()
      .describe("ISO 3166-1 alpha-2 code of a country, ISO 3166-2 code of a governorate or region."),
    within: PlaceId.optional().describe("The place that it lies in."),
  }),
});
