/** The search of the explorer. */
import { about, actors, at, claims, evidenceOf, places } from "iraq-coalition-data";
import { describe, expect, test } from "vitest";
import { namesOfRow, searchRows } from "../../site/client/loaded.js";
import { hitsIn, missingFrom, queryOf, searchIn } from "../../site/client/search.js";
import { rowsIn, searchedNames } from "../../site/rows.js";

describe("the search", () => {
  const search = searchIn([
    { id: "a", summaries: ["Withdrawal of 2,500 US soldiers"], quotes: ["للانسحاب من العراق"], names: [] },
    { id: "b", summaries: ["والانسحاب ٩٠٠ جندي"], quotes: [], names: ["Ain al-Asad Air Base", "عين الأسد"] },
    { id: "c", summaries: ["500 attacks"], quotes: ["هجوم وبانسحابٍ"], names: ["ISIS"] },
    { id: "d", summaries: ["hope"], quotes: ["أمل"], names: [] },
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

  test("knows the names of actors and places, and other words that mean the same", () => {
    for (const query of ["Ain al-Asad", "Ayn al-Asad", "Ayn al-Assad", "عين الأسد"])
      expect(found(query), query).toEqual(["b"]);
    for (const query of ["ISIS", "ISIL", "Daesh", "Da'esh", "Islamic State", "داعش"])
      expect(found(query), query).toEqual(["c"]);
    for (const query of ["US troops leave", "United States troops pull out", "American soldiers withdraw"])
      expect(found(query), query).toEqual(["a"]);
    for (const query of ["Islamic", "State", "United", "out"]) expect(found(query), query).toEqual([]);
  });

  test("passes over a word that says nothing beside others, and asks for it alone", () => {
    expect(found("the withdrawal of troops in the US")).toEqual(["a"]);
    expect(found("of")).toEqual(["a"]);
  });

  test("puts the very word before another that means the same", () => {
    const nearness = searchIn([
      { id: "same", summaries: ["US forces"], quotes: [], names: [] },
      { id: "very", summaries: ["US troops"], quotes: [], names: [] },
    ])(queryOf("troops"));
    expect(nearness.get("very")).toBeGreaterThan(nearness.get("same") ?? Number.POSITIVE_INFINITY);
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

/** The search as the table has it. */
const found = searchRows(rowsIn("en").map((row) => ({ row, names: namesOfRow(row, searchedNames) })));

test.each([
  ...["troops", "US troops", "US soldiers", "withdraw", "withdrawal of troops from Iraq", "leave Iraq", "pull out"],
  ...["Daesh", "ISIL", "Islamic State", "داعش", "Ayn al-Asad", "Ain al-Asad", "عين الأسد", "Arbil", "Harir"],
  ...["Pentagon", "CENTCOM", "Sudani", "Kurds", "Peshmerga", "PMF", "militias", "deadline", "ISIS attacks", "Shiite"],
])("a search for “%s” finds claims", (query) => {
  expect(found(queryOf(query)).size).toBeGreaterThan(0);
});

test("one group under all of its names is one search", () => {
  const idsFor = (query: string) => [...found(queryOf(query)).keys()].sort();
  for (const query of ["ISIL", "Daesh", "Islamic State"]) expect(idsFor(query), query).toEqual(idsFor("ISIS"));
});

test("what a claim is about is found by its names: of each actor and place, all that the package answers", () => {
  for (const { id, names } of actors)
    for (const claim of about(id)) expect([...found(queryOf(names.en)).keys()], names.en).toContain(claim.id);
  for (const { id, names } of places)
    for (const claim of at(id)) expect([...found(queryOf(names.ar)).keys()], names.ar).toContain(claim.id);
});

test("a search for «انسحاب» finds every claim whose words or names have it, whatever is joined to its front", () => {
  const rows = new Map(rowsIn("en").map((row) => [row.id, namesOfRow(row, searchedNames)]));
  const withIt = claims.filter((claim) =>
    /(?<!\p{L})(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)انسحاب/u.test(
      [claim.summary.ar, ...evidenceOf(claim).map(({ quote }) => quote), ...(rows.get(claim.id) ?? [])]
        .join(" ")
        .replaceAll(/[إأ]/gu, "ا"),
    ),
  );
  expect(withIt.length).toBeGreaterThan(0);
  expect([...found(queryOf("انسحاب")).keys()]).toEqual(withIt.map(({ id }) => id));
});
