import { z } from "zod";
import { EDTF_FORM } from "./edtf-form.js";
import { Sentence } from "./text.js";

const edtf = z
  .string()
  .regex(EDTF_FORM)
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
