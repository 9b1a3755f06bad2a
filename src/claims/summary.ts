import { remembered } from "../corpus/remembered.js";
import type { RecordEntry } from "../records/record.js";

/** Every number in a record's quantities, dates with their notes, and quotes. */
export const numbersOf = remembered((record: RecordEntry): ReadonlySet<number> => {
  const held = record.quantities.flatMap(({ value }) => Object.values(value));
  const dated = record.dates.flatMap(({ value }) =>
    (`${value.edtf} ${value.note?.en ?? ""}`.match(/[0-9]+/gu) ?? []).map(Number),
  );
  const said = record.evidence.flatMap(({ readings }) =>
    readings.flatMap(({ sentence, quantities }) => [
      ...sentence.words.map(({ digits }) => digits),
      ...quantities.flatMap(({ value, min, max }) => [value, min, max]),
    ]),
  );
  return new Set([...held, ...dated, ...said].filter((value) => typeof value === "number"));
});

/** The years that the quotes of a record name by the year of its article: next year. */
export const yearsCounted = ({ evidence }: RecordEntry, published: ReadonlySet<number>): number[] =>
  evidence.flatMap(({ readings }) =>
    readings.flatMap(({ dates }) =>
      dates.flatMap(({ meaning }) =>
        meaning.kind === "calendar" && meaning.unit === "year"
          ? [...published].map((year) => year + meaning.offset)
          : [],
      ),
    ),
  );
