import { symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Copy } from "../corpus.js";
import { PAIR, toldAt, withoutPlaces, withoutStop, withTerm, withTwoSpaces } from "./breaking.js";
import { run } from "./command-line.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.ofData();
});
afterEach(() => copy.remove());

describe("validate", () => {
  test("is silent and exits 0 when the data is clean", async () => {
    expect(await run(copy.folder, "validate")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("names every problem in one run and exits 1", async () => {
    const one = await withoutStop(copy, "attack-statistics");
    const other = await withTwoSpaces(copy, "troop-counts");
    const { status, stdout, stderr } = await run(copy.folder, "validate");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.filter((line) => line.includes("  error  "))).toEqual([toldAt(one), toldAt(other)]);
    expect(lines.at(-1)).toBe("2 errors in 2 files");
  });

  test("reports on the named files only, in the context of all", async () => {
    await withoutStop(copy, "attack-statistics");
    const problem = await withoutStop(copy, "troop-counts");
    const { status, stdout } = await run(copy.folder, "validate", problem.file);
    expect(status).toBe(1);
    expect(stdout).toContain(toldAt(problem));
    expect(stdout).not.toContain("attack-statistics");
    expect((await run(copy.folder, "validate", "data/places.json")).status).toBe(0);
  });

  test("reports a changed article when that article is named", async () => {
    const [article] = (await copy.read()).seeds;
    const seed = `seeds/${article?.name}`;
    await copy.write(seed, `${article?.text}\n`);
    const { status, stdout } = await run(copy.folder, "validate", seed);
    expect(status).toBe(1);
    expect(stdout.split("\n")[0]).toMatch(/:1:1 {2}error {2}seed\/unchanged/u);
    expect(stdout.startsWith(`${seed}:`)).toBe(true);
  });

  test("knows a file by any of its names", async () => {
    const { file } = await withoutStop(copy, "troop-counts");
    symlinkSync(copy.folder, copy.path("link"));
    for (const name of [`./${file}`, copy.path(file), `link/${file}`]) {
      expect((await run(copy.folder, "validate", name)).status, name).toBe(1);
    }
  });

  test("obeys no control character of the data", async () => {
    await copy.editRecord("attack-statistics", PAIR.halfYear, (record) => {
      record["id"] = "x\n::error::y\u001b[2J";
    });
    const { stdout } = await run(copy.folder, "validate");
    expect(stdout).toContain("::error::y");
    expect(stdout).not.toMatch(/^::/mu);
    expect(stdout).not.toContain("\u001b");
  });

  test("takes its folders from --data and --seeds", async () => {
    const folders = ["--data", copy.path("data"), "--seeds", copy.path("seeds")];
    expect(await run(".", "validate", ...folders)).toEqual({ status: 0, stdout: "", stderr: "" });
    const { file } = await withoutStop(copy, "troop-counts");
    expect((await run(".", "validate", ...folders)).stdout).toContain(copy.path(file));
  });

  test("writes JSON for programs", async () => {
    const problem = await withoutStop(copy, "attack-statistics");
    const { stdout } = await run(copy.folder, "validate", "--format", "json");
    const report = JSON.parse(stdout) as { issues: object[]; summary: object };
    expect(report.summary).toEqual({ errors: 1, warnings: 0 });
    expect(report.issues).toMatchObject([{ ...problem, messageId: "noFullStop", severity: "error" }]);
  });

  test("writes annotations for GitHub: ten, and how many more", async () => {
    await withoutPlaces(copy);
    const { status, stdout } = await run(copy.folder, "validate", "--format", "github");
    const annotations = stdout.split("\n").filter((line) => line.startsWith("::error file="));
    expect(status).toBe(1);
    expect(annotations).toHaveLength(10);
    expect(stdout).toMatch(/^\d+ more are not annotated: /mu);
  });

  test("keeps what a file says from becoming a command of GitHub", async () => {
    await withTerm(copy, "a%0A::error::b\n::stop-commands::x");
    const { stdout } = await run(copy.folder, "validate", "--format", "github");
    const commands = stdout.split("\n").filter((line) => line.startsWith("::"));
    expect(commands.filter((command) => !/^::(?:error|warning) file=/u.test(command))).toEqual([]);
    expect(commands.filter((command) => command.includes("a%250A"))).toHaveLength(1);
  });

  test("asks the named rules only", async () => {
    const problem = await withoutStop(copy, "attack-statistics");
    const other = await withTwoSpaces(copy, "troop-counts");
    const { stdout } = await run(copy.folder, "validate", "--rule", problem.rule);
    expect(stdout).toContain(toldAt(problem));
    expect(stdout).not.toContain(other.rule);
    const both = await run(copy.folder, "validate", "--rule", problem.rule, "--rule", other.rule);
    expect(both.stdout).toContain(toldAt(other));
  });

  test("tells warnings, and exits 0 with as many as --max-warnings accepts", async () => {
    // Of claims that a relation joins, those that say the same would need one.
    for (const { schema } of (await copy.read()).files) {
      if (schema.kind !== "dataset") continue;
      await copy.edit(schema.name, (records) => {
        for (const record of records) delete record["relations"];
      });
    }
    const validate = (...args: string[]) => run(copy.folder, "validate", "--rule", "relation/missing", ...args);
    const { status, stdout } = await validate();
    expect(status).toBe(0);
    const [, count = ""] = /^(\d+) warnings? in \d+ files?$/mu.exec(stdout) ?? [];
    expect(stdout.match(/ {2}warning {2}relation\/missing {2}/gu)).toHaveLength(Number(count));
    expect((await validate("--max-warnings", count)).status).toBe(0);
    expect((await validate("--max-warnings", String(Number(count) - 1))).status).toBe(1);
  });
});

test("a registry that does not parse is the one problem", async () => {
  await copy.write("data/actors.json", '{ "$schema": "../schemas/v1/actors.schema.json", "records": [');
  const { stdout } = await run(copy.folder, "validate", "--format", "json");
  const { issues } = JSON.parse(stdout) as { issues: { rule: string }[] };
  expect(issues.map(({ rule }) => rule)).toEqual(["json/syntax"]);
});
