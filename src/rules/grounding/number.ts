import type { Quantity } from "../../../schemas/quantity.js";
import { countsUnit, numberInWords, numbersSaid, quantityClaims, type Said } from "../../claims/quantity.js";
import { quoted } from "../../findings/issue.js";
import type { Field } from "../../records/field.js";
import { at, recordRule } from "../rule.js";

/** An ordinal says which one, not how many. */
const isCount = ({ number }: Said) => number.kind !== "ordinal";

/** The parts of a quantity that say its number. */
const numbersOf = (quantity: Quantity): [part: "value" | "min" | "max", number: string][] =>
  (["value", "min", "max"] as const).flatMap((part) => {
    const number = part in quantity ? (quantity as Partial<Record<typeof part, number>>)[part] : undefined;
    const share = "of" in quantity && quantity.of !== undefined ? `${number} of ${quantity.of}` : `${number}`;
    return number === undefined ? [] : [[part, share]];
  });

/** What each quote says, quote by quote. */
function saidByQuote(said: readonly Said[]): string[] {
  const byPlace = new Map<string, string[]>();
  for (const { at: place, reading, number } of said) {
    const words = `${quoted(reading.text.slice(number.start, number.end))} (${numberInWords(number)})`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), words]);
  }
  return [...byPlace].map(([place, words]) => `${place} says ${words.join(", ")}`);
}

export const groundingNumber = recordRule({
  id: "grounding/number",
  description:
    "Every number of a record is in one of its quotes, in digits or in words, or is in `inferred` with a reason.",
  why: "Numbers are what people copy first, and a swapped digit is what they notice last.",
  good: '"value": 153',
  bad: '"value": 135',
  messages: {
    otherNumber: ({ path, value }: Field<Quantity>, said: readonly Said[], expected: string | undefined) => {
      const numbers = numbersOf(value);
      const written = numbers.map(([, number]) => number).join(" to ");
      const subject = value.qualifier === "between" ? path : `${path}.${numbers[0]?.[0]}`;
      return {
        message: `${subject} is ${written}, but no quote of this record says ${written}`,
        actual: written,
        ...(expected !== undefined && { expected }),
        details: saidByQuote(said),
        remedy:
          expected === undefined
            ? "cite the words that say the number, or give the reason for it in inferred"
            : `set it to ${expected}, or cite the words that say ${written}`,
      };
    },
    noMagnitude: (said: readonly Said[]) => ({
      message: "no quote of this record has a word such as “tens”",
      details: saidByQuote(said),
      remedy: "cite the words that say it, or give the reason for it in inferred",
    }),
  },
  check(record, report) {
    for (const { field, matches } of quantityClaims(record)) {
      const [first] = numbersOf(field.value);
      const part = first?.[0] ?? "qualifier";
      if (matches.length > 0 || record.isInferred(`${field.path}.${part}`)) continue;
      const said = numbersSaid(record).filter(isCount);
      const place = at(record, `${field.pointer}/${part}`);
      if (first === undefined) {
        report.noMagnitude(place, said);
        continue;
      }
      const counted = said.filter((one) => countsUnit(record, field.value.unit, one));
      const [only, ...others] = new Set(
        (counted.length > 0 ? counted : said).map(({ number }) => numberInWords(number)),
      );
      report.otherNumber(place, field, said, others.length === 0 ? only : undefined);
    }
  },
});
