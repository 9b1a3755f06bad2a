import { isInferred } from "../../claims/inferred.js";
import { couldCount, countsUnit, quantityClaims } from "../../claims/quantity.js";
import { quoted } from "../../findings/issue.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

/** Characters behind a number that show what it counts in a message. */
const CONTEXT = 24;

export const groundingUnit: RecordRule = {
  name: "grounding/unit",
  description: "The noun that a quote counts with a number agrees with the unit of the record.",
  why: "“137 operations” that become 137 attacks are another claim about somebody else.",
  good: '"unit": "operations", for "137 عملية"',
  bad: '"unit": "attacks", for "137 عملية"',
  checkRecord(record, report, index) {
    const { evidence: quotes } = record;
    for (const { pointer, path, quantity, matches } of quantityClaims(record, index)) {
      const { unit } = quantity;
      const [match] = matches;
      if (isInferred(record, `${path}.unit`)) continue;
      if (match === undefined) {
        // A number that no quote says has a finding of its own; of one that is inferred, its noun can be asked for.
        if (!isInferred(record, `${path}.value`) || couldCount(unit, quotes)) continue;
        report({
          ...placeIn(record, `${pointer}/unit`),
          message: `${path}.unit is ${unit}, but no quote of this record counts or names ${unit}`,
          actual: String(unit),
          remedy: "give the unit of what the quote names, or the reason for this one in inferred",
        });
        continue;
      }
      if (matches.some(({ quote, reading }) => countsUnit(unit, quote, reading))) continue;
      const { quote, reading } = match;
      report({
        ...placeIn(record, `${pointer}/unit`),
        message: `${path}.unit is ${unit}, but the number in the quote does not count ${unit}`,
        actual: String(unit),
        details: [`${quote.at} says ${quoted(quote.quote.slice(reading.start, reading.end + CONTEXT))}`],
        remedy: "give the unit that the quote counts, or the reason for this one in inferred",
      });
    }
  },
};
