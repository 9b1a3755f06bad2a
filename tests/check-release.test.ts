import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { recordHashes } from "../src/releases/content-hash.js";
import { fileHashes, lockPath, lockText } from "../src/releases/lock.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** The JSON files of a folder of the copy. */
const filesIn = (folder: string) =>
  new Map(
    readdirSync(join(copy, folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => [name, readFileSync(join(copy, folder, name), "utf8")]),
  );

/** A copy of the files that the release check reads. */
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "iraq-coalition-data-release-"));
  for (const part of [
    ".github",
    "data",
    "schemas",
    "scripts",
    "src",
    "package.json",
    "package-lock.json",
    "CITATION.cff",
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
  ])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

function check(): { status: number | null; problems: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/check-release.ts"], {
    cwd: copy,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return { status, problems: stdout.split("\n").filter((line) => line !== "") };
}

function edit(file: string, change: (text: string) => string) {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  expect(changed, `${file} did not change`).not.toBe(text);
  writeFileSync(path, changed);
}

const editManifest = (change: (manifest: Record<string, unknown>) => void) =>
  edit("package.json", (text) => {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    change(manifest);
    return JSON.stringify(manifest);
  });

const decide = () =>
  editManifest((manifest) => {
    manifest["repository"] = { type: "git", url: "git+https://example.invalid/data.git" };
    manifest["bugs"] = { email: "reports@example.invalid" };
    manifest["contributors"] = [{ name: "First Example" }, { name: "Example Institute" }];
  });

/** Makes every other file say what package.json says. */
function follow() {
  edit("CITATION.cff", (text) =>
    text.replace(
      / {2}- name: .*\n/u,
      "  - given-names: First\n    family-names: Example\n  - name: Example Institute\nrepository-code: https://example.invalid/data\n",
    ),
  );
  for (const page of ["README.md", "SECURITY.md"])
    edit(page, (text) =>
      text.replace(/address not yet set|not on npm yet|no public address yet|once the package is published/giu, "…"),
    );
  edit("CITATION.cff", (text) =>
    text.replace(/^date-released: .*\n/mu, "").replace(/^version: .*$/mu, '$&\ndate-released: "2030-12-31"'),
  );
  const lock = join(copy, lockPath(version));
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(
    lock,
    lockText({
      version,
      date: "2030-12-31",
      schemas: fileHashes(filesIn("schemas/v1")),
      records: recordHashes([...filesIn("data").values()].map((text) => JSON.parse(text) as unknown)),
    }),
  );
}

describe("a release", () => {
  test("is refused while nothing is decided, with one line for each value that is missing", () => {
    const { status, problems } = check();
    expect(status).toBe(1);
    for (const field of ["repository.url", "bugs.email", "contributors"])
      expect(problems.filter((line) => line.startsWith(`package.json: ${field} is empty → `))).toHaveLength(1);
  });

  test("is refused while other files do not agree", () => {
    decide();
    const { status, problems } = check();
    expect(status).toBe(1);
    expect(problems).toContain(
      "CITATION.cff: repository-code is absent, but package.json says https://example.invalid/data → write https://example.invalid/data",
    );
    expect(problems.filter((line) => line.startsWith("CITATION.cff: authors is "))).toHaveLength(1);
    expect(problems).toContain("README.md: says “not on npm yet” → write what is true now");
    expect(problems.filter((line) => line.startsWith("package.json"))).toEqual([]);
  });

  test("is allowed when all is decided and all files agree", () => {
    decide();
    follow();
    expect(check()).toEqual({ status: 0, problems: [] });
  });

  test.each([
    ["package-lock.json", /"version": "[^"]+"/u, '"version": "9.9.9"', "version"],
    ["package-lock.json", /(?<="": \{[^}]*?)"version": "[^"]+"/u, '"version": "9.9.9"', 'packages[""].version'],
    ["CITATION.cff", /^version: .*$/mu, "version: 9.9.9", "version"],
  ])("is refused where %s names another version", (file, said, other, field) => {
    decide();
    follow();
    edit(file, (text) => text.replace(said, other));
    expect(check()).toEqual({
      status: 1,
      problems: [`${file}: ${field} is 9.9.9, but package.json says ${version} → write ${version}`],
    });
  });

  test("is refused without its lock, which says what it holds and on which day it was made", () => {
    decide();
    follow();
    edit("CITATION.cff", (text) => text.replace("2030-12-31", "2030-12-30"));
    edit("data/places.json", (text) => text.replace('"en": "Roj camp"', '"en": "Roj"'));
    const [day, held, ...others] = check().problems;
    expect(others).toEqual([]);
    expect(day).toBe(
      `CITATION.cff: date-released is 2030-12-30, but ${lockPath(version)} says 2030-12-31 → write 2030-12-31`,
    );
    expect(held).toMatch(/^releases\/.+ does not say what the release holds: roj-camp /u);
    rmSync(join(copy, "releases"), { recursive: true });
    expect(check().problems).toEqual([`${lockPath(version)} is missing → npm run release:version writes it`]);
  });

  test("cannot be published past the check", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    expect(scripts["prepublishOnly"]).toBe("npm run check:release");
  });
});
