import fc from "fast-check";
import { expect, test } from "vitest";
import { alpha, alphaInterval, type Pair } from "../../src/publishing/agreement.js";

test("alpha is that of Krippendorff's worked example of two coders and nominal data", () => {
  // "Computing Krippendorff's Alpha-Reliability" (2011), section B: twelve articles, values a to e.
  const second = [..."babbbccceddd"];
  const pairs = [..."aabbdcccedda"].map((value, place): Pair => [value, second[place] ?? ""]);
  expect(alpha(pairs)).toBeCloseTo(0.692, 3);
});

const values = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("a", "b", "c")), {
  minLength: 2,
  maxLength: 60,
});

test("alpha is 1 only where the codings are equal, and does not depend on who coded first", () => {
  fc.assert(
    fc.property(values, (pairs) => {
      const own = alpha(pairs);
      expect(own).toBe(alpha(pairs.map(([first, second]): Pair => [second, first])));
      if (own === undefined) expect(new Set(pairs.flat()).size).toBe(1);
      else expect(own === 1).toBe(pairs.every(([first, second]) => first === second));
    }),
  );
});

test("the interval holds alpha, and is the same in every run", () => {
  const pairs = Array.from(
    { length: 40 },
    (_, place): Pair => [String(place % 4), String(place % 9 === 0 ? 0 : place % 4)],
  );
  const [low, high] = alphaInterval(pairs) ?? [];
  const own = alpha(pairs) ?? Number.NaN;
  expect(low).toBeLessThan(own);
  expect(high).toBeGreaterThan(own);
  expect(alphaInterval(pairs)).toEqual([low, high]);
});
