import type { RecordEntry } from "../records/record.js";

/** A number in digits of a text, in either language: 2,500; 12.5. */
const NUMERAL = /[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?/gu;

/** The numbers in digits of a text, each as it is written and as a value. */
export const numeralsIn = (text: string): { written: string; value: number }[] =>
  (text.match(NUMERAL) ?? []).map((written) => ({ written, value: Number(written.replaceAll(",", "")) }));

/** Every number in a record's quantities, dates and quotes. */
export function numbersOf(record: RecordEntry): ReadonlySet<number> {
  const held = record.quantities.flatMap(({ value }) => Object.values(value));
  const dated = record.dates.flatMap(({ value }) => (value.edtf.match(/[0-9]+/gu) ?? []).map(Number));
  const said = record.evidence.flatMap(({ readings }) =>
    readings.flatMap(({ sentence, quantities }) => [
      ...sentence.words.map(({ digits }) => digits),
      ...quantities.flatMap(({ value, min, max }) => [value, min, max]),
    ]),
  );
  return new Set([...held, ...dated, ...said].filter((value) => typeof value === "number"));
}
