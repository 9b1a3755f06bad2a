import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolders, stage, writeFiles } from "../src/publishing/replace-folders.js";

const FOLDERS = ["schemas", "tables", "dist"];

let home: string;
let folder: string;
beforeEach(() => {
  home = process.cwd();
  folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-swap-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const write = async (root: string, text: string) => {
  for (const name of FOLDERS) await writeFiles(join(root, name), new Map([["file", text]]));
};
const texts = () => FOLDERS.map((name) => (existsSync(name) ? readFileSync(join(name, "file"), "utf8") : undefined));

test("replaces every folder and leaves nothing behind", async () => {
  await write(".", "old");
  const staging = await stage(FOLDERS);
  await write(join(staging, "next"), "new");
  await replaceFolders(FOLDERS, staging);
  expect(texts()).toEqual(["new", "new", "new"]);
  expect(existsSync(staging)).toBe(false);
});

// Two renames for each folder: the build is killed before each of them, and not at all.
test.each([0, 1, 2, 3, 4, 5])(
  "a build that is killed after %i renames is finished by the next one",
  async (renames) => {
    await write(".", "old");
    const staging = await stage(FOLDERS);
    await write(join(staging, "next"), "new");
    let done = 0;
    const dying: typeof rename = async (from, to) => {
      if (done === renames) throw new Error("killed");
      done += 1;
      await rename(from, to);
    };
    await expect(replaceFolders(FOLDERS, staging, dying)).rejects.toThrow("killed");
    expect(texts()).not.toEqual(["new", "new", "new"]);
    await stage(FOLDERS);
    expect(texts()).toEqual(["new", "new", "new"]);
  },
);

test("what is left of a build that is killed before it is ready is removed", async () => {
  await write(".", "old");
  const staging = await stage(FOLDERS);
  await write(join(staging, "next"), "half");
  await stage(FOLDERS);
  expect(texts()).toEqual(["old", "old", "old"]);
});

test("what a killed build's compiler goes on writing while the next build runs is removed at its end", async () => {
  const killed = await stage(FOLDERS);
  const staging = await stage(FOLDERS);
  expect(existsSync(killed)).toBe(false);
  await write(join(killed, "next"), "half");
  await write(join(staging, "next"), "new");
  await replaceFolders(FOLDERS, staging);
  expect(texts()).toEqual(["new", "new", "new"]);
  expect(readdirSync(".build")).toEqual([]);
});

test("what others keep beside the staging folders stays", async () => {
  await writeFiles(".build/site", new Map([["index.html", "a page"]]));
  await stage(FOLDERS);
  expect(readFileSync(".build/site/index.html", "utf8")).toBe("a page");
});

test("a file is there before and after each step", async () => {
  const file = "package.json";
  await writeFiles(".", new Map([[file, "old"]]));
  const staging = await stage([file]);
  await writeFiles(join(staging, "next"), new Map([[file, "new"]]));
  const seen: string[] = [];
  const watched: typeof rename = async (from, to) => {
    seen.push(readFileSync(file, "utf8"));
    await rename(from, to);
    seen.push(readFileSync(file, "utf8"));
  };
  await replaceFolders([file], staging, watched);
  expect(seen).toEqual(["old", "new"]);
});
