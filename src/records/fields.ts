import type { Path } from "../corpus/compiled-schema.js";
import { type Reached, valuesAt } from "../corpus/values.js";
import { perRecord } from "./record-index.js";

/** The fields of a record that rules look for, by what they hold: gone through once for all of them. */
export const fieldsOf = perRecord(({ file, value, pointer }) => {
  const { actors, places, sources, records, dates, quantities } = file.schema.paths;
  const reached = (paths: readonly Path[]): readonly Reached[] =>
    paths.flatMap((path) => valuesAt(value, path, pointer));
  return {
    actors: reached(actors),
    places: reached(places),
    sources: reached(sources),
    records: reached(records),
    dates: reached(dates),
    quantities: reached(quantities),
  };
});
