import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inShellWith, run } from "./cli/command-line.js";

interface Action {
  inputs: Record<string, { default: string }>;
  runs: { using: string; steps: { shell: string; env: Record<string, string>; run: string }[] };
}

const action = parse(readFileSync("action.yml", "utf8")) as Action;

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-action-"));
  mkdirSync(join(folder, "bin"));
  // npx without a registry: it writes what it was asked to run, and runs what is built here.
  writeFileSync(
    join(folder, "bin/npx"),
    `#!/usr/bin/env bash\necho "$2" > asked\nshift 2\nexec "${process.execPath}" "${resolve("dist/src/cli/main.js")}" "$@"\n`,
  );
  chmodSync(join(folder, "bin/npx"), 0o755);
  expect((await run(folder, "init")).status).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the steps of the action as a runner does: each input is in the variable that the step names. */
async function act(inputs: Record<string, string> = {}) {
  const [step] = action.runs.steps;
  if (step === undefined) throw new Error("the action has no step");
  const inputOf = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? "";
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, text]) => [
      name,
      text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/gu, (_, input: string) => inputOf(input)),
    ]),
  );
  const path = [join(folder, "bin"), process.env["PATH"]].join(delimiter);
  return inShellWith({ ...env, PATH: path, GITHUB_WORKSPACE: folder }, folder, step.run);
}

describe("the composite action", () => {
  test("passes a corpus without problems", async () => {
    expect(await act()).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(folder, "asked"), "utf8")).toBe("iraq-coalition-data\n");
  });

  test("annotates a problem at its line, and fails", async () => {
    const path = join(folder, "data/timeline.json");
    writeFileSync(path, readFileSync(path, "utf8").replace("12 soldiers arrived", "21 soldiers arrived"));
    const { status, stdout } = await act();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=data\/timeline\.json,line=\d+,/mu);
  });

  test("runs the version that it is given, in the folders that it is given, without articles where there are none", async () => {
    rmSync(join(folder, "seeds"), { recursive: true });
    const { status, stderr } = await act({ version: "1.2.3", seeds: "", "max-warnings": "0" });
    expect(status).toBe(0);
    expect(stderr).toContain("the articles are not here");
    expect(readFileSync(join(folder, "asked"), "utf8")).toBe("iraq-coalition-data@1.2.3\n");
    expect((await act({ data: "elsewhere" })).status).toBe(2);
  });

  test("takes each input through a variable, so that no value of one is part of a command", () => {
    for (const { run: script } of action.runs.steps) expect(script).not.toContain("${{");
    expect(action.runs.using).toBe("composite");
  });
});
