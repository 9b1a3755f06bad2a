import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordHashes } from "../../src/releases/content-hash.js";
import type { Lock } from "../../src/releases/lock.js";
import { fileHashes } from "../../src/releases/lock.js";
import { brokenLock, presentFiles, taggedRelease } from "../../src/releases/release-files.js";

/** A repository with one release, whose data was changed after it. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-tags-"));
  for (const path of ["data", "schemas"]) cpSync(path, join(folder, path), { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.invalid", ...args], { cwd: folder });
  git("init", "--quiet");
  git("add", "data", "schemas");
  git("commit", "--quiet", "--message", "Release");
  git("tag", "v0.2.0");
  writeFileSync(join(folder, "data/places.json"), "changed since");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function lockOf(version: string): Promise<Lock> {
  const { schemas, data } = await presentFiles();
  const records = recordHashes([...data.values()].map((text) => JSON.parse(text) as unknown));
  return { version, date: "2030-01-01", schemas: fileHashes(schemas), records };
}

test("a release is read from its tag, whatever has changed since", async () => {
  const release = await taggedRelease(await lockOf("0.2.0"), folder);
  expect({ schemas: release?.schemas, data: release?.data }).toEqual(await presentFiles());
});

test("a release without a tag, or outside of a repository, is not found", async () => {
  expect(await taggedRelease(await lockOf("0.3.0"), folder)).toBeUndefined();
  expect(await taggedRelease(await lockOf("0.2.0"), tmpdir())).toBeUndefined();
});

test("a lock that says something else than the release is named with what differs", async () => {
  const lock = await lockOf("0.2.0");
  const present = await presentFiles();
  expect(brokenLock({ lock, ...present })).toEqual([]);
  const { "index.json": _, ...schemas } = lock.schemas;
  const edited = { ...lock, schemas, records: { ...lock.records, another: "0".repeat(64) } };
  expect(brokenLock({ lock: edited, ...present })).toEqual([
    "releases/0.2.0/lock.json does not say what the release holds: index.json, another → restore the lock, and the tag v0.2.0",
  ]);
});
