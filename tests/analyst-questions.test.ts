/**
 * Questions that somebody asks of claims.csv alone, first in the way that gives a wrong answer: the columns of the table itself
 * must refuse it or give the right one.
 */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";

type Row = Record<string, string>;
const all = parse(readFileSync("data/csv/claims.csv"), { columns: true }) as unknown as Row[];

const of = (dataset: string) => all.filter((row) => row["dataset"] === dataset);
const sum = (rows: readonly Row[]) => rows.reduce((total, row) => total + Number(row["quantity_value"]), 0);
/** What may be added up at all: no row that must not be added to another of them. */
const addable = (rows: readonly Row[]) => {
  const ids = new Set(rows.map((row) => row["id"]));
  return rows.filter(
    (row) => row["may_add"] !== "no" && !(row["not_with"] ?? "").split("|").some((id) => id !== "" && ids.has(id)),
  );
};

describe("how many US soldiers are in Iraq and Syria?", () => {
  const counts = of("troop-counts");

  test("a sum of the column is many times too much, and no two of its rows may be added", () => {
    expect(sum(counts)).toBeGreaterThan(15_000);
    expect(addable(counts)).toEqual([]);
  });

  test("a mean takes a plan for a count, and the plan is marked", () => {
    const planned = counts.filter((row) => row["modality"] !== "actual");
    expect(planned).not.toEqual([]);
    expect(planned.filter((row) => row["may_add"] !== "no")).toEqual([]);
  });

  test("five articles are not five counts", () => {
    const told = counts.filter((row) => row["place"] === "iraq-country" && row["modality"] === "actual");
    expect(told.length).toBeGreaterThan(1);
    for (const one of told)
      for (const other of told) if (one !== other) expect(one["not_with"]?.split("|")).toContain(other["id"]);
    expect(told.some((row) => Number(row["repeated_by"]) > 1)).toBe(true);
  });
});

describe("how many attacks did ISIS make?", () => {
  const attacks = of("attack-statistics");

  test("a sum of the column has two multiples in it, which are refused", () => {
    const ratios = attacks.filter((row) => row["quantity_unit"] === "ratio");
    expect(ratios).not.toEqual([]);
    expect(ratios.filter((row) => row["may_add"] !== "no" || row["may_not_add_because"] !== "no-sum")).toEqual([]);
  });

  test("half a year and a year are not added, and the cell in words says which is which", () => {
    expect(addable(attacks)).toEqual([]);
    expect(attacks.map((row) => `${row["quantity_en"]}, ${row["time_en"]}`)).toEqual(
      expect.arrayContaining(["more than 153 attacks, January to June 2024", "about 120 attacks, in 2023"]),
    );
  });
});

test("how many people were killed? a range or a word is no number, and overlapping counts are named", () => {
  const people = of("casualty-figures");
  const words = people.filter((row) => row["quantity_value"] === "" && row["quantity_en"] !== "");
  expect(words).not.toEqual([]);
  expect(words.filter((row) => row["may_add"] !== "no")).toEqual([]);
  const named = (id: string) => people.find((row) => row["id"] === id) ?? {};
  const notWith = (id: string) => named(id)["not_with"]?.split("|");
  const [dead, wounded, army] = [
    "peshmerga-killed-fighting-isis",
    "peshmerga-wounded-fighting-isis",
    "iraqi-forces-killed-fighting-isis",
  ] as const;
  // The dead of two forces may be added; a dead and a wounded soldier are not two of the same thing.
  expect(addable([named(dead), named(army)])).toHaveLength(2);
  expect(notWith(dead)).toContain(wounded);
  expect(notWith(wounded)).toContain(dead);
  expect(addable([named(dead), named(wounded)])).toEqual([]);
});

test("how many claims are there? rows count some twice, and the column counts says which", () => {
  const once = all.filter((row) => row["counts"] === "yes");
  expect(once.length).toBeLessThan(all.length);
  expect(new Set(all.map((row) => row["claim"])).size).toBe(once.length);
});

test("what happened in 2025? a filter by year has plans in it, which modality tells apart", () => {
  const in2025 = all.filter((row) => (row["sort_day"] ?? "").startsWith("2025"));
  const happened = in2025.filter((row) => row["modality"] === "actual");
  expect(happened.length).toBeLessThan(in2025.length);
  expect(in2025.filter((row) => row["modality"] === "planned")).not.toEqual([]);
});

