import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { rename, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCorpus } from "../src/corpus/read-corpus.js";
import { finishReplacing, replaceFiles } from "../src/corpus/replace-files.js";

let home: string;
let data: string;
let seeds: string;
let folders: readonly [string, ...string[]];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "iraq-coalition-data-files-"));
  clean();
});
afterEach(() => rmSync(home, { recursive: true }));

/** Two empty folders. */
function clean(): void {
  folders = [data, seeds] = [join(home, "data"), join(home, "seeds")];
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
}

/** What the two folders hold, by the names of the files. */
const texts = () =>
  Object.fromEntries(
    [data, seeds].flatMap((folder) =>
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
    ),
  );

const inPlaces = (all: Readonly<Record<string, string>>) =>
  new Map(Object.entries(all).map(([name, text]) => [join(name.endsWith(".txt") ? seeds : data, name), text]));

const write = async (all: Readonly<Record<string, string>>) => {
  for (const [path, text] of inPlaces(all)) await writeFile(path, text);
};

const OLD = { "sources.json": "old sources", "ids.json": "old ids" };
const NEW = { "sources.json": "new sources", "ids.json": "new ids", "005_title.txt": "an article" };

test("replaces and creates files, and leaves nothing beside them", async () => {
  await write(OLD);
  chmodSync(join(data, "ids.json"), 0o640);
  await replaceFiles(inPlaces(NEW), folders);
  expect(texts()).toEqual(NEW);
  expect(statSync(join(data, "ids.json")).mode & 0o777).toBe(0o640);
});

/** Moves files until it has done so a number of times; then it never ends, as in a process that is killed. */
function movesUntilKilled(count: number): { move: typeof rename; killed: Promise<void> } {
  let [left, kill] = [count, (): void => undefined];
  const killed = new Promise<void>((done) => {
    kill = done;
  });
  const move: typeof rename = async (from, to) => {
    if (left === 0) {
      kill();
      await new Promise(() => undefined);
    }
    left -= 1;
    await rename(from, to);
  };
  return { move, killed };
}

test("killed at any step, the next writer finds all of the old files, or makes them all new", async () => {
  const names = fc.uniqueArray(fc.constantFrom("a.json", "b.json", "c.json", "1.txt", "2.txt"), { minLength: 2 });
  await fc.assert(
    fc.asyncProperty(names, fc.subarray(["a.json", "b.json", "1.txt"]), fc.nat(6), async (changed, there, step) => {
      clean();
      const old = Object.fromEntries(there.map((name) => [name, "old"]));
      await write(old);
      const { move, killed } = movesUntilKilled(step);
      const change = Object.fromEntries(changed.map((name) => [name, `new ${name}`]));
      const done = replaceFiles(inPlaces(change), folders, { move });
      await Promise.race([done, killed]);
      const finished = (await finishReplacing(folders)).length;
      expect(finished > 0).toBe(step > 0 && step <= changed.length);
      const left = Object.entries(texts()).filter(([name]) => !name.endsWith(".tmp"));
      // The first move is that of the journal.
      expect(Object.fromEntries(left)).toEqual(step === 0 ? old : { ...old, ...change });
    }),
    { numRuns: 60 },
  );
});

test.each([0, 1, 2, 3])("a process that is really killed after %i moves leaves what can be finished", async (step) => {
  await write(OLD);
  const module = resolve("src/corpus/replace-files.ts");
  const script = join(home, "change.mts");
  await writeFile(
    script,
    `import { rename } from "node:fs/promises";
     import { replaceFiles } from ${JSON.stringify(module)};
     let left = ${step};
     await replaceFiles(new Map(${JSON.stringify([...inPlaces(NEW)])}), ${JSON.stringify(folders)}, { move: async (from, to) => {
       if (left === 0) process.kill(process.pid, "SIGKILL");
       left -= 1;
       await rename(from, to);
     }});`,
  );
  const child = spawn(process.execPath, ["--import", "tsx", script], { stdio: "inherit" });
  const signal = await new Promise((done) => child.once("exit", (_, by) => done(by)));
  expect(signal).toBe("SIGKILL");
  expect(texts()).not.toEqual(NEW);
  if (step > 0) await expect(readCorpus({ data }, [])).rejects.toThrow(/interrupted → run validate --fix/u);
  await age();
  await finishReplacing(folders);
  expect(texts()).toEqual(step === 0 ? OLD : NEW);
  await expect(readCorpus({ data }, [])).resolves.toBeDefined();
});

/** Makes every file in the folders an hour old. */
async function age(): Promise<void> {
  const before = Date.now() / 1000 - 3600;
  for (const folder of folders)
    for (const name of readdirSync(folder)) await utimes(join(folder, name), before, before);
}

