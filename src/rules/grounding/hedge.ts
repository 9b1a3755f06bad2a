import type { Quantity } from "../../../schemas/quantity.js";
import { isHedgedAs, isHedgeSaid, namesUnit, quantityClaims, type Said } from "../../claims/quantity.js";
import { quoted, saidAt } from "../../findings/issue.js";
import type { EvidenceItem } from "../../records/evidence.js";
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
    hedged: ({ path, value: { unit } }: Field<Quantity>, hedge: string, { at: place, quote }: EvidenceItem) => ({
      message: `${path}.qualifier is exact, but the quote hedges how many ${unit} they are (${hedge})`,
      actual: "exact",
      expected: hedge,
      details: [saidAt(place, quote)],
      remedy: `set it to ${hedge}`,
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
      const hedged = record.evidence.flatMap((item) =>
        item.readings.flatMap((reading) => reading.hedges.map((hedge) => ({ item, reading, hedge }))),
      );
      if (qualifier !== "exact") {
        if (!hedged.some(({ hedge }) => isHedgedAs(hedge, qualifier))) report.noHedge(place, field);
        continue;
      }
      // For more than a month: the noun alone says that it is one, and no number is there to be hedged.
      const own = hedged.find(
        ({ reading }) => reading.sentence.counts.length === 0 && namesUnit(record, field.value.unit, reading),
      );
      if (own !== undefined) report.hedged(place, field, own.hedge, own.item);
    }
  },
});
