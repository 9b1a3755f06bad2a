import { describe, expect, test } from "vitest";
import { bumpOf, leastBump, versionBump } from "../../src/changes/bump.js";
import type { Change } from "../../src/changes/change.js";

const field: Change = { what: "field", dataset: "timeline", id: "a", path: "type", old: "x", new: "y" };
const added: Change = { what: "record", dataset: "timeline", id: "b", is: "added" };
const renamed: Change = { what: "record", dataset: "timeline", id: "c", is: "renamed", became: ["d"] };
const ledger: Change = { what: "ledger", ledger: "exclusions", entry: "000#L1", is: "gone" };

describe("the version that follows", () => {
  test.each<[string, string, Change[]]>([
    ["stays", "none", []],
    ["is a patch for a correction", "patch", [field, ledger]],
    ["is a minor one if anything came", "minor", [field, added]],
    ["is a minor one for a schema that accepts more", "minor", [{ what: "schema", name: "a", is: "loosened" }]],
    [
      "is a major one if an id is no longer that of a record, however properly retired",
      "major",
      [added, renamed, field],
    ],
    ["is a major one if a column is gone", "major", [{ what: "column", name: "a.b", is: "gone" }]],
    ["is a major one for a schema that refuses more", "major", [{ what: "schema", name: "a", is: "tightened" }]],
  ])("%s", (_, bump, changes) => {
    expect(bumpOf(changes).bump).toBe(bump);
  });

  test("names the first change that asks for it", () => {
    expect(bumpOf([field, added, renamed, { ...renamed, id: "e" }]).because).toBe(renamed);
  });

  test("is a minor one for what breaks before 1.0.0", () => {
    expect([leastBump("major", "0.4.1"), leastBump("patch", "0.4.1"), leastBump("major", "1.0.0")]).toEqual([
      "minor",
      "patch",
      "major",
    ]);
  });

  test("can be read from two versions", () => {
    const versions = ["0.1.0", "0.1.1", "0.2.0", "1.0.0", "1.0.0"];
    expect(versions.slice(1).map((version, index) => versionBump(versions[index] ?? "", version))).toEqual([
      "patch",
      "minor",
      "major",
      "none",
    ]);
  });
});
