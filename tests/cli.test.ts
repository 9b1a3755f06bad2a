import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Copy } from "./corpus.js";

const CLI = resolve("dist/src/cli.js");

interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

const run = (cwd: string, ...args: string[]) =>
  new Promise<Outcome>((done) => {
    execFile(process.execPath, [CLI, ...args], { cwd, encoding: "utf8" }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.make();
});
afterEach(() => copy.remove());

const DIGIT = ["data/attack-statistics.json", "بلغت أكثر من 153", "بلغت أكثر من 135"] as const;

describe("validate", () => {
  test("is silent and exits 0 when the data is clean", async () => {
    expect(await run(copy.folder, "validate")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("names every problem in one run and exits 1", async () => {
    await copy.replace(...DIGIT);
    await copy.replace("data/troop-counts.json", '"force": "us-forces"', '"force": "us-force"');
    const { status, stdout, stderr } = await run(copy.folder, "validate");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(
      /^data\/attack-statistics\.json:116:20 {2}error {2}evidence\/quote {2}isis-attacks-iraq-syria-2024-h1$/mu,
    );
    expect(stdout).toMatch(/^data\/troop-counts\.json:10:16 {2}error {2}reference\/resolves/mu);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("2 errors in 2 files");
  });

  test("reports on the named files only, in the context of all", async () => {
    await copy.replace(...DIGIT);
    await copy.replace("data/troop-counts.json", '"force": "us-forces"', '"force": "us-force"');
    const { status, stdout } = await run(copy.folder, "validate", "data/troop-counts.json");
    expect(status).toBe(1);
    expect(stdout).not.toContain("attack-statistics");
    expect((await run(copy.folder, "validate", "data/places.json")).status).toBe(0);
  });

  test("reports a changed article when that article is named", async () => {
    const seed = "seeds/004_e442d08cec655459.txt";
    await copy.replace(seed, "م.ال", "م.أل");
    const { status, stdout } = await run(copy.folder, "validate", seed);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^seeds\/004_e442d08cec655459\.txt:1:1 {2}error {2}seed\/unchanged/u);
  });

  test("knows a file by any of its names", async () => {
    await copy.replace("data/troop-counts.json", '"force": "us-forces"', '"force": "us-force"');
    symlinkSync(copy.folder, copy.path("link"));
    for (const name of [
      "./data/troop-counts.json",
      copy.path("data/troop-counts.json"),
      "link/data/troop-counts.json",
    ]) {
      expect((await run(copy.folder, "validate", name)).status, name).toBe(1);
    }
  });

  test("obeys no control character of the data", async () => {
    await copy.replace(
      "data/troop-counts.json",
      '"id": "us-soldiers-iraq-2500-seed-000"',
      '"id": "x\\n::error::y\\u001b[2J"',
    );
    const { stdout } = await run(copy.folder, "validate");
    expect(stdout).toContain("::error::y");
    expect(stdout).not.toMatch(/^::/mu);
    expect(stdout).not.toContain("\u001b");
  });

  test("takes its folders from --data and --seeds", async () => {
    const { status, stdout } = await run(".", "validate", "--data", copy.path("data"), "--seeds", copy.path("seeds"));
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  test("writes JSON for programs", async () => {
    await copy.replace(...DIGIT);
    const { stdout } = await run(copy.folder, "validate", "--format", "json");
    const report = JSON.parse(stdout) as { issues: object[]; summary: object };
    expect(report.summary).toEqual({ errors: 1, warnings: 0 });
    expect(report.issues).toMatchObject([
      {
        rule: "evidence/quote",
        severity: "error",
        file: "data/attack-statistics.json",
        line: 116,
        column: 20,
        record: "isis-attacks-iraq-syria-2024-h1",
      },
    ]);
  });

  test("writes annotations for GitHub: ten, and how many more", async () => {
    await copy.write("data/places.json", '{ "$schema": "../schemas/v1/places.schema.json", "records": [] }\n');
    const { status, stdout } = await run(copy.folder, "validate", "--format", "github");
    const annotations = stdout.split("\n").filter((line) => line.startsWith("::error file="));
    expect(status).toBe(1);
    expect(annotations).toHaveLength(10);
    expect(stdout).toMatch(/^\d+ more not annotated/mu);
  });

  test("keeps what a file says from becoming a command of GitHub", async () => {
    await copy.replace("data/attack-statistics.json", '"claimed-by-group"', '"a%0A::error::b\\n::stop-commands::x"');
    const { stdout } = await run(copy.folder, "validate", "--format", "github");
    const commands = stdout.split("\n").filter((line) => line.startsWith("::"));
    expect(commands).toHaveLength(1);
    expect(commands[0]).toContain("a%250A");
  });
});

test("a seed that cannot be read exits 2 with one line and no stack", async () => {
  mkdirSync(copy.path("seeds/005_folder.txt"));
  const { status, stdout, stderr } = await run(copy.folder, "validate");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe("iraq-coalition-data: seeds/005_folder.txt: cannot be read (EISDIR)\n");
});

describe("what cannot run exits 2 with one line and no stack", () => {
  test.each([
    ["a folder that is not there", ["validate", "--data", "nowhere"], /nowhere: no such file or folder/u],
    ["seeds that are not there", ["validate", "--seeds", "nowhere"], /nowhere: no such file or folder/u],
    ["a file that is no data file", ["validate", "data/other.json"], /data\/other\.json is no data file/u],
    ["an unknown format", ["validate", "--format", "xml"], /Allowed choices are pretty, github, json/u],
    ["an unknown option", ["validate", "--fast"], /unknown option '--fast'/u],
    ["an unknown command", ["valdate"], /unknown command 'valdate'/u],
  ])("%s", async (_, args, message) => {
    const { status, stdout, stderr } = await run(copy.folder, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

test("--help and --version exit 0", async () => {
  expect((await run(".", "--help")).status).toBe(0);
  expect((await run(".", "--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});
