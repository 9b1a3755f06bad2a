/**
 * npm run check:releases: checks that the schemas keep what they promised to those who use a release, and replays each release: its data,
 * and documents that its schemas allow, pass the newest schemas of its address.
 *
 * --all a release whose tag git does not have is an error: for a clone with all tags
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import getReleasePlan from "@changesets/get-release-plan";
import { rangeOf } from "../schemas/dataset.js";
import { print } from "../src/cli/output.js";
import { type Lock, readLocks } from "../src/releases/lock.js";
import { brokenLock, presentFiles, taggedRelease } from "../src/releases/release-files.js";
import { type Files, frozenProblems, type Release, replayed } from "../src/releases/replay.js";
import { visible } from "../src/reporting/visible.js";
import { run } from "./exit-status.js";

/** The version that the next release will have, by what the changesets say. */
async function nextVersion(version: string): Promise<string> {
  const { releases } = await getReleasePlan(process.cwd());
  return releases[0]?.newVersion ?? version;
}

/** What a release held: under its tag, or here, as long as this is still the state that is to be tagged. */
async function releaseOf(lock: Lock, version: string, present: Omit<Release, "lock">): Promise<Release | undefined> {
  const here = { lock, ...present };
  return (await taggedRelease(lock)) ?? (lock.version === version && brokenLock(here).length === 0 ? here : undefined);
}

async function checkReleases(): Promise<number> {
  const { values } = parseArgs({ options: { all: { type: "boolean", default: false } } });
  const locks = await readLocks();
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  const next = await nextVersion(version);
  const present = await presentFiles();
  const releases = await Promise.all(locks.map((lock) => releaseOf(lock, version, present)));
  const newest = new Map<string, Files>(
    releases.flatMap((release) => (release ? [[rangeOf(release.lock.version), release.schemas] as const] : [])),
  );
  newest.set(rangeOf(next), present.schemas);
  const problems = locks.flatMap((lock, at) => {
    const release = releases[at];
    const frozen = frozenProblems(lock, present.schemas, next);
    if (release === undefined) return frozen;
    return [...frozen, ...brokenLock(release), ...replayed(release, newest.get(rangeOf(lock.version)) as Files)];
  });
  const missing = locks
    .filter((_, at) => releases[at] === undefined)
    .map(({ version }) => `${version} could not be replayed: git has no tag v${version} → git fetch --tags`);
  for (const line of [...problems, ...missing]) print(`${visible(line)}\n`);
  return problems.length > 0 || (values.all && missing.length > 0) ? 1 : 0;
}

await run(checkReleases);
