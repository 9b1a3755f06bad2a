import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Copy } from "../corpus.js";
import { PAIR } from "./breaking.js";
import { run, runWith } from "./command-line.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.ofData();
});
afterEach(() => copy.remove());

/** What can be in the place of a file and never ends, waits or is not text. */
const NO_FILES: [what: string, make: (path: string) => void][] = [
  ["a folder", mkdirSync],
  ["a named pipe", (path) => execFileSync("mkfifo", [path])],
  ["a device", (path) => symlinkSync("/dev/zero", path)],
  [
    "300 MiB",
    (path) => {
      writeFileSync(path, "");
      truncateSync(path, 300 * 1024 * 1024);
    },
  ],
];

describe.skipIf(process.platform === "win32")("only regular files below a limit are read", () => {
  test.each(NO_FILES)("%s in the place of a data file is a problem with a place", async (what, make) => {
    rmSync(copy.path("data/places.json"));
    make(copy.path("data/places.json"));
    const { status, stdout, stderr } = await run(copy.folder, "validate");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^data\/places\.json:1:1 {2}error {2}file\/readable\n {2}.+\n {2}→ .+$/mu);
    expect(stdout).toContain(what);
  });

  test.each(NO_FILES)("%s in the place of a seed exits 2 with one line and no stack", async (what, make) => {
    make(copy.path("seeds/999_other.txt"));
    for (const command of [["validate"], ["coverage"], ["show", PAIR.halfYear]]) {
      const { status, stdout, stderr } = await run(copy.folder, ...command);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^iraq-coalition-data: seeds\/999_other\.txt: .+\n$/u);
      expect(stderr).toContain(what);
    }
  });

  // Such a file says that it is empty, and whoever reads it waits.
  test.skipIf(!existsSync("/proc/kmsg"))("a file of the system that has no end is an empty one", async () => {
    rmSync(copy.path("data/places.json"));
    symlinkSync("/proc/kmsg", copy.path("data/places.json"));
    const { status, stdout } = await run(copy.folder, "validate", "data/places.json");
    expect(status).toBe(1);
    expect(stdout).toMatch(/the file (?:is empty|cannot be read)/u);
  });
});

describe("what cannot run exits 2 with one line and no stack", () => {
  test.each([
    ["a folder that is not there", ["validate", "--data", "nowhere"], /nowhere: no such file or folder/u],
    ["seeds that are not there", ["validate", "--seeds", "nowhere"], /nowhere: no such file or folder/u],
    [
      "a file that is no data file",
      ["validate", "data/other.json"],
      /data\/other\.json is neither a data file nor an article of this corpus/u,
    ],
    ["an unknown format", ["validate", "--format", "xml"], /Allowed choices are pretty, /u],
    ["an unknown rule", ["validate", "--rule", "grounding/numbr"], /did you mean grounding\/number\?/u],
    ["an unknown rule to explain", ["explain", "evidence/quot"], /did you mean evidence\/quote\?/u],
    ["an unknown record", ["show", `${PAIR.wholeYear}x`], new RegExp(`did you mean ${PAIR.wholeYear}\\?`, "u")],
    ["warnings that are no number", ["validate", "--max-warnings", "few"], /must be a whole number/u],
    ["an unknown option", ["validate", "--fast"], /unknown option '--fast'/u],
    ["an unknown command", ["valdate"], /unknown command 'valdate'; did you mean validate\?/u],
    ["a misspelt option", ["validate", "--formt", "json"], /unknown option '--formt'; did you mean --format\?/u],
    ["a misspelt format", ["validate", "--format", "jsn"], /did you mean json\?/u],
    ["no command", [], /name one of the commands init, add, /u],
    ["help for an unknown command", ["help", "valdate"], /name one of the commands init, add, /u],
    ["no record to show", ["show"], /missing required argument 'id' \(see iraq-coalition-data show --help\)/u],
    ["two records to show", ["show", "a", "b"], /too many arguments for 'show'/u],
  ])("%s", async (_, args, message) => {
    const { status, stdout, stderr } = await run(copy.folder, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^iraq-coalition-data: .+\n$/u);
  });
});

test("--help tells each command, at the width of the terminal, and --version the version; both exit 0", async () => {
  for (const command of [[], ["init"], ["validate"], ["explain"], ["coverage"], ["show"]]) {
    const { status, stdout } = await runWith({ COLUMNS: "60" }, ".", ...command, "--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: iraq-coalition-data /u);
    expect(stdout.split("\n").filter((line) => line.length > 60)).toEqual([]);
  }
  expect((await run(".", "--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

/** A module and every module that it loads before it runs, or, if it is the entry, before it runs a command. */
function loadedBy(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  const imported =
    known.size === 0 ? /\b(?:from ?|import ?|import\()"(\.[^"]+)"/gu : /\b(?:from|import) ?"(\.[^"]+)"/gu;
  known.add(path);
  const imports = readFileSync(path, "utf8").matchAll(imported);
  for (const [, name = ""] of imports) loadedBy(join(dirname(path), name), known);
  return known;
}

test("a module that cannot be loaded is told in one line", () => {
  const main = copy.path("src/cli/main.js");
  cpSync("dist/src", copy.path("src"), { recursive: true });
  rmSync(copy.path("src/cli/commander.js"));
  const started = spawnSync(process.execPath, [main, "show"], { encoding: "utf8" });
  expect(started).toMatchObject({ status: 2, stdout: "" });
  expect(started.stderr).toMatch(/^iraq-coalition-data: .*commander\.js.*\n$/u);
});

test("no command loads zod before it has to explain why a document is refused", () => {
  const modules = [...loadedBy("dist/src/cli/main.js")];
  expect(modules.length).toBeGreaterThan(3);
  expect(modules.filter((path) => readFileSync(path, "utf8").includes("_zod"))).toEqual([]);
});
