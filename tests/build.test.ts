import { execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";

/** A copy of what the build reads and of what it last wrote. */
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "iraq-coalition-data-build-"));
  for (const part of [
    "data",
    "seeds",
    "schemas",
    "src",
    "scripts",
    "dist",
    "CODEBOOK.md",
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
  ]) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const COMMAND = ["--import", "tsx", "scripts/build.ts"];

const build = () =>
  new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    execFile(process.execPath, COMMAND, { cwd: copy, encoding: "utf8" }, (error, stdout, stderr) =>
      done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

/** Every generated file with its text. */
function output(): Map<string, string> {
  const files = new Map([["CODEBOOK.md", readFileSync(join(copy, "CODEBOOK.md"), "utf8")]]);
  for (const folder of ["schemas/v1", "data/csv", "dist"]) {
    for (const name of readdirSync(join(copy, folder), { recursive: true, encoding: "utf8" })) {
      const path = join(folder, name);
      if (statSync(join(copy, path)).isFile()) files.set(path, readFileSync(join(copy, path), "utf8"));
    }
  }
  return files;
}

const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(copy, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(
    join(copy, file),
    text.replace(from, () => to),
  );
};

test("the same data gives the same bytes", async () => {
  const before = output();
  expect((await build()).status).toBe(0);
  expect(output()).toEqual(before);
});

test("says how many records, quotes and files there are", async () => {
  const { stdout } = await build();
  expect(stdout).toMatch(/^attack-statistics +\d+ records$/mu);
  expect(stdout).toMatch(/^\d+ claims proven by \d+ quotes from 5 seeds$/mu);
  expect(stdout).toMatch(/^\d+ files written to data\/csv$/mu);
});

test("wrong data stops it with the messages of validate, and nothing is written", async () => {
  const before = output();
  edit("data/attack-statistics.json", "بلغت أكثر من 153", "بلغت أكثر من 135");
  const { status, stdout, stderr } = await build();
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toContain("evidence/quote  isis-attacks-iraq-syria-2024-h1");
  expect(stdout).toContain("Nothing was written.");
  expect(output()).toEqual(before);
});

test("a build that is killed while it works leaves the old output whole", async () => {
  const before = output();
  edit("data/places.json", '"en": "Roj camp"', '"en": "Camp of Roj"');
  for (const milliseconds of [500, 1500, 2500]) {
    const child = spawn(process.execPath, COMMAND, { cwd: copy, stdio: "ignore" });
    const ended = new Promise((done) => child.once("exit", done));
    await sleep(milliseconds);
    child.kill("SIGKILL");
    await ended;
    // On a fast machine the build may be done by then; tests/replace-folders.test.ts looks at the swap itself.
    if (child.signalCode === null) break;
    expect(sameFiles(before, output()), `killed after ${milliseconds} ms`).toBe(true);
  }
  expect((await build()).status).toBe(0);
  expect(output().get("dist/src/generated/tables/places.js")).toContain("Camp of Roj");
});

const sameFiles = (a: Map<string, string>, b: Map<string, string>) =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
