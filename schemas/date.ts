import { z } from "zod";
import { Sentence } from "./text.js";

/**
 * EDTF level 0 and 1 as this package uses it: a day, month or year, each with `?` or `~` where it is uncertain or
 * approximate, and intervals of two of them, either side open as `..`. No seasons, times or unspecified digits.
 * The pattern gives the form; that the day exists and the interval runs forward is for the rule `date/edtf`.
 */
const DAY_MONTH_OR_YEAR = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?[?~]?";
const EDTF = new RegExp(
  `^(${DAY_MONTH_OR_YEAR}|${DAY_MONTH_OR_YEAR}/(${DAY_MONTH_OR_YEAR}|\\.\\.)|\\.\\./${DAY_MONTH_OR_YEAR})$`,
  "u",
);

const edtf = z
  .string()
  .regex(EDTF)
  .describe(
    "The date as ISO 8601-2 (EDTF level 0 or 1): 2024-09-27, 2024-09, 2024, 2024-01/2024-06, ../2025-09 (a deadline), 2025/.. (an open end), with ? for uncertain and ~ for approximate. Never more precise than the words.",
  );

export const EdtfDate = z
  .discriminatedUnion("basis", [
    z.strictObject({
      edtf,
      basis: z.literal("stated").describe("stated: the quote spells the date out."),
      note: Sentence.optional().describe("What to know about this date."),
    }),
    z.strictObject({
      edtf,
      basis: z
        .enum(["relative", "inferred"])
        .describe(
          "relative: computed from a word such as yesterday or last year and the anchor that the note names. inferred: needs other context, which the note names.",
        ),
      note: Sentence.describe("The anchor, or the context, that the date was worked out from."),
    }),
  ])
  .meta({ id: "EdtfDate", description: "A date, as precise as the source and no more, with how it is known." });
