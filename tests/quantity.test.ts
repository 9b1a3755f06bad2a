import { expect, test } from "vitest";
import { bounds } from "../src/quantity.js";

test.each([
  [
    { qualifier: "exact", value: 87 },
    { min: 87, max: 87, minIncluded: true, maxIncluded: true },
  ],
  [{ qualifier: "approximately", value: 120 }, {}],
  [
    { qualifier: "at-least", value: 12000 },
    { min: 12000, minIncluded: true },
  ],
  [
    { qualifier: "more-than", value: 153 },
    { min: 153, minIncluded: false },
  ],
  [
    { qualifier: "at-most", value: 1 },
    { max: 1, maxIncluded: true },
  ],
  [
    { qualifier: "less-than", value: 2000 },
    { max: 2000, maxIncluded: false },
  ],
  [
    { qualifier: "between", min: 1500, max: 3000 },
    { min: 1500, max: 3000, minIncluded: true, maxIncluded: true },
  ],
  [
    { qualifier: "order-of-magnitude", min: 10000 },
    { min: 10000, minIncluded: true },
  ],
  [{ qualifier: "order-of-magnitude" }, {}],
] as const)("%o has the bounds %o", (quantity, expected) => {
  expect(bounds(quantity)).toEqual(expected);
});
