import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Change } from "../../src/changes/change.js";
import { jsonSchema } from "../../src/publishing/json-schemas.js";
import { collection } from "../fixtures/collection.js";
import { PAIR } from "./breaking.js";
import { run, runWith } from "./command-line.js";

/** A repository with the small corpus and its schemas, in one commit that is tagged v0.1.0. */
let folder: string;

const path = (name: string) => join(folder, name);

/** Git without the settings of whoever runs the tests. */
const git = (...args: string[]) =>
  execFileSync(
    "git",
    [
      "-c",
      "user.name=test",
      "-c",
      "user.email=test@example.invalid",
      "-c",
      "commit.gpgSign=false",
      "-c",
      "protocol.file.allow=always",
      ...args,
    ],
    { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  ).trim();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-diff-"));
  cpSync("tests/fixtures/data", path("data"), { recursive: true });
  mkdirSync(path("schemas/v1"), { recursive: true });
  for (const file of collection)
    writeFileSync(path(`schemas/v1/${file.name}.schema.json`), JSON.stringify(jsonSchema(file)));
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=first");
  git("tag", "v0.1.0");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function edit(name: string, from: string, to: string): void {
  const text = readFileSync(path(name), "utf8");
  expect(text).toContain(from);
  writeFileSync(path(name), text.replaceAll(from, to));
}

const changeFigure = () => edit("data/attack-statistics.json", '"value": 120', '"value": 121');

const FIGURE = `${PAIR.wholeYear}.quantity.value: 120 → 121`;

const NO_COLUMNS = "columns were not compared: one of the two states has none\n";

describe("diff", () => {
  test("prints nothing about the data if nothing changed, and exits 0", async () => {
    expect(await run(folder, "diff", "HEAD")).toEqual({ status: 0, stdout: "", stderr: NO_COLUMNS });
  });

  test("shows a figure with its words, the version that follows, and exits 1", async () => {
    changeFigure();
    const { status, stdout } = await run(folder, "diff", "HEAD");
    expect(status).toBe(1);
    expect(stdout).toMatch(new RegExp(`^attack-statistics\n {2}${FIGURE}\n {4}001#L48 \u2068«.*120.*»\u2069\n`, "u"));
    expect(stdout).toContain("1 change asks for a patch version.");
  });

  test("compares with each kind of state alike", async () => {
    const old = mkdtempSync(join(tmpdir(), "iraq-coalition-data-old-"));
    cpSync(path("data"), join(old, "data"), { recursive: true });
    cpSync(path("schemas"), join(old, "schemas"), { recursive: true });
    changeFigure();
    git("commit", "--quiet", "--all", "--message=second");
    git("branch", "old", "HEAD~1");
    git("tag", "0.0.9", "HEAD~1");
    const expected = await run(folder, "diff", "HEAD~1");
    expect(expected.stdout).toContain(FIGURE);
    const states = [old, join(old, "data"), "old", "0.1.0", "0.0.9", "v0.1.0", git("rev-parse", "--short", "HEAD~1")];
    for (const state of states) expect(await run(folder, "diff", state), state).toEqual(expected);
    expect((await run(folder, "diff", "HEAD")).status).toBe(0);
    rmSync(old, { recursive: true });
  });

  test("works in a folder of the repository, and for data elsewhere", async () => {
    changeFigure();
    const expected = await run(folder, "diff", "HEAD");
    expect(await run(path("schemas"), "diff", "HEAD", "--data", "../data")).toEqual(expected);
    expect(await run(tmpdir(), "diff", "HEAD", "--data", path("data"))).toEqual(expected);
  });

  test("prints a list of changes for programs", async () => {
    changeFigure();
    const { bump, changes } = JSON.parse((await run(folder, "diff", "HEAD", "--format", "json")).stdout) as {
      bump: string;
      changes: Change[];
    };
    expect({ bump, changes }).toEqual({
      bump: "patch",
      changes: [
        {
          what: "field",
          dataset: "attack-statistics",
          id: PAIR.wholeYear,
          path: "quantity.value",
          old: 120,
          new: 121,
          words: { at: "001#L48", quote: expect.stringContaining("120") },
        },
      ],
    });
  });

  test("tells of a schema that refuses more", async () => {
    edit("schemas/v1/timeline.schema.json", '"defeat"', '"collapse"');
    const { stdout } = await run(folder, "diff", "HEAD");
    expect(stdout).toContain("terms\n  timeline.type.defeat: gone\n  timeline.type.collapse: added\n");
    expect(stdout).toContain('schemas\n  timeline: tightened: type no longer accepts "defeat"\n');
    expect(stdout).toContain("ask for a major version (before 1.0.0, a minor one)");
  });

  test("shows text of the data as text only", async () => {
    const hostile = "::error::`</code>\\n<img src=x> @somebody [a](https://example.invalid) \u202e ##[error]";
    edit("data/timeline.json", '"type": "announcement"', `"type": ${JSON.stringify(hostile)}`);
    const { stdout } = await run(folder, "diff", "HEAD");
    expect(stdout.split("\n").filter((line) => /^\s*::|##\[/u.test(line))).toEqual([]);
    expect(stdout).not.toContain("\u202e");
    const markdown = (await run(folder, "diff", "HEAD", "--format", "markdown")).stdout;
    const [item = ""] = markdown.match(/^- .*img.*$/mu) ?? [];
    // What is outside of the code spans is ours alone.
    expect(item.replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/gu, "")).toBe("- :  → , ");
  });

  test("leaves out of Markdown what a comment has no room for, and says how much", async () => {
    const timeline = JSON.parse(readFileSync(path("data/timeline.json"), "utf8")) as { records: { id: string }[] };
    timeline.records.push(...Array.from({ length: 4000 }, (_, index) => ({ id: `new-event-${index}` })));
    writeFileSync(path("data/timeline.json"), JSON.stringify(timeline));
    const { stdout } = await run(folder, "diff", "HEAD", "--format", "markdown");
    expect(Buffer.byteLength(stdout)).toBeLessThan(65_536);
    const [, left] = /^(\d+) more changes are not listed here\.$/mu.exec(stdout) ?? [];
    expect(stdout.match(/^- /gmu)?.length).toBe(4000 - Number(left));
  });
});

describe("diff could not run, says why in one line and exits 2", () => {
  const refused = async (cwd: string, ...args: string[]) => {
    const { status, stdout, stderr } = await run(cwd, "diff", ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    return stderr;
  };

  test("for a name that is none", async () => {
    expect(await refused(folder, "nowhere")).toMatch(
      /^iraq-coalition-data: there is no folder, commit or tag "nowhere" → .+\n$/u,
    );
  });

  test("for a version that is not tagged", async () => {
    expect(await refused(folder, "9.9.9")).toMatch(
      /^iraq-coalition-data: there is no tag v9\.9\.9 or 9\.9\.9 → .+\n$/u,
    );
  });

  test.each(["--output=x", "-p"])("for %s, which git could take for an option", async (name) => {
    expect(await refused(folder, "--", name)).toMatch(/^iraq-coalition-data: .* is no rev: it begins with a dash\n$/u);
  });

  test("for what a shell would run", async () => {
    await refused(folder, `HEAD; touch ${path("ran")}`);
    expect(() => readFileSync(path("ran"))).toThrow();
  });

  test("in a clone without the older commits, and names what to do", async () => {
    changeFigure();
    git("commit", "--quiet", "--all", "--message=second");
    const clone = `${folder}-shallow`;
    git("clone", "--quiet", "--depth=1", "--no-tags", `file://${folder}`, clone);
    expect(await refused(clone, "0.1.0")).toContain("→ older commits are not here: git fetch --unshallow --tags");
    rmSync(clone, { recursive: true });
  });

  test("outside of a repository", async () => {
    rmSync(path(".git"), { recursive: true });
    expect(await refused(folder, "HEAD")).toMatch(/^iraq-coalition-data: .*not a git repository.*\n$/u);
  });

  test("without git, which a folder does not need", async () => {
    mkdirSync(path("bin"));
    symlinkSync(process.execPath, path("bin/node"));
    const without = { PATH: path("bin") };
    const { status, stderr } = await runWith(without, folder, "diff", "HEAD");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "iraq-coalition-data: git is not installed → name a folder instead\n",
    });
    expect((await runWith(without, folder, "diff", ".")).status).toBe(0);
  });

  test("for a commit without data, a folder without data, and a file that is not JSON", async () => {
    const data = join(folder, "data");
    git("rm", "--quiet", "-r", "--cached", "data");
    git("commit", "--quiet", "--message=without");
    expect(await refused(folder, "HEAD")).toContain("HEAD has no data: ids.json is not there");
    expect(await refused(folder, "schemas")).toContain("schemas has no data: ids.json is not there");
    writeFileSync(join(data, "places.json"), "{");
    expect(await refused(folder, "v0.1.0")).toContain("places.json of data is no JSON object");
  });
});
