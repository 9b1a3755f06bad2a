/** The Parquet file as DuckDB reads it, beside claims.csv as DuckDB reads that. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { parquet } from "../src/publishing/parquet.js";
import { tablesOf } from "../src/publishing/tables.js";
import { readLocks } from "../src/releases/lock.js";
import { isInstalled } from "./clients.js";
import { schemas } from "./corpus.js";

const tables = tablesOf(await readCorpus({ data: "data", seeds: "seeds" }, schemas), await readLocks());
const claims = tables.filter(({ name }) => name === "claims");
const about = { name: "iraq-coalition-data", version: "0.1.0" };
const bytesOf = () => claims.map((table) => parquet(table, about))[0] ?? new Uint8Array();

test("has the same bytes whenever it is written", () => {
  const hash = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
  expect(hash(bytesOf())).toBe(hash(bytesOf()));
});

interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }>;
  closeSync(): void;
}

// npm ci --prefix tests/consumer installs it; it is too large for everybody who installs the tools of this package.
const CONSUMER = resolve("tests/consumer/package.json");

describe.skipIf(!isInstalled("@duckdb/node-api"))("in DuckDB", () => {
  let folder: string;
  let connection: Connection;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-parquet-"));
    writeFileSync(join(folder, "claims.parquet"), bytesOf());
    const { DuckDBInstance } = (await import(createRequire(CONSUMER).resolve("@duckdb/node-api"))) as {
      DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
    };
    connection = await (await DuckDBInstance.create(":memory:")).connect();
  });
  afterAll(() => {
    connection.closeSync();
    rmSync(folder, { recursive: true });
  });

  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
  const written = () => `'${join(folder, "claims.parquet")}'`;
  const table = `read_csv('${resolve("data/csv/claims.csv")}', all_varchar = true)`;

  test("has every row of the CSV, and no other", async () => {
    const columns = (claims[0]?.columns ?? []).map(({ name, type }) => {
      const isNumber = type === "number" || type === "integer";
      return [`"${name}"`, isNumber ? `CAST("${name}" AS DOUBLE)` : `CAST("${name}" AS VARCHAR)`];
    });
    const all = (from: string) => `SELECT ${columns.map(([, cell]) => cell).join(", ")} FROM ${from}`;
    const [parquetRows, csvRows] = await Promise.all([
      rows(`SELECT count(*) FROM ${written()}`),
      rows(`SELECT count(*) FROM ${table}`),
    ]);
    expect(parquetRows).toEqual(csvRows);
    expect(await rows(`${all(written())} EXCEPT ${all(table)}`)).toEqual([]);
    expect(await rows(`${all(table)} EXCEPT ${all(written())}`)).toEqual([]);
  });

  test("has the types that the columns have", async () => {
    const types = await rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${written()})`);
    const expected = { string: "VARCHAR", date: "DATE", integer: "INTEGER", number: "DOUBLE" } as const;
    expect(types).toEqual((claims[0]?.columns ?? []).map(({ name, type }) => [name, expected[type]]));
  });

  test.each([
    "SELECT dataset, count(*) FROM claims WHERE counts = 'yes' GROUP BY ALL ORDER BY ALL",
    "SELECT article, published_edtf, count(*) FROM claims GROUP BY ALL ORDER BY ALL",
    "SELECT may_add, may_not_add_because, count(*) FROM claims GROUP BY ALL ORDER BY ALL NULLS LAST",
    "SELECT year(CAST(sort_day AS DATE)) AS year, modality, count(*) FROM claims GROUP BY ALL ORDER BY ALL NULLS LAST",
    "SELECT quantity_unit, min(CAST(quantity_value AS DOUBLE)), max(CAST(quantity_max AS DOUBLE)) FROM claims GROUP BY ALL ORDER BY ALL NULLS LAST",
  ])("answers as the CSV does: %s", async (sql) => {
    const found = await rows(sql.replace("FROM claims", `FROM ${written()}`));
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual(await rows(sql.replace("FROM claims", `FROM ${table}`)));
  });

  test("says which version it is, and what its columns mean", async () => {
    const said = new Map(
      (await rows(`SELECT decode(key), decode(value) FROM parquet_kv_metadata(${written()})`)).map(([key, value]) => [
        String(key),
        String(value),
      ]),
    );
    expect(said.get("version")).toBe("0.1.0");
    for (const { name, description } of claims[0]?.columns ?? []) expect(said.get(`column ${name}`)).toBe(description);
  });
});
