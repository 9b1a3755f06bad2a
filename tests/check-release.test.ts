import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
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

/** A copy of the files that the release check reads, in which nothing is decided, whatever is by now. */
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
    ".zenodo.json",
  ])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  for (const page of ["README.md", "CONTRIBUTING.md", "RELEASING.md", "SECURITY.md", "LICENSE-DATA"])
    write(page, "A page.\n");
  write("README.md", "The package is not on npm yet.\n");
  changeJson("package.json", { repository: { type: "git", url: "" }, bugs: { email: "" }, contributors: [] });
  changeJson(".zenodo.json", { creators: undefined });
  changeCitation({ authors: [{ name: "The contributors" }], "repository-code": undefined, "date-released": undefined });
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

const read = (file: string) => readFileSync(join(copy, file), "utf8");
const write = (file: string, text: string) => writeFileSync(join(copy, file), text);

/** Changes fields of a file; what is undefined goes. */
const changeJson = (file: string, fields: object) =>
  write(file, JSON.stringify({ ...JSON.parse(read(file)), ...fields }));
const changeCitation = (fields: object) =>
  write("CITATION.cff", stringify({ ...parse(read("CITATION.cff")), ...fields }, { keepUndefined: false }));

const decide = () =>
  changeJson("package.json", {
    repository: { type: "git", url: "git+https://example.invalid/data.git" },
    bugs: { email: "reports@example.invalid" },
    contributors: [{ name: "First Example" }, { name: "Example Institute" }],
  });

/** Makes every other file say what package.json says. */
function follow() {
  changeCitation({
    authors: [{ "given-names": "First", "family-names": "Example" }, { name: "Example Institute" }],
    "repository-code": "https://example.invalid/data",
    "date-released": "2030-12-31",
  });
  changeJson(".zenodo.json", { creators: [{ name: "Example, First" }, { name: "Example Institute" }] });
  write("README.md", "The package is on npm.\n");
  mkdirSync(dirname(join(copy, lockPath(version))), { recursive: true });
  write(
    lockPath(version),
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
    expect(problems).toContain(
      ".zenodo.json: creators is absent → write the name of each creator of the data, a person as “Family, Given”",
    );
    expect(problems).toContain(`${lockPath(version)} is missing → npm run release:version writes it`);
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
    expect(problems).toContain(
      ".zenodo.json: creators is absent, but package.json says First Example, Example Institute → write First Example, Example Institute",
    );
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
    write(file, read(file).replace(said, other));
    expect(read(file), `${file} names a version`).toContain("9.9.9");
    expect(check()).toEqual({
      status: 1,
      problems: [`${file}: ${field} is 9.9.9, but package.json says ${version} → write ${version}`],
    });
  });

  test("is refused without its lock, which says what it holds and on which day it was made", () => {
    decide();
    follow();
    changeCitation({ "date-released": "2030-12-30" });
    write("data/places.json", read("data/places.json").replace('"en": "Roj camp"', '"en": "Roj"'));
    const [day, held, ...others] = check().problems;
    expect(others).toEqual([]);
    expect(day).toBe(
      `CITATION.cff: date-released is 2030-12-30, but ${lockPath(version)} says 2030-12-31 → write 2030-12-31`,
    );
    expect(held).toMatch(/^releases\/.+ does not say what the release holds: roj-camp /u);
    rmSync(join(copy, "releases"), { recursive: true });
    expect(check().problems).toEqual([`${lockPath(version)} is missing → npm run release:version writes it`]);
  });

  const { title } = parse(readFileSync("CITATION.cff", "utf8")) as { title: string };
  const { description, license } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, string>;

  test.each([
    ["title", "Another", `is Another, but CITATION.cff says ${title} → write ${title}`],
    ["description", undefined, `is absent, but package.json says ${description} → write ${description}`],
    ["license", "gpl-3.0", `is gpl-3.0, but package.json says ${license} → write that of the data`],
    ["version", "9.9.9", "is 9.9.9, but the archive reads it from the release → remove it"],
    [
      "creators",
      [{ name: "Example, Second" }],
      "is Second Example, but package.json says First Example, Example Institute → write First Example, Example Institute",
    ],
  ])("is refused where the archive is told another %s", (field, value, said) => {
    decide();
    follow();
    changeJson(".zenodo.json", { [field]: value });
    expect(check()).toEqual({ status: 1, problems: [`.zenodo.json: ${field} ${said}`] });
  });

  test("cannot be published past the check", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    expect(scripts["prepublishOnly"]).toBe("npm run check:release");
  });
});
