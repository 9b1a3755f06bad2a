import { type Mispaired, mispaired } from "../../claims/paired.js";
import { quoted, saidAt } from "../../findings/issue.js";
import { at, recordRule } from "../rule.js";

export const groundingPaired = recordRule({
  id: "grounding/paired",
  description:
    "Where a quote gives several numbers, each with a place or a time of its own, a record has the number that stands with its place and its time.",
  why: "The 2,500 of Iraq and the 900 of Syria are in one sentence, and both are in the quote.",
  good: '"place": "syria-country", "quantity": { "qualifier": "exact", "value": 900',
  bad: '"place": "syria-country", "quantity": { "qualifier": "exact", "value": 2500',
  messages: {
    ofAnother: ({ number, label, at: place, quote }: Mispaired) => ({
      message: `${quoted(number)} stands with ${quoted(label)}, and another number with the place or time of this record`,
      details: [saidAt(place, quote)],
      remedy: "take the number, the place and the time that stand together, or quote fewer words",
    }),
  },
  check(record, report, index) {
    const found = mispaired(record, index);
    const [quantity] = record.quantities;
    if (found === undefined || quantity === undefined || record.isInferred(`${quantity.path}.value`)) return;
    report.ofAnother(at(record, quantity.pointer), found);
  },
});
