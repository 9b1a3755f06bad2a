/**
 * npm run check:changeset: checks that a change of the data has a changeset that asks for the version that follows from it, and
 * that no id vanished. The change begins at the merge base with BASE, such as the base of a pull request, or else at the last
 * version tag.
 */
import { readFile } from "node:fs/promises";
import readChangesets from "@changesets/read";
import { type Bump, bumpOf, isAtLeast, leastBump, versionBump } from "../src/changes/bump.js";
import { changesBetween, vanishedIds } from "../src/changes/changes.js";
import { print } from "../src/cli/output.js";
import { stateOfCommit, stateOfFolder } from "../src/cli/states.js";
import { commitNamed, fileOfCommit, filesOfCommit, git, lastVersionTag } from "../src/git.js";
import { textOf } from "../src/reporting/changes/pretty.js";
import { verdict } from "../src/reporting/changes/verdict.js";
import { visible } from "../src/reporting/visible.js";
import { run } from "./exit-status.js";

/** The commit at which the change begins; undefined if nothing tells. */
async function start(): Promise<string | undefined> {
  const { BASE = "" } = process.env;
  if (BASE === "") {
    const tag = await lastVersionTag(".");
    return tag === undefined ? undefined : await commitNamed(".", `refs/tags/${tag}`);
  }
  const base = await commitNamed(".", BASE);
  if (base === undefined) throw new Error(`there is no commit ${BASE} here → fetch the whole history`);
  return (await git(".", "merge-base", base, "HEAD")).trim();
}

interface Manifest {
  name: string;
  version: string;
}

/** What the changesets ask for, and a version that was raised since, and whether either came with the change. */
async function asked(
  commit: string,
  { name, version }: Manifest,
): Promise<{ bump: Bump; isNew: boolean; from: string }> {
  const { version: from } = JSON.parse(await fileOfCommit(".", commit, "./package.json")) as Manifest;
  const old = await filesOfCommit(".", commit, "./.changeset/");
  const changesets = (await readChangesets(".")).map(({ id, releases }) => ({
    isNew: !old.includes(`${id}.md`),
    bumps: releases.filter((release) => release.name === name).map(({ type }): Bump => type),
  }));
  const bumps = [versionBump(from, version), ...changesets.flatMap((changeset) => changeset.bumps)];
  return {
    bump: bumps.reduce((most, bump) => (isAtLeast(bump, most) ? bump : most)),
    isNew: from !== version || changesets.some(({ isNew, bumps: own }) => isNew && own.length > 0),
    from,
  };
}

async function checkChangeset(): Promise<number> {
  const commit = await start();
  if (commit === undefined) {
    print("could not check for a changeset: neither BASE nor a version tag says where the change begins\n");
    return 0;
  }
  const [before, after] = [await stateOfCommit("data", commit), await stateOfFolder("data")];
  const changes = changesBetween(before, after);
  const vanished = vanishedIds(before, after);
  for (const id of vanished)
    print(
      `${visible(id)} was an id and is neither issued nor retired\n  → retire it in data/ids.json, with the reason and what became of it\n`,
    );
  if (changes.length === 0) return vanished.length === 0 ? 0 : 1;
  const manifest = JSON.parse(await readFile("package.json", "utf8")) as Manifest;
  const { bump, isNew, from } = await asked(commit, manifest);
  const least = leastBump(bumpOf(changes).bump, from);
  if (isNew && isAtLeast(bump, least)) return vanished.length === 0 ? 0 : 1;
  print(
    `${textOf(verdict(changes))}\n  ${isNew ? `the changesets ask for ${bump} only` : "no changeset says so"}\n  → run npm run changeset, choose ${least}, and write what changed; npx iraq-coalition-data diff ${commit.slice(0, 12)} lists it\n`,
  );
  return 1;
}

await run(checkChangeset);
