/** The hook of examples/, in a clone that has it. */
import { copyFileSync, cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Clone } from "./clone.js";

const HOOK = "examples/pre-commit";

let clone: Clone;
beforeEach(() => {
  clone = new Clone();
  cpSync("dist", clone.path("dist"), { recursive: true });
  clone.commit();
  copyFileSync(HOOK, clone.path(".git/hooks/pre-commit"));
});
afterEach(() => clone.remove());

const AS_TESTER = ["-c", "user.name=test", "-c", "user.email=test@example.invalid"];
const commit = () =>
  clone.run(["git", ...AS_TESTER, "commit", "--quiet", "--message=test"], { TMPDIR: clone.path(".git") });

const FILE = "data/attack-statistics.json";
const breakFigure = () => clone.edit(FILE, '"value": 153', '"value": 135');
const mendFigure = () => clone.edit(FILE, '"value": 135', '"value": 153');
const changeNote = () => clone.edit("README.md", "# iraq", "# Iraq");
const head = () => clone.git("rev-parse", "HEAD");

describe("the hook", () => {
  test("refuses a commit with a wrong figure, and names the file as the repository does", async () => {
    const before = head();
    breakFigure();
    clone.git("add", FILE);
    const { status, stdout, stderr } = await commit();
    expect(status).toBe(1);
    // Git gives all that a hook prints to its standard error.
    expect(stdout + stderr).toMatch(/^data\/attack-statistics\.json:\d+:\d+ {2}error {2}grounding\/number {2}/u);
    expect(stderr).toContain("The commit was refused → ");
    expect(head()).toBe(before);
  });

  test("refuses what is staged and mended in the file alone", async () => {
    breakFigure();
    clone.git("add", FILE);
    mendFigure();
    expect((await commit()).status).toBe(1);
  });

  test("lets a right change through, whatever the file says by now, prints nothing and leaves nothing behind", async () => {
    breakFigure();
    clone.git("add", FILE);
    clone.git(...AS_TESTER, "commit", "--quiet", "--no-verify", "--message=wrong");
    const before = head();
    mendFigure();
    clone.git("add", FILE);
    breakFigure();
    expect(await commit()).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(head()).not.toBe(before);
    expect(readdirSync(clone.path(".git")).filter((name) => name.startsWith("tmp."))).toEqual([]);
  });

  test("starts no program where no data is staged, however wrong the files are", async () => {
    clone.addProgram("npx", `#!/bin/sh\ntouch "${clone.path(".git/started")}"\nexit 1\n`);
    breakFigure();
    changeNote();
    clone.git("add", "README.md");
    expect(await commit()).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readdirSync(clone.path(".git"))).not.toContain("started");
    // It would have been started otherwise.
    clone.git("add", FILE);
    expect((await commit()).status).toBe(1);
    expect(readdirSync(clone.path(".git"))).toContain("started");
  });
});

describe("under the pre-commit framework, the hook", () => {
  const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as [Record<string, unknown>];

  test("is the same program, which can be run", () => {
    expect(hook).toMatchObject({
      id: "validate-sourced-claims",
      entry: HOOK,
      language: "script",
      pass_filenames: false,
    });
    expect(statSync(HOOK).mode & 0o111).toBe(0o111);
  });

  test("runs for the files that it is about", () => {
    const files = new RegExp(hook["files"] as string, "u");
    expect(["data/timeline.json", "seeds/001.txt"].filter((path) => !files.test(path))).toEqual([]);
    expect(["README.md", "src/data/index.ts"].filter((path) => files.test(path))).toEqual([]);
  });

  test("checks all files where nothing is staged, and gives validate what it is given", async () => {
    clone.addProgram("npx", `#!/bin/sh\necho "$@" >"${clone.path(".git/asked")}"\n`);
    await clone.run([HOOK, "--max-warnings", "0"], { PRE_COMMIT: "1" });
    expect(clone.read(".git/asked")).toMatch(/ iraq-coalition-data validate --max-warnings 0\n$/u);
  });
});
