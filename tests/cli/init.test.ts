import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "./command-line.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-init-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const CLAIM = "2025-05-03-soldiers-arrive-in-sample-city";

const replace = (file: string, from: string, to: string) => {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replaceAll(from, to));
};

describe("a corpus of another repository", () => {
  beforeEach(async () => {
    expect(await run(folder, "init")).toMatchObject({ status: 0, stderr: "" });
  });

  test("validates as it is written, with the datasets and registries that it has", async () => {
    expect(await run(folder, "validate", "--seeds", "seeds")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect((await run(folder, "coverage")).status).toBe(0);
    expect((await run(folder, "show", CLAIM)).stdout).toContain("Sample City");
    const { status, stdout } = await run(folder, "explain", "grounding/number");
    expect([status, stdout.length > 0]).toEqual([0, true]);
  });

  test("has its mistakes named, as this one has", async () => {
    replace("data/timeline.json", "12 soldiers arrived", "21 soldiers arrived");
    replace("data/timeline.json", '"sample-city"', '"sample-town"');
    const { status, stdout } = await run(folder, "validate");
    expect(status).toBe(1);
    expect(stdout).toMatch(/error {2}translation\/faithful/u);
    expect(stdout).toMatch(/error {2}reference\/resolves/u);
  });

  test("is checked without its articles, except for the rules that look into them", async () => {
    rmSync(join(folder, "seeds"), { recursive: true });
    const clean = await run(folder, "validate");
    expect(clean).toMatchObject({ status: 0, stdout: "" });
    expect(clean.stderr).toMatch(/^the articles are not here: \d+ of \d+ rules need them and were not run\n$/u);
    replace("data/timeline.json", "12 soldiers arrived", "21 soldiers arrived");
    expect((await run(folder, "validate")).stdout).toMatch(/error {2}translation\/faithful/u);
    expect((await run(folder, "validate", "--seeds", "seeds")).status).toBe(2);
  });

  test("does not lose a file that it had", async () => {
    rmSync(join(folder, "data/places.json"));
    expect((await run(folder, "validate")).stdout).toMatch(/data\/places\.json:1:1 {2}error {2}file\/readable/u);
  });

  test("is written once, and replaces nothing", async () => {
    writeFileSync(join(folder, "data/actors.json"), "mine");
    const { status, stderr } = await run(folder, "init");
    expect(status).toBe(2);
    expect(stderr).toMatch(/is there already; nothing was written\n$/u);
    expect(readFileSync(join(folder, "data/actors.json"), "utf8")).toBe("mine");
  });

  // Where the recursive way of Node tries for ever.
  test.each([
    ["a folder that takes none", "/proc/self"],
    ["a link to nothing", "dangling"],
  ])("is not written to %s", async (_, target) => {
    symlinkSync("nowhere", join(folder, "dangling"));
    expect(await run(folder, "init", target)).toMatchObject({ status: 2, stdout: "" });
  });

  test("is finished if an earlier run was killed, and replaces nothing then either", async () => {
    const begun = join(folder, "data/actors.json");
    const text = readFileSync(begun, "utf8");
    rmSync(join(folder, "data/places.json"));
    writeFileSync(begun, text.slice(0, 20));
    expect(await run(folder, "init")).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(begun, "utf8")).toBe(text);
    expect((await run(folder, "validate")).status).toBe(0);
    expect((await run(folder, "init")).status).toBe(2);
  });

  test("has a workflow whose actions are fixed to a commit", () => {
    const workflow = parse(readFileSync(join(folder, ".github/workflows/validate.yml"), "utf8"));
    const { steps } = workflow.jobs.validate as { steps: { uses?: string; run?: string }[] };
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/u);
    expect(steps.at(-1)?.run).toMatch(/^npx --yes iraq-coalition-data@\d+\.\d+\.\d+ validate /u);
  });
});
