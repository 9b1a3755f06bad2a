import { z } from "zod";

const unit = z
  .enum([
    "soldiers",
    "fighters",
    "people",
    "attacks",
    "operations",
    "hideouts",
    "states",
    "working-groups",
    "bases",
    "phases",
    "years",
    "months",
    "percent",
    "fraction-of-whole",
    "ratio",
  ])
  .describe(
    "What is counted. percent: of the whole that the record names. fraction-of-whole: 0.333 for a third. ratio: how many times the figure it is compared with.",
  );

const number = z.number().min(0);

export const Quantity = z
  .discriminatedUnion("qualifier", [
    z.strictObject({
      qualifier: z
        .enum(["exact", "approximately", "at-least", "more-than", "at-most", "less-than"])
        .describe(
          "The source's own hedge. exact: not hedged in the source. approximately: no bounds. at-least: the value or more. more-than: above the value. at-most: the value or less. less-than: below the value.",
        ),
      value: number.describe("The number that the source says."),
      unit,
    }),
    z.strictObject({
      qualifier: z.literal("between").describe("between: the source gives two ends and no value."),
      min: number.describe("The lower end, included."),
      max: number.describe("The upper end, included."),
      unit,
    }),
    z.strictObject({
      qualifier: z
        .literal("order-of-magnitude")
        .describe("order-of-magnitude: a word such as tens or tens of thousands, without a value."),
      min: number.optional().describe("The floor, where the word gives one."),
      unit,
    }),
  ])
  .meta({
    id: "Quantity",
    description: "A number with the source's own hedge and its unit. Never rounded, never a midpoint.",
  });
