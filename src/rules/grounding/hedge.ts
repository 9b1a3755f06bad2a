import { isInferred } from "../../claims/inferred.js";
import { quantityClaims } from "../../claims/quantity.js";
import { quoted } from "../../findings/issue.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

/** Words around a number that show a hedge in a message. */
const CONTEXT = 16;

export const groundingHedge: RecordRule = {
  name: "grounding/hedge",
  description: "The qualifier of a number is the hedge that its quote sets on that number and not on its neighbour.",
  why: "“About 120” and “120” are two claims. The hedge belongs to the number that it stands on, not to the one beside it.",
  good: '"qualifier": "more-than", for "أكثر من 153 هجومًا"',
  bad: '"qualifier": "exact", for "أكثر من 153 هجومًا"',
  checkRecord(record, report, index) {
    const { evidence: quotes } = record;
    for (const { pointer, path, quantity, matches } of quantityClaims(record, index)) {
      const { qualifier } = quantity;
      if (typeof qualifier !== "string" || isInferred(record, `${path}.qualifier`)) continue;
      const finding = {
        ...placeIn(record, `${pointer}/qualifier`),
        actual: qualifier,
      };
      const [match] = matches;
      if (match === undefined) {
        // The number itself is inferred, or wrong; what can be asked is that the hedge stands somewhere.
        const isFree =
          qualifier === "exact" || quotes.some(({ reading }) => (reading.hedges as string[]).includes(qualifier));
        if (isFree || !isInferred(record, `${path}.value`)) continue;
        report({
          ...finding,
          message: `${path}.qualifier is ${qualifier}, but no quote of this record hedges so`,
          remedy: "keep the source's own hedge",
        });
        continue;
      }
      if (matches.some(({ reading }) => reading.hedge === qualifier)) continue;
      const { quote, reading } = match;
      const words = quote.quote.slice(Math.max(0, reading.start - CONTEXT), reading.end + CONTEXT);
      report({
        ...finding,
        message: `${path}.qualifier is ${qualifier}, but the quote says ${reading.hedge}`,
        expected: reading.hedge,
        details: [`${quote.at} says ${quoted(`…${words}…`)}`],
        remedy: `set it to ${reading.hedge}`,
      });
    }
  },
};
