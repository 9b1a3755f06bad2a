import { z } from "zod";
import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { EdtfDate } from "./date.js";
import { ActorId, PlaceId } from "./identifiers.js";
import { Modality } from "./modality.js";

export const timeline = dataset({
  name: "timeline",
  kind: "dataset",
  recordName: "TimelineEvent",
  title: "Timeline",
  description: "Something that happened, or was planned, proposed or forecast, as one source tells it.",
  comparison: { of: ["type", "modality", "actors", "places"], values: ["date"], recurs: true },
  record: claim({
    type: z
      .enum([
        "announcement",
        "statement",
        "agreement",
        "talks",
        "meeting",
        "vote",
        "election",
        "policy-change",
        "formation",
        "mission-phase",
        "deployment",
        "withdrawal",
        "invasion",
        "war",
        "attack",
        "ceasefire",
        "tension",
        "military-operation",
        "arrest",
        "territorial-gain",
        "defeat",
        "political-change",
        "resurgence",
      ])
      .describe(
        "What kind of event. announcement: news made public by those who decide. statement: a briefing, interview or press conference. talks: negotiation. meeting: a summit or session. policy-change: a change of strategy or of an institution's decision. formation: a group or alliance comes into being. mission-phase: a phase or end of the coalition's mission. deployment: forces arrive or move. tension: hostility grows, no attack is told. territorial-gain: a group takes ground. defeat: a group loses its ground. political-change: a government falls, or protest and upheaval. resurgence: a group regains strength.",
      ),
    modality: Modality.describe("Whether the source tells it as fact, plan, forecast, proposal, refusal or condition."),
    date: EdtfDate.optional().describe("When it happened or is to happen; absent where the source does not tell."),
    actors: z
      .array(
        z
          .strictObject({
            actor: ActorId.describe("The actor."),
            role: z
              .enum(["agent", "partner", "target", "subject", "supporter"])
              .describe(
                "agent: does it. partner: does it together with the agent. target: it is done to or against them. subject: whom it concerns. supporter: backs the agent.",
              ),
          })
          .meta({ id: "TimelineActor", description: "An actor and its part in the event." }),
      )
      .describe("Who takes part, and how; empty where the source names nobody."),
    places: z.array(PlaceId).describe("Where; empty where the source does not tell."),
  }),
});