test("which deadline comes first? sorted by its day, and not at the end for want of a first day", () => {
  const deadlines = of("agreement-terms").filter((row) => row["time_first"] === "" && row["time_last"] !== "");
  const sorted = [...deadlines].sort((a, b) => ((a["sort_day"] ?? "") < (b["sort_day"] ?? "") ? -1 : 1));
  expect(sorted.map((row) => row["time_last"])).toEqual(deadlines.map((row) => row["time_last"]).sort());
});

test("how precise is a number? exact is explained where it is defined, and the words carry the hedge", () => {
  const columns = parse(readFileSync("data/csv/columns.csv"), { columns: true }) as unknown as Row[];
  const qualifier = columns.find(
    (row) => row["table_name"] === "claims" && row["column_name"] === "quantity_qualifier",
  );
  expect(qualifier?.["mistake_en"]).toMatch(/exact/u);
  const hedged = all.filter((row) => row["quantity_qualifier"] === "more-than" && row["quantity_unit"] !== "percent");
  expect(hedged.filter((row) => !/^more than /u.test(row["quantity_en"] ?? ""))).toEqual([]);
});

test("did a ministry say so? an unnamed official is marked as one", () => {
  const anonymous = all.filter((row) => row["claimants_are"] === "anonymous");
  expect(anonymous).not.toEqual([]);
  const named = new Set(
    all.filter((row) => row["claimants_are"] === "named").flatMap((row) => row["claimants"]?.split("|")),
  );
  expect(anonymous.flatMap((row) => row["claimants"]?.split("|")).filter((id) => named.has(id))).toEqual([]);
});

test("is a claim disputed? the row says how many claims cannot be true with it", () => {
  const disputed = all.filter((row) => Number(row["contradicted_by"]) > 0);
  const relations = parse(readFileSync("data/csv/relations.csv"), { columns: true }) as unknown as Row[];
  const inRelations = new Set(relations.filter((row) => row["type"] === "contradicts").map((row) => row["record"]));
  for (const id of inRelations) expect(disputed.map((row) => row["id"])).toContain(id);
});

test("where is it from? each row has its article, its date, its line and its words", () => {
  for (const row of all) {
    expect(row["at"]).toMatch(/^\d{3}#L\d/u);
    expect([row["article_title_ar"], row["published_edtf"], row["quote"], row["translation"]]).not.toContain("");
  }
});

describe("which sums are allowed at all?", () => {
  const pairs = all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other["quantity_unit"] === one["quantity_unit"] && addable([one, other]).length === 2)
      .map((other): [Row, Row] => [one, other]),
  );

  test("some are, of what happened or of what was there at one time, as one article tells", () => {
    expect(pairs).not.toEqual([]);
    const ofSoldiers = pairs.filter(([one]) => one["quantity_unit"] === "soldiers");
    expect(ofSoldiers).not.toEqual([]);
    expect(ofSoldiers.filter(([one, other]) => one["article"] !== other["article"])).toEqual([]);
  });

  test("never of two kinds of losses, nor of two groups that no sentence sets beside each other", () => {
    const losses = pairs.filter(
      ([one, other]) => one["dataset"] === other["dataset"] && one["dataset"] === "casualty-figures",
    );
    expect(losses).not.toEqual([]);
    for (const [one, other] of losses) {
      expect(one["category"]).toBe(other["category"]);
      const isBeside = String(one["at"])
        .split("|")
        .some((at) => String(other["at"]).split("|").includes(at));
      expect(one["holder"] === other["holder"] || isBeside, `${one["id"]} and ${other["id"]}`).toBe(true);
    }
  });
});

describe("who confirms a figure?", () => {
  test("what nobody repeats can still share its origin, and the row says so", () => {
    const shared = all.filter((row) => row["repeated_by"] === "0" && row["origin"] !== "");
    expect(shared.map((row) => row["id"])).toContain("isis-attacks-iraq-syria-2024-h1");
  });
});

describe("how many people were killed?", () => {
  test("the killed are told from the wounded and the captured in the row, and in words", () => {
    for (const row of all.filter((one) => one["dataset"] === "casualty-figures" && one["quantity_en"] !== ""))
      expect(row["quantity_en"]).toMatch(new RegExp(` ${String(row["category"]).replaceAll("-", " ")}$`, "u"));
  });
});
