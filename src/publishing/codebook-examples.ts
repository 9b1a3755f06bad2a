import type { JsonObject } from "../corpus/values.js";
import { isObject } from "../corpus/values.js";
import { valuesAt } from "../records/field.js";

/** A value that a record of the data has. */
export interface Example {
  record: string;
  value: unknown;
}

/** Longer examples would make the tables of the codebook too wide. */
const SHORT = 60;

const isEmpty = (value: unknown) =>
  (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);

const steps = (path: string) => path.replaceAll("[]", ".*").split(".");

/**
 * A value that the data has at a path: the first one that is short, or the shortest of all.
 * @param path dotted, `[]` after a list whose elements are searched
 */
export function exampleOf(records: readonly JsonObject[], path: string): Example | undefined {
  let shortest: { example: Example; length: number } | undefined;
  for (const record of records) {
    for (const value of valuesAt(record, steps(path))) {
      if (isEmpty(value)) continue;
      const { length } = JSON.stringify(value);
      const example = { record: String(record["id"]), value };
      if (length <= SHORT) return example;
      if (shortest === undefined || length < shortest.length) shortest = { example, length };
    }
  }
  return shortest?.example;
}
