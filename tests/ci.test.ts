import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Clone } from "./clone.js";

const SMALL_TEST = "tests/quantity.test.ts";

/** Only one small file of tests: otherwise this test would run itself. */
const isLargeTest = (path: string) => path.endsWith(".test.ts") && path !== SMALL_TEST;

let clone: Clone;
let summary: string;
beforeEach(() => {
  clone = new Clone(isLargeTest);
  summary = clone.path("summary.md");
});
afterEach(() => clone.remove());

/** The variables of a job of GitHub Actions. */
const jobVariables = () => ({ GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: clone.folder, GITHUB_STEP_SUMMARY: summary });

const ci = () => clone.run([".ci/run"], jobVariables());

const seed = (number: string) => `seeds/${readdirSync("seeds").find((name) => name.startsWith(number))}`;

interface State {
  state: string;
  break(): void;
  /** where the annotation is to be */
  at: RegExp;
}

const states: State[] = [
  {
    state: "a wrong figure",
    break: () => clone.edit("data/attack-statistics.json", '"value": 153', '"value": 135'),
    at: /file=data\/attack-statistics\.json,line=\d+,/u,
  },
  {
    state: "a data file that is not JSON",
    break: () => clone.write("data/places.json", "no JSON\n"),
    at: /file=data\/places\.json,line=1,/u,
  },
  {
    state: "a data file that is missing",
    break: () => rmSync(clone.path("data/places.json")),
    at: /file=data\/places\.json,line=1,/u,
  },
  {
    state: "a byte order mark",
    break: () => clone.write("data/places.json", `\uFEFF${clone.read("data/places.json")}`),
    at: /file=data\/places\.json,line=1,/u,
  },
  {
    state: "a changed article",
    break: () => clone.write(seed("001"), `${clone.read(seed("001"))}.`),
    at: /file=seeds\/001_\w+\.txt,line=1,/u,
  },
  {
    state: "a merge conflict",
    break: () =>
      clone.edit(
        "data/places.json",
        '"en": "Roj camp"',
        '<<<<<<< HEAD\n"en": "Roj"\n=======\n"en": "Roj camp"\n>>>>>>> other',
      ),
    at: /file=data\/places\.json,line=\d+,/u,
  },
  {
    state: "an empty data folder",
    break: () => {
      for (const name of readdirSync(clone.path("data"))) rmSync(clone.path(`data/${name}`), { recursive: true });
    },
    at: /file=data\/ids\.json,line=1,/u,
  },
  { state: "no data folder", break: () => rmSync(clone.path("data"), { recursive: true }), at: /file=data,line=1,/u },
  { state: "no articles", break: () => rmSync(clone.path("seeds"), { recursive: true }), at: /file=seeds,line=1,/u },
];

/** Checks that a run has reported wrong data in the log and in the summary of its job. */
function expectAnnotated(stdout: string, at: RegExp): void {
  const annotations = stdout.split("\n").filter((line) => line.startsWith("::"));
  expect(annotations).toContainEqual(expect.stringMatching(new RegExp(`^::error ${at.source}`, "u")));
  expect(readFileSync(summary, "utf8")).toMatch(/^### \d+ errors? in \d+ files?\n/u);
}

test.each(states)("validate annotates and sums up $state", async (state) => {
  // The tool is the same in every state: it is compiled without the data.
  cpSync("dist", clone.path("dist"), { recursive: true });
  state.break();
  const { status, stdout } = await clone.run(
    ["npm", "run", "--silent", "validate", "--", "--max-warnings", "0", "--format", "github"],
    jobVariables(),
  );
  expect(status).toBeGreaterThan(0);
  expectAnnotated(stdout, state.at);
});

describe("in a new clone", () => {
  const named = ["a wrong figure", "no data folder"];
  test.each(states.filter(({ state }) => named.includes(state)))(
    "nothing but $state is complained about",
    async (state) => {
      state.break();
      const { status, stdout, stderr } = await ci();
      expect(status).toBe(1);
      expectAnnotated(stdout, state.at);
      expect(stdout + stderr).not.toMatch(/error TS\d|tsc|MODULE_NOT_FOUND|Cannot find module|^\s+at /mu);
      expect(stdout.split("\n").slice(-5)).toEqual([
        "FAILED: validate",
        "Not run, since they depend on it: generated files are up to date, write, releases keep their promises, lint, types, types of the explorer, tests",
        "",
        "1 passed, 1 failed",
        "",
      ]);
    },
  );

  test("every fault of the code is found in one run, and none hides another", async () => {
    clone.write("src/quantity.ts", `${clone.read("src/quantity.ts")}\nexport let  unformatted = 1;\n`);
    clone.write("tests/untyped.ts", "export const text: string = 1;\n");
    clone.edit(SMALL_TEST, "expect(", "expect(1).toBe(2); expect(");
    clone.write("CODEBOOK.md", "");
    const { status, stdout } = await ci();
    expect(status).toBe(1);
    expect(stdout.match(/^FAILED.*$/gmu)).toEqual([
      "FAILED: generated files are up to date",
      "FAILED: lint",
      "FAILED: types",
      "FAILED: tests",
    ]);
    expect(stdout).toContain("CODEBOOK.md is out of date\n→ run npm run build and commit what it writes");
    expect(stdout).toMatch(/\n\d+ passed, \d{2} failed\n$/u);
  });
});

test("npm test passes, counts every check and test, and updates generated files, which CI refuses", async () => {
  clone.write("CODEBOOK.md", "");
  const { status, stdout, stderr } = await clone.run(["npm", "test"]);
  expect(stdout.match(/^(== .+|FAILED.*|::.*)$/gmu)).toEqual([
    "== compile",
    "== validate",
    "== write",
    "== releases keep their promises",
    "== lint",
    "== types",
    "== types of the explorer",
    "== tests",
  ]);
  const tests = Number(/Tests .*?(\d+) passed/u.exec(stripVTControlCharacters(stdout))?.[1]);
  expect(stdout.trim().split("\n").at(-1)).toBe(`${8 + tests} passed, 0 failed`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(clone.read("CODEBOOK.md")).not.toBe("");
});

test("a failure to install the packages is reported and counted", async () => {
  const failing = clone.path("failing");
  mkdirSync(failing);
  writeFileSync(join(failing, "npm"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  const { status, stdout } = await clone.run(["env", `PATH=${failing}:${process.env["PATH"]}`, ".ci/run"]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "0 passed, 1 failed\n" });
});
