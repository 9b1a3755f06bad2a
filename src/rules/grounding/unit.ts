import { couldCount, countsUnit, nounsOf, quantityClaims, type Said } from "../../claims/quantity.js";
import { knownWords, quoted } from "../../findings/issue.js";
import { at, recordRule } from "../rule.js";

/** Characters after a number that show what it counts in a message. */
const CONTEXT = 24;

export const groundingUnit = recordRule({
  id: "grounding/unit",
  description: "The unit of a number is what the quote counts with that number.",
  why: "“137 operations” recorded as 137 attacks is a different claim, about somebody else.",
  good: '"unit": "fighters"',
  bad: '"unit": "months"',
  messages: {
    otherUnit: (path: string, unit: string, nouns: readonly string[], { at: place, reading, number }: Said) => ({
      message: `${path}.unit is ${unit}, but the number in the quote does not count ${unit}`,
      actual: unit,
      details: [
        `${place} says ${quoted(reading.text.slice(number.start, number.end + CONTEXT))}`,
        ...(nouns.length === 0 ? [] : [knownWords(unit, nouns)]),
      ],
      remedy: "set it to the unit that the quote counts, or give the reason for this one in inferred",
    }),
    noUnit: (path: string, unit: string) => ({
      message: `${path}.unit is ${unit}, but no quote of this record counts or names ${unit}`,
      actual: unit,
      remedy: "set it to the unit of what the quote names, or give the reason for this one in inferred",
    }),
  },
  check(record, report) {
    for (const { field, matches } of quantityClaims(record)) {
      const { path, pointer } = field;
      const { unit } = field.value;
      // A reason for the whole quantity says how its number follows, and not that it counts something else.
      const isWhole = record.isInferred(path);
      const hasNouns = nounsOf(record, unit).length > 0;
      if (record.isInferred(`${path}.unit`) && !(isWhole && hasNouns)) continue;
      const place = at(record, `${pointer}/unit`);
      const [match] = matches;
      if (match !== undefined && !isWhole) {
        if (!matches.some((said) => countsUnit(record, unit, said)))
          report.otherUnit(place, path, unit, nounsOf(record, unit), match);
        continue;
      }
      // The rule grounding/number reports a number that no quote says. Where it is inferred, its noun can still be checked.
      if (record.isInferred(`${path}.value`) && !couldCount(record, unit)) report.noUnit(place, path, unit);
    }
  },
});
