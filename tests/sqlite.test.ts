/** The database as another SQLite reads it: the command of the system, where it is installed. */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { sqliteDatabase, sqlName } from "../src/publishing/sqlite.js";
import { tablesOf } from "../src/publishing/tables.js";
import { readLocks } from "../src/releases/lock.js";
import { isTried } from "./clients.js";
import { schemas } from "./corpus.js";

const tables = tablesOf(await readCorpus({ data: "data", seeds: "seeds" }, schemas), await readLocks());
const about = { name: "iraq-coalition-data", version: "0.1.0" };
const bytes = await sqliteDatabase(tables, about);

test("has the same bytes whenever it is written", async () => {
  const hash = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
  expect(hash(await sqliteDatabase(tables, about))).toBe(hash(bytes));
});

describe.skipIf(!isTried("sqlite3"))("in sqlite3", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-sqlite-"));
    writeFileSync(join(folder, "data.sqlite"), bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const query = (sql: string) => {
    const { stdout, stderr } = spawnSync("sqlite3", ["-readonly", join(folder, "data.sqlite"), sql], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    return stdout.trim();
  };
  const rows = (sql: string) =>
    query(sql)
      .split("\n")
      .filter((line) => line !== "");

  test("is whole, and every key leads to a row", () => {
    expect(query("PRAGMA integrity_check")).toBe("ok");
    expect(query("PRAGMA foreign_key_check")).toBe("");
  });

  test("says which version it is, under which licence, and how to cite it", () => {
    expect(query("SELECT name, version FROM about")).toBe("iraq-coalition-data|0.1.0");
    expect(query("SELECT citation FROM about WHERE licence LIKE 'CC BY 4.0%'")).toContain("version 0.1.0");
  });

  test("has every row of every table", () => {
    for (const { name, rows: all } of tables)
      expect(query(`SELECT count(*) FROM ${sqlName(name)}`), name).toBe(String(all.length));
  });

  test("keeps a number a number, and a text a text", () => {
    expect(query("SELECT typeof(quantity_value) FROM claims WHERE id = 'isis-attacks-iraq-syria-2024-h1'")).toBe(
      "real",
    );
    expect(query("SELECT typeof(time_edtf) FROM claims WHERE id = '2011-us-withdrawal-seed-001'")).toBe("text");
  });

  test("answers who stands where, what contradicts what, what became of plans and what repeats what", () => {
    expect(rows("SELECT actor FROM positions WHERE proposition = 'us-forces-should-leave' AND side = 'for'")).toContain(
      "hardline-armed-factions",
    );
    expect(Number(query("SELECT count(*) FROM contradictions"))).toBeGreaterThan(0);
    expect(rows("SELECT DISTINCT status FROM planned_and_actual")).toContain("undecided");
    expect(rows("SELECT other FROM repeated WHERE record = 'us-soldiers-iraq-2500-seed-001'").length).toBeGreaterThan(
      0,
    );
    expect(query("SELECT count(*) FROM claims_once")).toBe(query("SELECT count(DISTINCT claim) FROM claims"));
  });
});
