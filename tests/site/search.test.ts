/** The search of the explorer. */
import { describe, expect, test } from "vitest";
import { searchIn } from "../../site/client/search.js";

describe("the search", () => {
  const search = searchIn([
    { id: "a", text: "Withdrawal of 2,500 US soldiers للانسحاب من العراق" },
    { id: "b", text: "والانسحاب ٩٠٠ جندي" },
    { id: "c", text: "500 attacks هجوم" },
  ]);
  const found = (query: string) => [...search(query)].sort();

  test("finds a word whatever is joined to its front, in any spelling", () => {
    expect(found("انسحاب")).toEqual(["a", "b"]);
    expect(found("الانسحاب")).toEqual(["a", "b"]);
    expect(found("withdrawal")).toEqual(["a"]);
    expect(found("Withdraw")).toEqual(["a"]);
  });

  test("knows a number in any form, and no part of it", () => {
    for (const query of ["2500", "2,500", "٢٥٠٠", "٢٬٥٠٠"]) expect(found(query), query).toEqual(["a"]);
    expect(found("500")).toEqual(["c"]);
    expect(found("900")).toEqual(["b"]);
  });

  test("asks for every word", () => {
    expect(found("انسحاب 900")).toEqual(["b"]);
    expect(found("انسحاب 901")).toEqual([]);
  });
});
