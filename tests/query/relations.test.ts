import { describe, expect, test } from "vitest";
import { contradictionsAmong } from "../../src/query/contradictions.js";
import { relatedAmong } from "../../src/query/related.js";
import { repeatsAmong } from "../../src/query/repeats.js";
import { type Obstacle, whyNotAddAmong } from "../../src/query/why-not-add.js";
import { claimMade } from "./claims.js";

const records = ["a", "a-too"];
const a = claimMade("a", { records, relations: [{ type: "same-claim", to: "a-too" }] });
const twin = claimMade("a-too", { records, relations: [{ type: "in-tension", to: "c" }] });
const b = claimMade("b", { relations: [{ type: "repeats", to: "a-too" }] });
const again = claimMade("b-again", { relations: [{ type: "repeats", to: "b" }] });
const c = claimMade("c", { relations: [{ type: "contradicts", to: "b" }] });
const all = [a, twin, b, again, c];

test("related claims are found in both directions, and through the other records of the claim", () => {
  const found = relatedAmong(all, a).map(({ type, direction, claim, through }) => [type, direction, claim.id, through]);
  expect(found).toEqual([
    ["same-claim", "to", "a-too", undefined],
    ["in-tension", "to", "c", "a-too"],
    ["repeats", "from", "b", "a-too"],
  ]);
});

test("repeats are found through each other, and are never records of the claim itself", () => {
  expect(repeatsAmong(all, a).map(({ id }) => id)).toEqual(["b", "b-again"]);
  expect(repeatsAmong(all, again).map(({ id }) => id)).toEqual(["a", "b"]);
  expect(repeatsAmong(all, c)).toEqual([]);
});

test("contradictions are pairs, with tensions only where they are asked for", () => {
  const pairs = (tensions: boolean) => contradictionsAmong(all, { tensions }).map(({ from, to }) => [from.id, to.id]);
  expect(pairs(false)).toEqual([["c", "b"]]);
  expect(pairs(true)).toEqual([
    ["a-too", "c"],
    ["c", "b"],
  ]);
});

describe("two counts must not be added up", () => {
  const soldiers = { qualifier: "exact", value: 100, unit: "soldiers" };
  const count = (id: string, made: Parameters<typeof claimMade>[1] = {}) =>
    claimMade(id, { quantity: soldiers, edtf: "2024", holders: ["us-forces"], places: [id], ...made });
  const one = count("one");

  test.each<[string, ReturnType<typeof claimMade>, Obstacle]>([
    ["if both make one claim", count("other", { records: ["one", "other"] }), "same-claim"],
    ["if one repeats the other", count("other", { relations: [{ type: "repeats", to: "one" }] }), "repeated"],
    ["if one is the later state", count("other", { relations: [{ type: "updates", to: "one" }] }), "repeated"],
    [
      "if both go back to one statement",
      count("other", { relations: [{ type: "same-origin", to: "one" }] }),
      "one-origin",
    ],
    ["if one is planned", count("other", { modality: "planned" }), "planned"],
    [
      "if they count different things",
      count("other", { quantity: { ...soldiers, unit: "attacks" } }),
      "counted-otherwise",
    ],
    ["if one has no number", claimMade("other"), "no-count"],
    ["if one is a share", count("other", { quantity: { ...soldiers, unit: "share", of: 3 } }), "no-count"],
    ["if one place lies in the other", count("other", { within: ["one"] }), "overlapping"],
    ["if one has no place", count("other", { places: [] }), "overlapping"],
    ["if one is part of the other", count("other", { relations: [{ type: "part-of", to: "one" }] }), "overlapping"],
  ])("%s", (_, other, obstacle) => {
    const pair = obstacle === "same-claim" ? [count("one", { records: ["one", "other"] }), other] : [one, other];
    const [first, second] = pair as [typeof one, typeof one];
    expect(whyNotAddAmong(pair, first, second).map((objection) => objection.obstacle)).toContain(obstacle);
    expect(whyNotAddAmong(pair, second, first).map((objection) => objection.obstacle)).toContain(obstacle);
  });

  test("if two origins meet in a third claim, that alone is no reason", () => {
    const third = claimMade("third", {
      relations: [
        { type: "same-origin", to: "one", source: "a" },
        { type: "same-origin", to: "other", source: "b" },
      ],
    });
    const other = count("other");
    expect(whyNotAddAmong([one, other, third], one, other)).toEqual([]);
  });

  test("if the source sets them beside each other, for the reason of its note", () => {
    const note = { en: "Half a year against a whole one.", ar: "نصف عام بإزاء عام." };
    const other = count("other", { relations: [{ type: "compared-by-source", to: "one", note }] });
    expect(whyNotAddAmong([one, other], one, other)).toEqual([{ obstacle: "counted-otherwise", why: note.en }]);
  });

  test("nothing speaks against two counts of one time in two places", () => {
    expect(whyNotAddAmong([one, count("other")], one, count("other"))).toEqual([]);
  });

  test("what happens adds up over two times in one place, and what is there does not", () => {
    const inTwoYears = (unit: string) => {
      const quantity = { ...soldiers, unit };
      const [first, later] = [count("one", { quantity }), count("other", { quantity, places: ["one"], edtf: "2025" })];
      return whyNotAddAmong([first, later], first, later).map(({ obstacle }) => obstacle);
    };
    expect(inTwoYears("attacks")).toEqual([]);
    expect(inTwoYears("soldiers")).toEqual(["other-time"]);
    expect(inTwoYears("fighters")).toEqual(["other-time"]);
  });
});