test("what another process is writing now is left alone, and what a dead one has left is removed", async () => {
  const staged = `ids.json.${process.ppid}-3f2b8c1e-0000-4000-8000-000000000000.tmp`;
  const dead = spawnSync(process.execPath, ["--version"]).pid;
  await write({ ...OLD, [`sources.json.${dead}-3f2b8c1e-0000-4000-8000-000000000000.tmp`]: "half" });
  await write({ ...OLD, [staged]: "half" });
  await finishReplacing(folders);
  expect(texts()).toEqual({ ...OLD, [staged]: "half" });
  await age();
  await finishReplacing(folders);
  expect(texts()).toEqual(OLD);
});

test.each([
  ["the text of the second file cannot be written", 0o555, undefined],
  ["no file can be moved", undefined, 1],
])("nothing changes where %s", async (_, mode, failing) => {
  await write(OLD);
  if (mode !== undefined && process.getuid?.() === 0) {
    // The administrator may write anywhere, except below what is no folder.
    rmSync(seeds, { recursive: true });
    await writeFile(seeds, "");
  } else if (mode !== undefined) chmodSync(seeds, mode);
  let moves = 0;
  const move: typeof rename = async (from, to) => {
    if (moves === failing) throw Object.assign(new Error("not permitted"), { code: "EPERM" });
    moves += 1;
    await rename(from, to);
  };
  await expect(replaceFiles(inPlaces(NEW), folders, { move })).rejects.toThrow(/cannot be written: (?:E[A-Z]+)$/u);
  rmSync(seeds, { recursive: true });
  mkdirSync(seeds);
  expect(texts()).toEqual(OLD);
});

test("a file that cannot be moved after others is moved by the next writer", async () => {
  await write(OLD);
  let moves = 0;
  const move: typeof rename = async (from, to) => {
    moves += 1;
    if (moves === 3) throw Object.assign(new Error("not permitted"), { code: "EPERM" });
    await rename(from, to);
  };
  await expect(replaceFiles(inPlaces(NEW), folders, { move })).rejects.toThrow(
    /EPERM; other files .* → run this again/u,
  );
  await finishReplacing(folders);
  expect(texts()).toEqual(NEW);
});

test("what somebody else wrote since a file was read is not written over, nor is any other file then", async () => {
  await write(OLD);
  const was = inPlaces(OLD);
  await write({ "ids.json": "ids of somebody else" });
  await expect(replaceFiles(inPlaces(NEW), folders, { was })).rejects.toThrow(
    /ids\.json was changed .* nothing was written/u,
  );
  expect(texts()).toEqual({ ...OLD, "ids.json": "ids of somebody else" });
  await replaceFiles(inPlaces(NEW), folders, { was: inPlaces({ ...OLD, "ids.json": "ids of somebody else" }) });
  expect(texts()).toEqual(NEW);
});

test("a symbolic link is not replaced, nor is any other file then", async () => {
  await write({ "sources.json": "old" });
  await writeFile(join(home, "outside"), "outside");
  await symlink(join(home, "outside"), join(data, "ids.json"));
  await expect(replaceFiles(inPlaces(NEW), folders)).rejects.toThrow("it is a symbolic link");
  expect(texts()).toEqual({ "sources.json": "old", "ids.json": "outside" });
});

test("a file in no folder of the corpus is not written", async () => {
  await expect(replaceFiles(new Map([[join(home, "x.json"), ""]]), folders)).rejects.toThrow(
    "is in none of the folders",
  );
  expect(existsSync(join(home, "x.json"))).toBe(false);
});

const UUID = "3f2b8c1e-0000-4000-8000-000000000000";
const ID = `1-${UUID}`;
/** of another text than that of any file here */
const SHA256 = "0".repeat(64);

test.each([
  ["names a file outside", { path: "../x.json", id: ID }, "no file of these folders"],
  ["names a file below a folder", { path: "csv/x.csv", id: ID }, "no file of these folders"],
  ["names a hidden file", { path: ".gitignore", id: ID }, "no file of these folders"],
  ["takes a text from elsewhere", { path: "ids.json", id: "../../x" }, "a file that no change writes"],
  ["has another text than its file", { path: "ids.json", id: ID }, "not the text that was to be written"],
])("a journal that %s moves nothing", async (_, entry, message) => {
  const journal = `.${UUID}.journal`;
  const planted = { ...OLD, [`ids.json.${ID}.tmp`]: "half", [journal]: "" };
  planted[journal] = JSON.stringify({ files: [{ ...entry, sha256: SHA256 }] });
  await write(planted);
  await expect(finishReplacing(folders)).rejects.toThrow(message);
  expect(texts()).toEqual(planted);
});

test("a journal that cannot be read is told, with what to do", async () => {
  await write({ [`.${UUID}.journal`]: "{" });
  await expect(finishReplacing(folders)).rejects.toThrow(/this is no journal of a change → delete it, and restore/u);
});
