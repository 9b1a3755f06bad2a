import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { PlaceId } from "./identifiers.js";
import { Modality } from "./modality.js";
import { Quantity } from "./quantity.js";

export const agreementTerms = dataset({
  name: "agreement-terms",
  kind: "dataset",
  recordName: "AgreementTerm",
  title: "Agreement terms",
  description: "One term of the plan that ends the coalition's mission, as one source words it.",
  comparison: { of: ["agreement", "phase", "term", "places", "modality"], values: ["date", "duration"] },
  record: claim({
    agreement: z
      .enum(["two-phase-transition"])
      .describe("Which agreement. two-phase-transition: the US-Iraqi agreement announced in September 2024."),
    phase: z
      .enum(["first", "second"])
      .optional()
      .describe("Which phase the term belongs to; absent for the plan as a whole."),
    term: z
      .enum([
        "phase-count",
        "start",
        "end",
        "duration",
        "mission-end",
        "withdrawal",
        "relocation",
        "remaining-presence",
        "purpose",
        "force-protection",
        "successor-relationship",
        "leadership",
        "undecided",
      ])
      .describe(
        "What the term settles. withdrawal: forces or bases that leave. relocation: forces that move within Iraq. remaining-presence: forces that stay. purpose: what they stay for. leadership: who leads the fight. undecided: what the source says is still open.",
      ),
    date: EdtfDate.optional().describe("The start, end or deadline that the term sets."),
    duration: Quantity.optional().describe("How long, where the term sets a length; for phase-count how many phases."),
    places: z.array(PlaceId).describe("The places that the term names; empty where it names none."),
    modality: Modality.describe(
      "Whether the source tells the term as fact, plan, forecast, proposal, refusal or condition.",
    ),
  }),
});
