import { readdir, readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { datasets } from "../schemas/index.js";
import { documentRecords } from "../src/corpus/corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { stringsIn } from "../src/corpus/values.js";
import { LIST_SEPARATOR } from "../src/publishing/columns.js";
import { lostColumns } from "../src/publishing/columns-table.js";
import { csv, excelCsv } from "../src/publishing/csv.js";
import { type Table, tablesOf } from "../src/publishing/tables.js";
import { valuesAt } from "../src/records/field.js";
import { readLocks } from "../src/releases/lock.js";
import { schemas } from "./corpus.js";

const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
const tables = tablesOf(corpus, await readLocks());
const table = (name: string) => tables.find((candidate) => candidate.name === name) as Table;

const read = (text: string) => parse(text, { columns: true }) as Record<string, string>[];
const rows = (name: string) => read(csv(table(name)));

describe("each table", () => {
  test.each(tables.map((each) => [each.name, each] as const))("%s", (_, each) => {
    const text = csv(each);
    const records = parse(text) as string[][];
    expect(records).toHaveLength(each.rows.length + 1);
    // RFC 4180: CRLF ends every record, and only quoted text holds other line ends.
    expect(text.endsWith("\r\n")).toBe(true);
    const unquoted = text.replaceAll(/"(?:[^"]|"")*"/gu, "");
    expect(unquoted.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    const cells = records.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    // The primary key identifies each row.
    const keys = read(text).map((row) => each.primaryKey.map((column) => row[column]).join("\u0000"));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test("commas, semicolons and tabs together part the same cells as commas alone", () => {
  for (const each of tables) {
    const text = csv(each);
    expect(parse(text, { delimiter: [",", ";", "\t"] }), each.name).toEqual(parse(text));
  }
});

test("no cell is a number that begins with 0, which a spreadsheet would change", () => {
  const changed = tables.flatMap(({ name, rows: all }) =>
    all
      .flat()
      .filter((cell) => typeof cell === "string" && /^0\d+$/u.test(cell))
      .map((cell) => `${name}: ${cell}`),
  );
  expect(changed).toEqual([]);
});

test("every column has a value, and a name that SQL does not keep for itself", () => {
  const RESERVED = new Set(
    "all and any as asc between by case check collate column create cross current_date default delete desc distinct drop else end except exists for foreign from full group having in index inner insert intersect into is join key left like limit natural not null offset on or order outer primary references right select set some table then to union unique update user using values when where with".split(
      " ",
    ),
  );
  for (const { name, columns, rows: all } of tables) {
    const empty = columns.filter((_, index) => all.every((row) => row[index] === undefined));
    expect(
      empty.map((column) => column.name),
      name,
    ).toEqual([]);
    expect(
      columns.filter((column) => RESERVED.has(column.name)).map((column) => column.name),
      name,
    ).toEqual([]);
  }
});

test("who, when and where have the same names in every dataset's table", () => {
  const names = new Set(
    datasets
      .filter(({ kind }) => kind === "dataset")
      .flatMap(({ name }) => table(name).columns.map((column) => column.name)),
  );
  for (const name of ["time_edtf", "holder", "place"]) expect(names).toContain(name);
  for (const name of ["date_edtf", "period_edtf", "as_of_edtf", "force", "perpetrator", "group", "places"])
    expect(names).not.toContain(name);
});

describe("the table of all claims", () => {
  const all = rows("claims");
  const one = (id: string) => all.find((row) => row["id"] === id) as Record<string, string>;

  test("has each claim of each dataset once, a day to sort by, its article and its words", () => {
    const ids = datasets
      .filter(({ kind }) => kind === "dataset")
      .flatMap(({ name }) => documentRecords(corpus, name).map(({ id }) => id));
    expect(all.map(({ id }) => id)).toEqual(ids);
    for (const row of all)
      for (const column of ["sort_day", "article", "published_edtf", "quote", "translation", "claimants_are"])
        expect(row[column], `${row["id"]} ${column}`).not.toBe("");
  });

  test("says a number in words with its hedge", () => {
    expect(one("isis-attacks-iraq-syria-2024-h1")).toMatchObject({
      quantity_en: "more than 153 attacks",
      quantity_value: "153",
      time_en: "January to June 2024",
      time_last: "2024-06-30",
      may_add: "not-with-those-named",
    });
  });

  test("sorts a deadline by its last day", () => {
    const deadlines = all.filter(({ time_edtf = "" }) => time_edtf.startsWith("../"));
    expect(deadlines).not.toEqual([]);
    expect(deadlines.filter(({ sort_day, time_last }) => sort_day !== time_last)).toEqual([]);
  });

  test("refuses sums that count one report twice, a plan, or a part of a whole", () => {
    const troops = all.filter(({ dataset }) => dataset === "troop-counts");
    expect(troops.filter(({ may_add }) => may_add === "yes")).toEqual([]);
    expect(one("us-soldiers-iraq-below-2000-planned")).toMatchObject({
      may_add: "no",
      may_not_add_because: "not-told-as-fact",
    });
    for (const row of all.filter(({ not_with }) => not_with !== ""))
      for (const id of String(row["not_with"]).split(LIST_SEPARATOR))
        expect(String(one(id)["not_with"]).split(LIST_SEPARATOR), `${row["id"]} and ${id}`).toContain(row["id"]);
  });

  test("counts a claim that two datasets have once", () => {
    const counting = all.filter(({ counts }) => counts === "yes");
    expect(new Set(counting.map(({ claim }) => claim)).size).toBe(counting.length);
    expect(new Set(all.map(({ claim }) => claim)).size).toBe(counting.length);
    expect(counting.length).toBeLessThan(all.length);
  });
});

test("relations.csv has each relation from either side", () => {
  const all = rows("relations");
  const told = all.filter(({ direction }) => direction === "tells");
  expect(told.length * 2).toBe(all.length);
  const key = ({ type }: Record<string, string>, from?: string, to?: string) => `${type} ${from} ${to}`;
  const seen = new Set(
    all.filter(({ direction }) => direction === "is-told").map((row) => key(row, row["other"], row["record"])),
  );
  expect(told.filter((row) => !seen.has(key(row, row["record"], row["other"])))).toEqual([]);
});

test("every dataset has a table with a row for each record", () => {
  for (const { name } of datasets) {
    expect(rows(name).map(({ id }) => id)).toEqual(documentRecords(corpus, name).map(({ id }) => id));
  }
});

test("nothing in a list contains the separator of lists", () => {
  const split = datasets.flatMap(({ name }) =>
    documentRecords(corpus, name).flatMap((record) => valuesAt(record, ["aliases", "*"]).map(String)),
  );
  expect(split.filter((text) => text.includes(LIST_SEPARATOR))).toEqual([]);
});

test("quantities and dates are columns that can be sorted", () => {
  const isHalfYear = ({ id }: { id?: unknown }) => id === "isis-attacks-iraq-syria-2024-h1";
  const places = documentRecords(corpus, "attack-statistics").find(isHalfYear)?.["places"] as string[];
  expect(rows("attack-statistics").find(isHalfYear)).toMatchObject({
    quantity_qualifier: "more-than",
    quantity_value: "153",
    quantity_min: "153",
    quantity_max: "",
    quantity_unit: expect.any(String),
    time_edtf: "2024-01/2024-06",
    time_first: "2024-01-01",
    time_last: "2024-06-30",
    place: places.join(LIST_SEPARATOR),
  });
});

test("an open end is an empty cell", () => {
  const open = rows("agreement-terms").filter(({ time_edtf = "" }) => time_edtf.startsWith("../"));
  expect(open).not.toEqual([]);
  expect(open.filter(({ time_first, time_last }) => time_first !== "" || time_last === "")).toEqual([]);
});

test("evidence.csv has a row for every quote, and its lines are true", () => {
  const evidence = rows("evidence");
  const quotes = datasets
    .filter(({ kind }) => kind === "dataset")
    .flatMap(({ name }) => documentRecords(corpus, name).flatMap((record) => (record["evidence"] ?? []) as unknown[]));
  expect(evidence).toHaveLength(quotes.length);
  const lines = new Map(corpus.seeds.map(({ name, text }) => [`seed-${name.slice(0, 3)}`, text.split("\n")]));
  const wrong = evidence.filter(
    ({ article = "", first_line, last_line, quote = "" }) =>
      !lines
        .get(article)
        ?.slice(Number(first_line) - 1, Number(last_line))
        .join("\n")
        .includes(quote),
  );
  expect(wrong).toEqual([]);
});

test("no text of the data is lost on the way into the tables", () => {
  const written = new Set(
    tables.flatMap(({ rows: all }) =>
      all.flat().flatMap((cell) => (typeof cell === "string" ? [cell, ...cell.split(LIST_SEPARATOR)] : [])),
    ),
  );
  const lost = datasets.flatMap(({ name }) =>
    documentRecords(corpus, name).flatMap((record) =>
      stringsIn(record)
        // The number of an article stands in the tables as its id.
        .filter(
          ({ value, pointer }) => !pointer.endsWith("/at") && !written.has(value) && !written.has(`seed-${value}`),
        )
        .map(({ pointer }) => `${record["id"]}${pointer}`),
    ),
  );
  expect(lost).toEqual([]);
});

test("the Excel version is the same bytes after a byte order mark", () => {
  for (const each of tables) {
    expect(Buffer.from(excelCsv(each))).toEqual(
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(csv(each))]),
    );
  }
});

test("any text comes back from a table as it went in", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "م", "،", ",", '"', "\n", "\r", ";", "|", "😀", " ") });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (pairs) => {
      const columns = ["first", "second"].map((name) => ({
        name,
        type: "string" as const,
        description: "",
        field: name,
      }));
      const written = csv({ name: "t", title: { en: "", ar: "" }, columns, rows: pairs, primaryKey: [] });
      expect((parse(written, { from: 2, relax_column_count: false }) as string[][]).map(([a, b]) => [a, b])).toEqual(
        pairs,
      );
    }),
  );
});

