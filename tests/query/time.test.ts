import { describe, expect, test } from "vitest";
import { during } from "../../src/query/during.js";
import { saidBy } from "../../src/query/said-by.js";
import type { Answer, ClaimLike } from "../../src/query/shapes.js";
import { claimMade } from "./claims.js";

/** In which part of an answer the only claim is; "none" if in none. */
const partOf = ({ certain, possible, undatable }: Answer<ClaimLike>) =>
  certain.length > 0 ? "certain" : possible.length > 0 ? "possible" : undatable.length > 0 ? "undatable" : "none";

describe("a claim is about a period", () => {
  test.each([
    ["for certain, if all its days are in it", { edtf: "2024-09-10" }, "2024-09", "certain"],
    ["possibly, if only some of its days are in it", { edtf: "2024-09" }, "2024-09-10", "possible"],
    ["possibly, if its date is uncertain", { edtf: "2024-09-10?" }, "2024-09", "possible"],
    ["not, if none of its days is in it", { edtf: "2024-08" }, "2024-09", "none"],
    ["undatably, without a date", {}, "2024-09", "undatable"],
    ["possibly, if it happened no later than that", { edtf: "../2024-09" }, "2014", "possible"],
    ["not before it was planned", { edtf: "../2025-09", modality: "planned", statedOn: "2024-09-27" }, "2014", "none"],
    ["possibly, once it is planned", { edtf: "../2025-09", modality: "planned" }, "2025", "possible"],
    ["for certain, within an open period", { edtf: "2025" }, "2024/..", "certain"],
  ])("%s", (_, made, period, expected) => {
    expect(partOf(during([claimMade("a", made)], period))).toBe(expected);
  });

  test("each answer says why", () => {
    expect(during([claimMade("a", { edtf: "2024-09-10?" })], "2024-09").possible[0]?.why).toBe(
      "2024-09-10 is in 2024-09, but uncertain",
    );
  });
});

test("an interval is no day", () => {
  expect(() => saidBy([], "2024-01/2024-06")).toThrow(RangeError);
});

describe("a claim had been made by a day", () => {
  test.each([
    ["for certain, if it was said by then", { statedOn: "2024-09-27" }, "2024-09-27", "certain"],
    ["for certain, if its article was published by then", {}, "2024-10-15", "certain"],
    ["not, if an article says it later", {}, "2024-10-14", "none"],
    ["not, if it was said later", { statedOn: "2024-09-27" }, "2024-09-26", "none"],
    ["possibly, if it was said in that month", { statedOn: "2024-09" }, "2024-09-10", "possible"],
    ["possibly, if its article may be as old", { published: "2024-07-22/2024-07-27" }, "2024-07-24", "possible"],
    ["possibly, if the date of its article is uncertain", { published: "2024-03-12?" }, "2024-04-01", "possible"],
    ["not, if it tells what happened later", { speech: "direct", edtf: "2024-09-10" }, "2024-09-01", "none"],
    ["undatably, if a later article does not say when it was said", { speech: "direct" }, "2024-09-01", "undatable"],
  ])("%s", (_, made, day, expected) => {
    expect(partOf(saidBy([claimMade("a", made)], day))).toBe(expected);
  });
});
