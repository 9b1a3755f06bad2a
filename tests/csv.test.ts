import { readdir, readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { datasets } from "../schemas/index.js";
import { documentRecords } from "../src/corpus/corpus.js";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { stringsIn } from "../src/corpus/values.js";
import { LIST_SEPARATOR } from "../src/publishing/columns.js";
import { csv, excelCsv } from "../src/publishing/csv.js";
import { type Table, tablesOf } from "../src/publishing/tables.js";
import { valuesAt } from "../src/records/field.js";
import { schemas } from "./corpus.js";

const corpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
const tables = tablesOf(corpus);
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
    period_edtf: "2024-01/2024-06",
    period_start: "2024-01-01",
    period_end: "2024-06-30",
    places: places.join(LIST_SEPARATOR),
  });
});

test("an open end is an empty cell", () => {
  const open = rows("agreement-terms").filter(({ date_edtf = "" }) => date_edtf.startsWith("../"));
  expect(open).not.toEqual([]);
  expect(open.filter(({ date_start, date_end }) => date_start !== "" || date_end === "")).toEqual([]);
});

test("evidence.csv has a row for every quote, and its lines are true", () => {
  const evidence = rows("evidence");
  const quotes = datasets.flatMap(({ name }) =>
    documentRecords(corpus, name).flatMap((record) => (record["evidence"] ?? []) as unknown[]),
  );
  expect(evidence).toHaveLength(quotes.length);
  const lines = new Map(corpus.seeds.map(({ name, text }) => [name.slice(0, 3), text.split("\n")]));
  const wrong = evidence.filter(
    ({ seed = "", first_line, last_line, quote = "" }) =>
      !lines
        .get(seed)
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
        .filter(({ value, pointer }) => !pointer.endsWith("/at") && !written.has(value))
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
      const written = csv({ name: "t", title: "", columns, rows: pairs, primaryKey: [] });
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