describe("the committed tables", () => {
  let names: string[];
  beforeAll(async () => {
    names = (await readdir("data/csv")).filter((name) => name.endsWith(".csv"));
  });

  test("are described in datapackage.json, column for column", async () => {
    const descriptor = JSON.parse(await readFile("data/csv/datapackage.json", "utf8")) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual([...names].sort());
    for (const { path, schema } of descriptor.resources) {
      const [header] = parse(await readFile(`data/csv/${path}`, "utf8"), { to: 1 }) as string[][];
      expect(header, path).toEqual(schema.fields.map(({ name }) => name));
    }
  });
});

test("a claim has the same in claims.csv as in the table of its dataset, wherever a column has one name in both", () => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const claims = byName.get("claims");
  const rowOf = new Map(claims?.rows.map((row) => [row[0], row]));
  const measured = claims?.columns.findIndex(({ name }) => name === "quantity_is") ?? -1;
  const differing = tables.flatMap(({ name, columns, rows }) => {
    if (!datasets.some((dataset) => dataset.kind === "dataset" && dataset.name === name)) return [];
    const shared = columns.flatMap(({ name: column }, own) => {
      const there = claims?.columns.findIndex((one) => one.name === column) ?? -1;
      return there === -1 ? [] : [{ column, own, there }];
    });
    expect(shared.length).toBeGreaterThan(5);
    return rows.flatMap((row) =>
      shared
        .filter(({ column, own, there }) => {
          // Where a record has no quantity, claims.csv has its duration or share instead, and says so.
          if (column.startsWith("quantity_") && rowOf.get(row[0])?.[measured] !== "quantity") return false;
          return row[own] !== rowOf.get(row[0])?.[there];
        })
        .map(({ column }) => `${name}: ${row[0]}: ${column}`),
    );
  });
  expect(differing).toEqual([]);
});

describe("columns.csv", () => {
  test("has every column of every table, each with what it means in both languages", () => {
    const columns = rows("columns");
    expect(columns.map(({ table_name, column_name }) => `${table_name}.${column_name}`)).toEqual(
      tables.flatMap(({ name, columns: own }) => own.map((column) => `${name}.${column.name}`)),
    );
    expect(columns.filter(({ meaning_en, meaning_ar }) => meaning_en === "" || meaning_ar === "")).toEqual([]);
    expect(columns.filter(({ meaning_ar = "" }) => !/\p{Script=Arabic}/u.test(meaning_ar))).toEqual([]);
  });

  test("notices a column that is gone, unless it is listed as retired", () => {
    const published = [
      { table_name: "claims", column_name: "summary_en" },
      { table_name: "claims", column_name: "headline_en" },
    ];
    expect(lostColumns(published, tables)).toEqual(["claims.headline_en"]);
    const retired = [{ table: "claims", column: "headline_en", why: "summary_en says it" }];
    expect(lostColumns(published, tables, retired)).toEqual([]);
  });
});
