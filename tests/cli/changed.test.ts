import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Copy } from "../corpus.js";
import { first, object, type Problem, toldAt, withoutStop } from "./breaking.js";
import { run, runWith } from "./command-line.js";

let copy: Copy;
beforeEach(async () => {
  copy = await Copy.ofData();
  git("init", "--quiet", "--initial-branch=main");
  commit();
});
afterEach(() => copy.remove());

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.invalid", ...args], { cwd: copy.folder });

function commit(): void {
  git("add", "--all");
  git("commit", "--quiet", "--message=test");
}

const isTold = (stdout: string, problem: Problem) => stdout.includes(toldAt(problem));

const NOTHING = { status: 0, stdout: "" };

describe("validate --changed", () => {
  test("leaves out the problems of what has not changed, and says how many there are", async () => {
    const old = await withoutStop(copy, "attack-statistics");
    commit();
    expect(await run(copy.folder, "validate", "--changed")).toEqual({
      ...NOTHING,
      stderr: "1 more problem is not in what changed since HEAD\n",
    });
    const problem = await withoutStop(copy, "troop-counts");
    const { status, stdout } = await run(copy.folder, "validate", "--changed");
    expect(status).toBe(1);
    expect([isTold(stdout, problem), isTold(stdout, old)]).toEqual([true, false]);
  });

  test("tells the records of one file apart", async () => {
    const old = await withoutStop(copy, "attack-statistics");
    commit();
    const [, second] = await copy.records("attack-statistics");
    await copy.editRecord("attack-statistics", String(second?.["id"]), (record) => {
      object(record["summary"])["en"] = "No full stop";
    });
    const { stdout } = await run(copy.folder, "validate", "--changed");
    expect(stdout).toContain(`  ${second?.["id"]}\n`);
    expect(isTold(stdout, old)).toBe(false);
  });

  test("compares with the commit at which the working tree parted from a branch", async () => {
    git("checkout", "--quiet", "-b", "topic");
    const own = await withoutStop(copy, "attack-statistics");
    commit();
    git("checkout", "--quiet", "main");
    await copy.editRecord("troop-counts", String(first(await copy.records("troop-counts"))["id"]), (record) => {
      record["note"] = { en: "Changed on the other branch.", ar: "تغيّر في الفرع الآخر." };
    });
    commit();
    git("checkout", "--quiet", "topic");
    const { stdout } = await run(copy.folder, "validate", "--changed=main");
    expect(isTold(stdout, own)).toBe(true);
    expect(stdout).not.toContain("troop-counts");
    expect((await run(copy.folder, "validate", "--changed")).stdout).toBe("");
  });

  test("reports at a record that has not changed what a changed one brings about there", async () => {
    const [one, other] = await copy.records("attack-statistics");
    await copy.editRecord("attack-statistics", String(one?.["id"]), (record) => {
      record["id"] = other?.["id"];
    });
    const { stdout } = await run(copy.folder, "validate", "--changed", "--rule", "id/unique");
    expect(stdout).toMatch(new RegExp(`  error  id/unique  ${other?.["id"]}$`, "mu"));
  });

  test("counts an article as changed with all that quotes it", async () => {
    const seed = (await copy.read()).seeds.find(({ name }) => name.startsWith("001"));
    await copy.write(`seeds/${seed?.name}`, String(seed?.text).replaceAll("داعش", "داغش"));
    const { status, stdout } = await run(copy.folder, "validate", "--changed");
    expect(status).toBe(1);
    expect(stdout).toMatch(/ error {2}seed\/unchanged/u);
    expect(stdout).toMatch(/ error {2}evidence\/quote/u);
  });

  test("takes a file that Git does not know as new, and one that cannot be read as changed", async () => {
    await copy.write("data/notes.json", "{}");
    await copy.write("data/places.json", "{");
    const { stdout } = await run(copy.folder, "validate", "--changed");
    expect(stdout).toMatch(/^data\/notes\.json:/mu);
    expect(stdout).toMatch(/^data\/places\.json:1:\d+ {2}error {2}json\/syntax/mu);
  });

  test("works from any folder, and in a hook", async () => {
    const problem = await withoutStop(copy, "troop-counts");
    mkdirSync(copy.path("below"));
    const folders = ["--data", "../data", "--seeds", "../seeds"];
    const below = await run(copy.path("below"), "validate", "--changed", ...folders);
    expect(below.stdout).toContain(`../${toldAt(problem)}`);
    const elsewhere = await run(
      ".",
      "validate",
      "--changed",
      "--data",
      copy.path("data"),
      "--seeds",
      copy.path("seeds"),
    );
    expect(elsewhere.stdout).toContain(copy.path(toldAt(problem)));
    const inHook = await runWith(
      { GIT_DIR: ".git", GIT_INDEX_FILE: ".git/index" },
      copy.folder,
      "validate",
      "--changed",
    );
    expect(isTold(inHook.stdout, problem)).toBe(true);
  });

  test.each([
    ["a commit that is not there", "nowhere", /data: the Git repository has no commit "nowhere"/u],
    ["a name that looks like an option", "--output=written", /"--output=written" is no rev/u],
    ["a name that a shell would run", "$(touch written)", /has no commit/u],
  ])("%s exits 2", async (_, revision, message) => {
    const { status, stdout, stderr } = await run(copy.folder, "validate", `--changed=${revision}`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(existsSync(copy.path("written"))).toBe(false);
  });

  test("without a repository, without Git or without a common commit, it says so and exits 2", async () => {
    const without = await runWith({ PATH: "" }, copy.folder, "validate", "--changed");
    expect(without).toMatchObject({ status: 2, stderr: expect.stringContaining("git is not installed") });
    git("checkout", "--quiet", "--orphan", "other");
    appendFileSync(copy.path("data/places.json"), "\n");
    commit();
    const apart = await run(copy.folder, "validate", "--changed=main");
    expect(apart.status).toBe(2);
    expect(apart.stderr).toContain('HEAD and "main" have no commit in common → fetch more of the history');
    rmSync(copy.path(".git"), { recursive: true });
    const bare = await run(copy.folder, "validate", "--changed");
    expect(bare).toMatchObject({ status: 2, stdout: "" });
    expect(bare.stderr).toMatch(/^iraq-coalition-data: data: .*not a git repository/u);
  });
});
