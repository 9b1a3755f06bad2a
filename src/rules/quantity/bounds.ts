import { isObject } from "../../corpus/values.js";
import { fieldsOf } from "../../records/fields.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

export const quantityBounds: RecordRule = {
  name: "quantity/bounds",
  description: "The lower end of a quantity between two numbers is below the upper one.",
  why: "An interval whose ends are swapped holds nothing.",
  good: '"min": 5, "max": 10',
  bad: '"min": 10, "max": 5',
  checkRecord(record, report, index) {
    for (const field of fieldsOf(record, index).quantities) {
      if (!isObject(field.value)) continue;
      const { min, max } = field.value;
      if (typeof min !== "number" || typeof max !== "number" || min < max) continue;
      report({
        ...placeIn(record, `${field.pointer}/min`),
        message: `min is ${min}, but max is ${max}`,
        actual: String(min),
        expected: `less than ${max}`,
        remedy: "give the two ends in their order, as the source does",
      });
    }
  },
};
