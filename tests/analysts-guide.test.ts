/** The programs in docs/analysts.md, run where somebody has nothing but what is attached to a release. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { parquet } from "../src/publishing/parquet.js";
import { sqliteDatabase } from "../src/publishing/sqlite.js";
import { tablesOf } from "../src/publishing/tables.js";
import { readLocks } from "../src/releases/lock.js";
import { isInstalled, isTried, python } from "./clients.js";
import { schemas } from "./corpus.js";

const guide = readFileSync("docs/analysts.md", "utf8");
const about = { name: "iraq-coalition-data", version: "0.1.0" };

/** The program under a line that begins with the name of what runs it. */
function programFor(title: string): string {
  const [, program] = new RegExp(`^${title}\\b[^\\n]*:\\n\\n\`\`\`[a-z]+\\n(.+?)\`\`\``, "msu").exec(guide) ?? [];
  if (program === undefined) throw new Error(`docs/analysts.md has no program for ${title}`);
  return program;
}

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-analysts-"));
  const tables = tablesOf(await readCorpus({ data: "data", seeds: "seeds" }, schemas), await readLocks());
  writeFileSync(join(folder, "claims.csv"), readFileSync("data/csv/claims.csv"));
  writeFileSync(join(folder, "iraq-coalition-data.sqlite"), await sqliteDatabase(tables, about));
  for (const table of tables.filter(({ name }) => name === "claims"))
    writeFileSync(join(folder, "claims.parquet"), parquet(table, about));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What each of them prints: the claims of attacks, in order of their days. */
const expected = () => {
  const rows = parse(readFileSync("data/csv/claims.csv"), { columns: true }) as unknown as Record<string, string>[];
  return rows
    .filter((row) => row["dataset"] === "attack-statistics")
    .sort((a, b) => String(a["sort_day"]).localeCompare(String(b["sort_day"])))
    .map((row) => ["quantity_en", "time_en", "claimants_en", "at"].map((name) => row[name]).join("\t"));
};

const lines = (text: string) => text.trim().split(/\r?\n/u);
const run = (command: string, ...args: readonly string[]) => {
  const { stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8", LC_ALL: "C.UTF-8" },
  });
  expect(stderr).toBe("");
  return lines(stdout);
};

describe("how many attacks, with their hedges", () => {
  test("there is something to print, and plans and shares are among it as what they are", () => {
    expect(expected().length).toBeGreaterThan(2);
    expect(expected().join("\n")).toContain("more than 153 attacks\tJanuary to June 2024\t");
  });

  test.skipIf(!isTried(python, "-c", "import pandas"))("in Python", () => {
    expect(run(python, "-c", programFor("Python"))).toEqual(expected());
  });

  test.skipIf(!isTried("Rscript"))("in R", () => {
    expect(run("Rscript", "--vanilla", "-e", programFor("R"))).toEqual(expected());
  });

  test.skipIf(!isTried("sqlite3"))("in SQLite", () => {
    expect(run("sh", "-c", programFor("SQLite"))).toEqual(expected());
  });

  test.skipIf(!isTried("mlr"))("in Miller", () => {
    expect(run("sh", "-c", programFor("Miller"))).toEqual(expected());
  });

  test.skipIf(!isInstalled("@duckdb/node-api"))("in DuckDB", () => {
    const program = `
      const { DuckDBInstance } = await import(${JSON.stringify(
        createRequire(resolve("tests/consumer/package.json")).resolve("@duckdb/node-api"),
      )});
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      const rows = (await connection.runAndReadAll(${JSON.stringify(programFor("DuckDB"))})).getRowsJson();
      for (const row of rows) console.log(row.map((cell) => cell ?? "").join("\\t"));`;
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(lines(printed)).toEqual(expected());
  });
});
