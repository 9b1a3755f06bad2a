/** Whether a stranger who has the tables and their descriptor, and nothing of ours, would notice what is wrong with a table. */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { isTried } from "./clients.js";

interface Field {
  name: string;
  type: "string" | "number" | "integer" | "date";
  constraints?: { required?: true; unique?: true; enum?: string[]; pattern?: string; minimum?: number };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
type Rows = Record<string, string>[];

const read = (path: string) => readFileSync(`data/csv/${path}`);
const descriptor = JSON.parse(read("datapackage.json").toString()) as { version: string; resources: Resource[] };
const rowsOf = () =>
  new Map(
    descriptor.resources.map(({ name, path }) => [name, parse(read(path), { columns: true }) as unknown as Rows]),
  );

const TYPES: Readonly<Record<Field["type"], object>> = {
  string: {},
  number: { pattern: "^-?\\d+(?:\\.\\d+)?$" },
  integer: { pattern: "^-?\\d+$" },
  date: { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" },
};

/** A row as ajv sees it: an empty cell is none, a number one that it can compare. */
const cellsOf = (fields: readonly Field[], row: Record<string, string>) =>
  Object.fromEntries(
    fields.flatMap(({ name, type, constraints }) => {
      const text = row[name] ?? "";
      if (text === "") return [];
      const isNumber = constraints?.minimum !== undefined && type !== "string" && /^-?\d/u.test(text);
      return [[name, text], ...(isNumber ? [[`${name} as number`, Number(text)]] : [])];
    }),
  );

const ajv = new Ajv2020({ strict: false });
const validators = new Map(
  descriptor.resources.map(({ name, schema: { fields } }) => [
    name,
    ajv.compile({
      type: "object",
      required: fields.filter(({ constraints }) => constraints?.required).map((field) => field.name),
      properties: Object.fromEntries(
        fields.flatMap(({ name: field, type, constraints: { enum: terms, pattern, minimum } = {} }) => [
          [
            field,
            { allOf: [TYPES[type], { ...(terms && { enum: terms }), ...(pattern !== undefined && { pattern }) }] },
          ],
          [`${field} as number`, minimum === undefined ? {} : { minimum }],
        ]),
      ),
    }),
  ]),
);

/** The tables of which a row breaks a constraint of a field. */
const brokenFields = (tables: ReadonlyMap<string, Rows>) =>
  descriptor.resources
    .filter(({ name, schema }) => tables.get(name)?.some((row) => !validators.get(name)?.(cellsOf(schema.fields, row))))
    .map(({ name }) => name);

const sql = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => (text === "" ? "NULL" : `'${text.replaceAll("'", "''")}'`);

/** What SQLite says of the keys of the tables. */
function brokenKeys(tables: ReadonlyMap<string, Rows>): string {
  const statements = descriptor.resources.flatMap(({ name, schema: { fields, primaryKey, foreignKeys = [] } }) => [
    `CREATE TABLE ${sql(name)} (${[
      ...fields.map((field) => `${sql(field.name)} ${primaryKey.includes(field.name) ? "NOT NULL" : ""}`),
      `PRIMARY KEY (${primaryKey.map(sql).join()})`,
      ...foreignKeys.map(
        (key) =>
          `FOREIGN KEY (${key.fields.map(sql).join()}) REFERENCES ${sql(key.reference.resource)} (${key.reference.fields.map(sql).join()})`,
      ),
    ].join()});`,
    ...(tables.get(name) ?? []).map(
      (row) => `INSERT INTO ${sql(name)} VALUES (${fields.map((field) => literal(row[field.name] ?? "")).join()});`,
    ),
  ]);
  const { stdout, stderr } = spawnSync("sqlite3", [":memory:"], {
    input: `BEGIN;${statements.join("\n")}COMMIT;PRAGMA foreign_key_check;`,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return stdout + stderr;
}

test("each table has the bytes and the hash that the descriptor gives, and the version is that of the package", () => {
  for (const { path, bytes, hash } of descriptor.resources) {
    expect(read(path).length, path).toBe(bytes);
    expect(`sha256:${createHash("sha256").update(read(path)).digest("hex")}`, path).toBe(hash);
  }
  expect(descriptor.version).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
});

test("the description for searches tells the same tables, hashes and keys", () => {
  const { version, distribution, recordSet } = JSON.parse(read("metadata.jsonld").toString()) as {
    version: string;
    distribution: { name: string; sha256: string }[];
    recordSet: { "@id": string; field: { "@id": string; name: string; references?: { field: { "@id": string } } }[] }[];
  };
  expect(version).toBe(descriptor.version);
  expect(distribution.map(({ name, sha256 }) => [name, `sha256:${sha256}`])).toEqual(
    descriptor.resources.map(({ path, hash }) => [path, hash]),
  );
  const ids = new Set(recordSet.flatMap(({ field }) => field.map((one) => one["@id"])));
  for (const [index, { field }] of recordSet.entries()) {
    expect(field.map(({ name }) => name)).toEqual(descriptor.resources[index]?.schema.fields.map(({ name }) => name));
    for (const { references } of field) if (references !== undefined) expect(ids).toContain(references.field["@id"]);
  }
});

describe.skipIf(!isTried("sqlite3"))("a stranger", () => {
  let tables: Map<string, Rows>;
  beforeAll(() => {
    execFileSync("sqlite3", ["--version"]);
  });

  test("has nothing to say of the tables as they are", () => {
    tables = rowsOf();
    expect(brokenFields(tables)).toEqual([]);
    expect(brokenKeys(tables)).toBe("");
  });

  const set = (table: string, column: string, value: string) => {
    const row = tables.get(table)?.find((one) => (one[column] ?? "") !== "");
    expect(row, `${table}.${column}`).toBeDefined();
    if (row !== undefined) row[column] = value;
  };
  const double = (table: string) => tables.get(table)?.push({ ...(tables.get(table)?.[0] ?? {}) });

  const MISTAKES: [what: string, make: () => void][] = [
    ["a term that is misspelt", () => set("timeline", "type", "anouncement")],
    ["a qualifier that is made up", () => set("troop-counts", "quantity_qualifier", "roughly")],
    ["a unit that is made up", () => set("casualty-figures", "quantity_unit", "victims")],
    ["a relation that is made up", () => set("relations", "type", "agrees")],
    ["a summary that is empty", () => set("claims", "summary_en", "")],
    ["an actor that there is not", () => set("actor-positions", "holder", "nobody-at-all")],
    ["a claimant that there is not", () => set("claims", "claimants", "nobody-at-all")],
    ["one claimant of several that there is not", () => set("timeline", "claimants", "united-states|nobody")],
    ["a place that there is not", () => set("troop-counts", "place", "atlantis")],
    ["a quote of a record that there is not", () => set("evidence", "record", "no-such-claim")],
    ["a relation to a record that there is not", () => set("relations", "other", "no-such-claim")],
    ["a negative count", () => set("attack-statistics", "quantity_value", "-5")],
    ["an id with spaces", () => set("claims", "id", "two words")],
    ["a date that is no EDTF", () => set("timeline", "time_edtf", "last year")],
    ["line 0", () => set("evidence", "first_line", "0")],
    ["an article that there is not", () => set("evidence", "article", "seed-999")],
    ["an id that stands twice", () => double("timeline")],
    ["a number that is none", () => set("troop-counts", "quantity_value", "many")],
    ["a day that is none", () => set("timeline", "time_first", "2024-13-45")],
  ];

  test.each(MISTAKES)("notices %s", (_, make) => {
    tables = rowsOf();
    make();
    expect(brokenFields(tables).length + brokenKeys(tables).length).toBeGreaterThan(0);
  });
});
