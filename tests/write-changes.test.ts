import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Repository } from "./repository.js";

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

/** Raises the version as `changeset version` does: its section comes first. */
const release = (version: string, text: string) => {
  repository.edit("package.json", /"version": "[^"]+"/u, `"version": "${version}"`);
  repository.edit("CHANGELOG.md", "# iraq-coalition-data\n", `# iraq-coalition-data\n\n## ${version}\n\n${text}`);
};

const write = () => {
  const { status, stderr } = repository.run("write-changes");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
};

const changes = (version: string) => JSON.parse(repository.read(`releases/${version}/changes.json`)) as object;

test("the first release says that everything is new, without a list", () => {
  write();
  expect(repository.read("CHANGELOG.md")).toBe(
    "# iraq-coalition-data\n\n## 0.1.0\n\nThe first one.\n\n### Changes of the data\n\nEverything is new: there is no release before.\n",
  );
  expect(changes("0.1.0")).toEqual({ since: null, version: "0.1.0", changes: [] });
});

describe("a later release", () => {
  beforeEach(() => {
    repository.git("tag", "v0.1.0");
    repository.edit("data/attack-statistics.json", '"value": 120', '"value": 121');
    release("0.1.1", "### Patch Changes\n\n- A figure was read wrongly.\n");
  });

  test("lists what changed since the one before, at the end of its own section", () => {
    write();
    expect(repository.read("CHANGELOG.md")).toBe(
      "# iraq-coalition-data\n\n## 0.1.1\n\n### Patch Changes\n\n- A figure was read wrongly.\n\n### Changes of the data\n\n" +
        "#### `attack-statistics`\n\n- `isis-attacks-2023.quantity.value`: `120` → `121`\n\n## 0.1.0\n\nThe first one.\n",
    );
    expect(changes("0.1.1")).toMatchObject({
      since: "0.1.0",
      version: "0.1.1",
      bump: "patch",
      changes: [{ what: "field", path: "quantity.value", old: 120, new: 121 }],
    });
  });

  test("writes the same if it is written again, also once it is tagged", () => {
    write();
    const files = () => ["CHANGELOG.md", "releases/0.1.1/changes.json"].map((name) => repository.read(name));
    const first = files();
    write();
    expect(files()).toEqual(first);
    repository.commit();
    repository.git("tag", "v0.1.1");
    write();
    expect(files()).toEqual(first);
  });

  test("says so if nothing changed", () => {
    repository.edit("data/attack-statistics.json", '"value": 121', '"value": 120');
    write();
    expect(repository.read("CHANGELOG.md")).toContain("### Changes of the data\n\nNone.\n\n## 0.1.0\n");
  });
});

test("a version without its section in the changelog is an error", () => {
  repository.edit("package.json", '"version": "0.1.0"', '"version": "0.3.0"');
  const { status, stderr } = repository.run("write-changes");
  expect(status).toBe(2);
  expect(stderr).toContain('CHANGELOG.md has no section "## 0.3.0"');
  expect(repository.exists("releases")).toBe(false);
});
