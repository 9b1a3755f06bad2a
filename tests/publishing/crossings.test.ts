import { expect, test } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { compileSchemas } from "../../src/publishing/compile-schemas.js";
import { crossings } from "../../src/publishing/crossings.js";
import type { Table } from "../../src/publishing/tables.js";

const corpus = await readCorpus({ data: "data", seeds: "seeds" }, compileSchemas());
const tables = new Map(crossings(corpus).map((table) => [table.name, table]));

/** The rows of a table as objects. */
function rowsOf(name: string) {
  const { columns, rows } = tables.get(name) as Table;
  return rows.map((row) => Object.fromEntries(columns.map((column, place) => [column.name, row[place]])));
}

test("the end that the joint statement set is not known to be met, but bounded by the day of the announcement", () => {
  const row = rowsOf("planned-dates").find(({ record }) => record === "2025-09-coalition-mission-in-iraq-to-end");
  expect(row).toMatchObject({ planned_last: "2025-09-30", outcome_last: "2026-01-18", days_late_most: 110 });
  expect(row).toMatchObject({ status: "undecided", days_late_least: undefined });
});

test("who wants US forces to leave, and who does not, is one query, with whose voice tells it", () => {
  const asked = rowsOf("discourse-network").filter(({ proposition }) => proposition === "us-forces-should-leave");
  const on = (side: string) => asked.filter((row) => row["side"] === side).map(({ actor }) => actor);
  expect(on("for")).toEqual(expect.arrayContaining(["iran-aligned-iraqi-factions", "hardline-armed-factions"]));
  expect(on("against")).toEqual(expect.arrayContaining(["kurdistan-regional-government", "iraqi-sunnis"]));
  expect(asked.find(({ actor }) => actor === "hardline-armed-factions")).toMatchObject({ voice: "own" });
  expect(asked.find(({ actor }) => actor === "iraqi-kurds")).toMatchObject({ voice: "ascribed" });
});

test("both sides of a disagreement have their words, which the articles have", () => {
  const seeds = new Map(corpus.seeds.map(({ name, text }) => [`seed-${name.slice(0, 3)}`, text]));
  const rows = rowsOf("disagreements");
  expect(rows).not.toEqual([]);
  for (const row of rows) {
    for (const [words, article] of [
      [row["words"], row["article"]],
      [row["other_words"], row["other_article"]],
    ]) {
      for (const quote of String(words).split(" […] ")) expect(seeds.get(String(article))).toContain(quote);
    }
    expect(row["note_en"] ?? row["note_ar"]).toBeTruthy();
  }
});

test("a count and a pace of one release share an origin, and two counts that share one each with the pace do not", () => {
  const originsOf = (id: string) =>
    rowsOf("shared-origins").flatMap(({ record, origin }) => (record === id ? [origin] : []));
  const [pace, half, year] = [
    originsOf("isis-attacks-pace-iraq-syria-2024-centcom"),
    originsOf("isis-attacks-iraq-syria-2024-h1"),
    originsOf("isis-attacks-2023"),
  ];
  expect(half).toHaveLength(1);
  expect(year).toHaveLength(1);
  expect(new Set(pace)).toEqual(new Set([...half, ...year]));
  expect(half).not.toEqual(year);
});

test("every group of one origin has at least two claims", () => {
  const claims = new Map<string, Set<string>>();
  for (const { origin, claim } of rowsOf("shared-origins"))
    claims.set(String(origin), (claims.get(String(origin)) ?? new Set()).add(String(claim)));
  expect([...claims].filter(([, those]) => those.size < 2)).toEqual([]);
});
