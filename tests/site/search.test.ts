/** The search of the explorer. */
import { claims, evidenceOf } from "iraq-coalition-data";
import { describe, expect, test } from "vitest";
import { hitsIn, missingFrom, queryOf, searchIn } from "../../site/client/search.js";
import { rowsIn } from "../../site/rows.js";

describe("the search", () => {
  const search = searchIn([
    { id: "a", summaries: ["Withdrawal of 2,500 US soldiers"], quotes: ["للانسحاب من العراق"] },
    { id: "b", summaries: ["والانسحاب ٩٠٠ جندي"], quotes: [] },
    { id: "c", summaries: ["500 attacks"], quotes: ["هجوم وبانسحابٍ"] },
    { id: "d", summaries: ["hope"], quotes: ["أمل"] },
  ]);
  const found = (query: string) => [...search(queryOf(query)).keys()].sort();

  test("finds a word whatever is joined to its front, in any spelling", () => {
    expect(found("انسحاب")).toEqual(["a", "b", "c"]);
    expect(found("الانسحاب")).toEqual(["a", "b", "c"]);
    expect(found("وبالانسحاب")).toEqual(["a", "b", "c"]);
    expect(found("withdrawal")).toEqual(["a"]);
    expect(found("Withdraw")).toEqual(["a"]);
  });

  test("takes no letter from the front of a word that is asked for, which may be its own", () => {
    expect(found("كامل")).toEqual([]);
    expect(found("امل")).toEqual(["d"]);
  });

  test("knows a number in any form, and no part of it", () => {
    for (const query of ["2500", "2,500", "٢٥٠٠", "٢٬٥٠٠"]) expect(found(query), query).toEqual(["a"]);
    expect(found("500")).toEqual(["c"]);
    expect(found("900")).toEqual(["b"]);
    expect(found("25")).toEqual([]);
  });

  test("asks for every word", () => {
    expect(found("انسحاب 900")).toEqual(["b"]);
    expect(found("انسحاب 901")).toEqual([]);
  });

  test("puts a claim whose summary has the word before one of which only the quote has it", () => {
    const nearness = search(queryOf("انسحاب"));
    expect(nearness.get("b")).toBeGreaterThan(nearness.get("a") ?? 0);
  });

  test("marks whole words, with the signs on them and what is joined to them", () => {
    const marked = (text: string, query: string) =>
      hitsIn(text, queryOf(query)).map(({ start, end }) => text.slice(start, end));
    expect(marked("طلب وبانسحابٍ من العراق", "انسحاب")).toEqual(["وبانسحابٍ"]);
    expect(marked("about 2,500 soldiers", "2500")).toEqual(["2,500"]);
    expect(marked("<b>withdrawal</b>", "withdraw b")).toEqual(["b", "withdrawal", "b"]);
    expect(missingFrom("about 2,500 soldiers", queryOf("soldiers Iraq"))).toEqual(queryOf("Iraq"));
  });
});

test("a search for «انسحاب» finds every claim whose words have it, whatever is joined to its front", () => {
  const rows = rowsIn("en");
  const search = searchIn(
    rows.map(({ id, summary, other, quotes }) => ({ id, summaries: [summary, other], quotes: quotes.flat() })),
  );
  const withIt = claims.filter((claim) =>
    /(?<!\p{L})(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)انسحاب/u.test(
      [claim.summary.ar, ...evidenceOf(claim).map(({ quote }) => quote)].join(" ").replaceAll(/[إأ]/gu, "ا"),
    ),
  );
  expect(withIt.length).toBeGreaterThan(0);
  expect([...search(queryOf("انسحاب")).keys()]).toEqual(withIt.map(({ id }) => id));
});
