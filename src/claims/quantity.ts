import type { QuantityReading } from "../arabic/quantities.js";
import { splits, tokens } from "../arabic/words.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import type { EvidenceItem } from "../records/evidence.js";
import { fieldsOf } from "../records/fields.js";
import { perRecord } from "../records/record-index.js";
import { isProvable } from "./inferred.js";
import { unitNouns } from "./unit-nouns.js";

/** A quantity of a record, and the places of its quotes that say the same number. */
export interface QuantityClaim {
  pointer: string;
  /** as `inferred` names it */
  path: string;
  quantity: JsonObject;
  matches: { quote: EvidenceItem; reading: QuantityReading }[];
}

/** 0.333 is a third: fractions are stored to three places. */
const FRACTION_TOLERANCE = 0.0005;

/** Whether a reading says the number of a quantity, whatever its hedge. */
function saysNumber(quantity: JsonObject, reading: QuantityReading): boolean {
  const { qualifier, value, min, max, unit } = quantity;
  if (qualifier === "between") return reading.hedge === "between" && reading.min === min && reading.max === max;
  if (qualifier === "order-of-magnitude")
    return reading.kind === "magnitude" && (min === undefined || reading.min === min);
  if (reading.value === undefined || typeof value !== "number") return false;
  if (unit === "fraction-of-whole")
    return reading.kind === "fraction" && Math.abs(reading.value - value) < FRACTION_TOLERANCE;
  if (reading.value !== value) return false;
  if (unit === "percent") return reading.percent;
  if (unit === "ratio") return reading.kind === "multiple";
  return !reading.percent && (reading.kind === "cardinal" || reading.kind === "dual");
}

/** Every quantity of a record, with what its quotes say of its number. */
export const quantityClaims = perRecord((record, index): readonly QuantityClaim[] => {
  const { quantities } = fieldsOf(record, index);
  if (quantities.length === 0 || !isProvable(record)) return [];
  return quantities.flatMap(({ value, pointer, path }) => {
    if (!isObject(value)) return [];
    const matches = record.evidence.flatMap((quote) =>
      quote.reading.quantities.filter((reading) => saysNumber(value, reading)).map((reading) => ({ quote, reading })),
    );
    return [{ pointer, path, quantity: value, matches }];
  });
});

/** Whether a reading is a number of the kind that a unit without a noun asks for. */
const isOfKind = (unit: unknown, { kind, percent }: QuantityReading) =>
  (unit === "percent" && percent) ||
  (unit === "ratio" && kind === "multiple") ||
  (unit === "fraction-of-whole" && kind === "fraction");

/** Whether what a quote counts with a number is what a unit counts. */
export function countsUnit(unit: unknown, { quote }: EvidenceItem, reading: QuantityReading): boolean {
  const nouns = typeof unit === "string" ? unitNouns(unit) : undefined;
  if (nouns === undefined) return isOfKind(unit, reading);
  // A dual is its own noun; otherwise the noun stands just behind the number, or in apposition before it.
  const own = tokens(quote.slice(reading.start, reading.end)).map(({ text }) => text);
  return [...own, ...reading.behind, ...reading.before].some((word) =>
    splits(word).some(({ stem }) => nouns.has(stem)),
  );
}

/** Whether some quote of a record could count a unit, where its number is inferred and none says it. */
export function couldCount(unit: unknown, quotes: readonly EvidenceItem[]): boolean {
  const nouns = typeof unit === "string" ? unitNouns(unit) : undefined;
  return quotes.some(({ reading: { quantities, sentence } }) =>
    nouns === undefined
      ? quantities.some((reading) => isOfKind(unit, reading))
      : sentence.words.some(({ splits }) => splits.some(({ stem }) => nouns.has(stem))),
  );
}

/** The number that a reading says, in words for a message. */
export const numberInWords = ({ value, min, max, percent, kind }: QuantityReading): string => {
  const sign = percent ? "%" : "";
  if (max !== undefined) return `${min} to ${max}${sign}`;
  if (value === undefined) return `${min} or more of a kind`;
  return kind === "fraction" ? value.toFixed(3) : `${value}${sign}`;
};
