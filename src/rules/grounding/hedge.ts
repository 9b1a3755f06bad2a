import type { Quantity } from "../../../schemas/quantity.js";
import { isHedgedAs, isHedgeSaid, quantityClaims, type Said } from "../../claims/quantity.js";
import { quoted } from "../../findings/issue.js";
import type { Field } from "../../records/field.js";
import { at, recordRule } from "../rule.js";

/** Characters around a number that show a hedge in a message. */
const CONTEXT = 16;

export const groundingHedge = recordRule({
  id: "grounding/hedge",
  description:
    "The qualifier of a number is the hedge that its quote puts on that number, not on a number beside it. A number that is inferred has a hedge that a quote of it has.",
  why: "“About 120” and “120” are two different claims, and the hedge of one number says nothing about the number beside it.",
  good: '"qualifier": "more-than", "value": 153',
  bad: '"qualifier": "exact", "value": 153',
  messages: {
    otherHedge: ({ path, value: { qualifier } }: Field<Quantity>, { at: place, reading, number }: Said) => ({
      message: `${path}.qualifier is ${qualifier}, but ${number.hedge === "exact" ? "the quote does not hedge the number" : `the hedge in the quote is ${number.hedge}`}`,
      actual: qualifier,
      expected: number.hedge,
      details: [
        `${place} says ${quoted(`…${reading.text.slice(Math.max(0, number.start - CONTEXT), number.end + CONTEXT)}…`)}`,
      ],
      remedy: `set it to ${number.hedge}`,
    }),
    noHedge: ({ path, value: { qualifier } }: Field<Quantity>) => ({
      message: `${path}.qualifier is ${qualifier}, but no quote of this record has such a hedge`,
      actual: qualifier,
      remedy: "keep the source's own hedge",
    }),
  },
  check(record, report) {
    for (const { field, matches } of quantityClaims(record)) {
      const { qualifier } = field.value;
      if (record.isInferred(`${field.path}.qualifier`)) continue;
      const place = at(record, `${field.pointer}/qualifier`);
      if (matches.length > 0) {
        const isSaid = matches.some((said) => isHedgeSaid(said, field.value));
        // The rule grounding/understood reports a hedge that the reader does not know.
        const understood = matches.find(({ number }) => number.hedge !== "unread");
        if (!isSaid && understood !== undefined) report.otherHedge(place, field, understood);
        continue;
      }
      // The rule grounding/number reports a number that no quote says. Where it is inferred, its hedge can still be checked.
      if (!record.isInferred(`${field.path}.value`)) continue;
      const isSaid = record.evidence.some(({ readings }) =>
        readings.some(({ hedges }) => hedges.some((hedge) => isHedgedAs(hedge, qualifier))),
      );
      if (qualifier !== "exact" && !isSaid) report.noHedge(place, field);
    }
  },
});
