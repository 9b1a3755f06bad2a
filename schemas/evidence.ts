import { z } from "zod";

export const Evidence = z
  .strictObject({
    at: z
      .string()
      .regex(/^\d{3}#L[1-9]\d*(-L[1-9]\d*)?$/u)
      .describe("Where the quote stands: seed number and line, counted from 1, as 001#L48, or 000#L9-L10 for a span."),
    quote: z
      .string()
      .regex(/^[\s\S]{1,240}$/u)
      .describe("The shortest verbatim run of the seed's characters that supports the record; at most 240 of them."),
  })
  .meta({ id: "Evidence", description: "Words of a seed and the line they stand on." });
