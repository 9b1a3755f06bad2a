import { isShare } from "../../claims/quantity.js";
import { at, recordRule } from "../rule.js";

export const quantityBounds = recordRule({
  id: "quantity/bounds",
  description:
    "In a quantity between two numbers, the lower end is below the upper end. A share, and nothing else, says of how many parts it is, and has no more parts than the whole.",
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
    noWhole: () => ({
      message: "a share needs the number of parts into which the whole is divided",
      remedy: "add it as of: a third is value 1, of 3",
    }),
    noShare: (unit: string) => ({
      message: `of is for a share, but the unit is ${unit}`,
      actual: unit,
      remedy: "remove of, or set the unit to that of a share",
    }),
    moreThanWhole: (value: number, of: number) => ({
      message: `the share is ${value} of ${of}, which is more than the whole`,
      actual: String(value),
      remedy: "swap the two, or correct them",
    }),
  },
  check(record, report) {
    for (const { value, pointer } of record.quantities) {
      if ("value" in value) {
        const place = at(record, `${pointer}/value`);
        const { of, unit } = value;
        const isPart = isShare(record, unit);
        if (isPart && of === undefined) report.noWhole(place);
        else if (!isPart && of !== undefined) report.noShare(at(record, `${pointer}/of`), unit);
        else if (of !== undefined && value.value > of) report.moreThanWhole(place, value.value, of);
      }
      if (value.qualifier === "between" && value.min >= value.max) {
        report.swapped(at(record, `${pointer}/min`), value.min, value.max);
      }
    }
  },
});
