import { describe, expect, test } from "vitest";
import { englishAmounts, englishNumbers } from "../src/english/numbers.js";

describe("a number or amount of an English text has the words that hedge it, and their place", () => {
  test.each([
    ["about 2,500 soldiers", ["2,500 approximately about"]],
    ["no fewer than 12,000 fighters", ["12,000 at-least no fewer than"]],
    ["thirty soldiers or more", ["thirty at-least or more"]],
    ["up to a 100 people", ["100 at-most up to a"]],
    ["between five and 10 fighters", ["five between between", "10"]],
    ["5–10 fighters", ["5 between", "10"]],
    ["in 2026 that at most 350 soldiers", ["2026", "350 at-most at most"]],
    ["after 2026 at least 700 soldiers", ["2026", "700 at-least at least"]],
    ["under the two-phase agreement", ["two"]],
    ["over a ten-year period, over ten years", ["ten", "ten more-than over"]],
    ["more than 80 states and 2 others", ["80 more-than more than", "2"]],
  ])("%s", (text, expected) => {
    const found = englishNumbers(text).map(({ start, end, hedge, hedgedBy }) =>
      [text.slice(start, end), hedge, hedgedBy && text.slice(hedgedBy.start, hedgedBy.end)].filter(Boolean).join(" "),
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ["nearly a third of the country", ["part a third approximately nearly"]],
    ["more than double the number", ["part double more-than more than"]],
    ["tens of thousands of civilians", ["magnitude tens of thousands order-of-magnitude"]],
    [
      "dozens of states, scores of people",
      ["magnitude dozens order-of-magnitude", "magnitude scores order-of-magnitude"],
    ],
    ["for at least a year", ["one a year at-least at least"]],
    ["no later than a year from now", ["one a year at-most no later than"]],
    ["a year", ["one a year"]],
    ["the second half of 2,500", ["part half"]],
  ])("%s", (text, expected) => {
    const found = englishAmounts(text).map(({ kind, start, end, hedge, hedgedBy }) =>
      [kind, text.slice(start, end), hedge, hedgedBy && text.slice(hedgedBy.start, hedgedBy.end)]
        .filter(Boolean)
        .join(" "),
    );
    expect(found).toEqual(expected);
  });
});
