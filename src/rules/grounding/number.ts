import type { QuantityReading } from "../../arabic/quantities.js";
import { isInferred } from "../../claims/inferred.js";
import { countsUnit, numberInWords, quantityClaims } from "../../claims/quantity.js";
import { quoted } from "../../findings/issue.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

/** The parts of a quantity that say its number. */
const NUMBERS = ["value", "min", "max"] as const;

/** An ordinal says which one, not how many. */
const isCount = ({ kind }: QuantityReading) => kind !== "ordinal";

export const groundingNumber: RecordRule = {
  name: "grounding/number",
  description:
    "Every number of a record is said by one of its quotes, in digits or in words, or stands in `inferred` with a reason.",
  why: "A number is the first thing that is copied, and a swapped digit the last thing that is seen.",
  good: '"value": 153, for "153 هجومًا"; "min": 5, "max": 10, for "خمسة إلى 10"',
  bad: '"value": 135, for "153 هجومًا"; "value": 10, from the footnote mark [10]',
  checkRecord(record, report, index) {
    const { evidence: quotes } = record;
    for (const { pointer, path, quantity, matches } of quantityClaims(record, index)) {
      const field = NUMBERS.find((name) => quantity[name] !== undefined) ?? "qualifier";
      if (matches.length > 0 || isInferred(record, `${path}.${field}`)) continue;
      const said = quotes.flatMap((quote) =>
        quote.reading.quantities.filter(isCount).map((reading) => ({ quote, reading })),
      );
      const counted = said.filter(({ quote, reading }) => countsUnit(quantity["unit"], quote, reading));
      const [only, ...others] = new Set(
        (counted.length > 0 ? counted : said).map(({ reading }) => numberInWords(reading)),
      );
      const expected = others.length === 0 ? only : undefined;
      const number = NUMBERS.filter((name) => quantity[name] !== undefined)
        .map((name) => String(quantity[name]))
        .join(" to ");
      const subject = quantity["qualifier"] === "between" ? path : `${path}.${field}`;
      report({
        ...placeIn(record, `${pointer}/${field}`),
        message:
          number === ""
            ? `no quote of this record says a number in words such as tens`
            : `${subject} is ${number}, but no quote of this record says ${number}`,
        actual: number,
        ...(expected === undefined ? {} : { expected }),
        details: quotes
          .filter(({ reading: { quantities } }) => quantities.some(isCount))
          .map(
            ({ at, quote, reading: { quantities } }) =>
              `${at} says ${quantities
                .filter(isCount)
                .map((reading) => `${quoted(quote.slice(reading.start, reading.end))} (${numberInWords(reading)})`)
                .join(", ")}`,
          ),
        remedy:
          expected === undefined
            ? "cite the words that say the number, or give the reason for it in inferred"
            : `set it to ${expected}, or cite the words that say ${number}`,
      });
    }
  },
};
