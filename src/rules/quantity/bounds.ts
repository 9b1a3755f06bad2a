import { at, recordRule } from "../rule.js";

export const quantityBounds = recordRule({
  id: "quantity/bounds",
  description: "In a quantity between two numbers, the lower end is below the upper end.",
  why: "An interval whose ends are swapped contains nothing.",
  good: '"min": 1500, "max": 3000',
  bad: '"min": 3000, "max": 1500',
  messages: {
    swapped: (min: number, max: number) => ({
      message: `min is ${min}, but max is ${max}`,
      actual: String(min),
      expected: `less than ${max}`,
      remedy: "give the lower end as min and the upper end as max",
    }),
  },
  check(record, report) {
    for (const { value, pointer } of record.quantities) {
      if (value.qualifier === "between" && value.min >= value.max) {
        report.swapped(at(record, `${pointer}/min`), value.min, value.max);
      }
    }
  },
});
