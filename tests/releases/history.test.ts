import { expect, test } from "vitest";
import { historyOf } from "../../src/releases/history.js";
import { inOrderOfVersion, type Lock, lockPath, lockText, parseLock } from "../../src/releases/lock.js";

const release = (version: string, records: Record<string, string>): Lock => ({
  version,
  date: "2030-01-01",
  schemas: {},
  records,
});

const locks = [
  release("0.2.0", { changed: "a", kept: "k", mended: "a", retired: "r" }),
  release("0.9.0", { changed: "b", kept: "k", mended: "b" }),
  release("0.10.0", { added: "n", changed: "b", kept: "k", mended: "a" }),
];

const versions = (id: string, now: Record<string, string>, from = locks) => {
  const { firstVersion, lastChangedVersion } = historyOf(from, now).get(id) ?? {};
  return [firstVersion, lastChangedVersion];
};

test.each([
  ["kept as it was", "kept", "k", ["0.2.0", "0.2.0"]],
  ["changed in a later release", "changed", "b", ["0.2.0", "0.9.0"]],
  ["changed, and changed back", "mended", "a", ["0.2.0", "0.10.0"]],
  ["first in a later release", "added", "n", ["0.10.0", "0.10.0"]],
  ["changed since the last release", "kept", "other", ["0.2.0", "unreleased"]],
  ["in no release yet", "new", "x", ["unreleased", "unreleased"]],
])("a record that is %s", (_, id, sha256, expected) => {
  expect(versions(id, { [id]: sha256 })).toEqual(expected);
  expect(historyOf(locks, { [id]: sha256 }).get(id)?.sha256).toBe(sha256);
});

test("before the first release, no record is released", () => {
  expect(versions("kept", { kept: "k" }, [])).toEqual(["unreleased", "unreleased"]);
});

test("a retired record has no history among those that there are", () => {
  expect(historyOf(locks, { kept: "k" }).has("retired")).toBe(false);
});

test.each([
  ["the data", locks, { retired: "r" }],
  ["a later release", [...locks, release("0.11.0", { retired: "r" })], { retired: "r" }],
])("a retired record that is in %s again is refused", (_, from, now) => {
  expect(() => historyOf(from, now)).toThrow("retired was in 0.2.0, not in 0.9.0, and is there again");
});

test("releases are in the order of their numbers, not of their letters", () => {
  expect(["0.10.0", "1.0.0", "0.9.0", "0.9.10", "0.9.9"].sort(inOrderOfVersion)).toEqual([
    ...["0.9.0", "0.9.9", "0.9.10", "0.10.0", "1.0.0"],
  ]);
});

test("a lock is read as it was written, and refused under another version or with something else in it", () => {
  const [lock] = [release("0.2.0", { id: "0".repeat(64) })];
  const path = lockPath("0.2.0");
  expect(parseLock(lockText(lock as Lock), path)).toEqual(lock);
  expect(() => parseLock(lockText(lock as Lock), lockPath("0.3.0"))).toThrow("is the lock of 0.2.0");
  expect(() => parseLock(lockText({ ...(lock as Lock), date: "2030-02-30" }), path)).toThrow(`${path} is no lock`);
  expect(() => parseLock(lockText(release("0.2.0", { id: "0" })), path)).toThrow(`${path} is no lock`);
});
