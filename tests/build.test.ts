import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Clone } from "./clone.js";

/** A clone, with what the last build here wrote. */
let clone: Clone;
beforeEach(() => {
  clone = new Clone();
  cpSync("dist", clone.path("dist"), { recursive: true });
});
afterEach(() => clone.remove());

/** The program itself instead of npm, so that a signal reaches it. */
const script = (name: "compile" | "write") => [process.execPath, "--import", "tsx", `scripts/${name}.ts`];

const compile = () => clone.run(script("compile"));
const write = () => clone.run(script("write"));

/** Every generated file with its text. */
function output(): Map<string, string> {
  const files = new Map([["CODEBOOK.md", clone.read("CODEBOOK.md")]]);
  for (const folder of ["schemas/v1", "data/csv", "dist"]) {
    for (const name of readdirSync(clone.path(folder), { recursive: true, encoding: "utf8" })) {
      const path = join(folder, name);
      if (statSync(clone.path(path)).isFile()) files.set(path, readFileSync(clone.path(path), "utf8"));
    }
  }
  return files;
}

const sameFiles = (a: Map<string, string>, b: Map<string, string>) =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);

test("the same data and code give the same bytes", async () => {
  const before = output();
  expect(await compile()).toEqual({ status: 0, stdout: "", stderr: "" });
  expect((await write()).status).toBe(0);
  expect(output()).toEqual(before);
});

test("says how many records, quotes and files there are", async () => {
  const { stdout } = await write();
  expect(stdout).toMatch(/^attack-statistics +\d+ records$/mu);
  expect(stdout).toMatch(/^\d+ claims are based on \d+ quotes from \d+ articles$/mu);
  expect(stdout).toMatch(/^\d+ files written to data\/csv$/mu);
});

test("wrong data stops it with the messages of validate, and nothing is written", async () => {
  const before = output();
  clone.edit("data/attack-statistics.json", "بلغت أكثر من 153", "بلغت أكثر من 135");
  const { status, stdout, stderr } = await write();
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toContain("evidence/quote  isis-attacks-iraq-syria-2024-h1");
  expect(stdout).toContain("None of what is made of the data was written.");
  expect(output()).toEqual(before);
});

test("the tool is compiled without data and articles, and what is made from the data stays as it was", async () => {
  const before = output();
  for (const folder of ["data", "seeds", "dist/src", "dist/schemas"]) rmSync(clone.path(folder), { recursive: true });
  expect(await compile()).toEqual({ status: 0, stdout: "", stderr: "" });
  cpSync("data", clone.path("data"), { recursive: true });
  expect(sameFiles(before, output())).toBe(true);
});

test("types are checked without data and without a build", async () => {
  for (const folder of ["data", "seeds", "dist"]) rmSync(clone.path(folder), { recursive: true });
  expect(await clone.run(["npm", "run", "--silent", "typecheck"])).toEqual({ status: 0, stdout: "", stderr: "" });
});

test.each(["compile", "write"] as const)(
  "%s that is killed while it works leaves the old output whole",
  async (name) => {
    const before = output();
    clone.edit("data/places.json", "that it lies in Anbar is general knowledge", "that it lies in Anbar is well known");
    for (const milliseconds of [500, 1500]) {
      const { child, ended } = clone.start(script(name));
      await sleep(milliseconds);
      child.kill("SIGKILL");
      await ended;
      // On a fast machine the build may be done by then; tests/replace-folders.test.ts tests the swap itself.
      if (child.signalCode === null) break;
      expect(sameFiles(before, output()), `killed after ${milliseconds} ms`).toBe(true);
    }
    expect((await write()).status).toBe(0);
    expect(output().get("dist/data/generated/tables/places.js")).toContain("that it lies in Anbar is well known");
  },
);

test("of two builds at once, one waits for the other, and both do their work", async () => {
  const before = output();
  const [one, other] = [clone.start(script("write")), clone.start(script("write"))];
  const outcomes = await Promise.all([one.ended, other.ended]);
  expect(outcomes.map(({ status }) => status)).toEqual([0, 0]);
  const [told = ""] = outcomes.map(({ stderr }) => stderr).filter((text) => text !== "");
  expect(
    [one, other].map(({ child }) => `process ${child.pid} is building here; waiting until it is done\n`),
  ).toContain(told);
  expect(output()).toEqual(before);
});

test("a build leaves the folder of one that is running alone, and takes over when that is dead", async () => {
  const running = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  const died = new Promise((done) => running.once("exit", done));
  const staging = clone.path(`.build/build-${running.pid}-abc`);
  mkdirSync(join(staging, "next"), { recursive: true });
  const { ended, output: said } = clone.start(script("compile"));
  await expect
    .poll(said, { timeout: 30_000 })
    .toBe(`process ${running.pid} is building here; waiting until it is done\n`);
  await sleep(1000);
  expect(existsSync(join(staging, "next"))).toBe(true);
  running.kill();
  await died;
  expect((await ended).status).toBe(0);
  expect(existsSync(staging)).toBe(false);
});
