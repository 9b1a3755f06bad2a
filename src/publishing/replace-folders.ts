import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isRunning } from "../corpus/is-running.js";

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/** In the working directory, so that it is on the same disk; each build has a folder of its own in it. */
const STAGING = ".build";

/** The folder of a build, after its process. Whatever else is there is of others. */
const OWN_NAME = /^build-(\d+)-/u;

/** A file that is in a staging folder if its `next/` is complete. */
const READY = "ready";

/** In milliseconds. A build takes seconds: an older folder is left over, even if another process has its number by now. */
const LONGEST_BUILD = 10 * 60_000;

/** Milliseconds between two checks whether another build is done; random, so that two builds that collide do not collide again. */
const pause = () => 100 + Math.random() * 200;

/** Removes a staging folder, if possible: the compiler that a killed build started may still be writing to it. */
export const clear = (folder: string) =>
  rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);

/** The process that is building in a folder of `.build/`, if there is one. */
async function builderIn(name: string): Promise<number | undefined> {
  const builder = Number(OWN_NAME.exec(name)?.[1]);
  if (Number.isNaN(builder) || builder === process.pid || !isRunning(builder)) return undefined;
  const made = await stat(join(STAGING, name)).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs < LONGEST_BUILD ? builder : undefined;
}

/** A folder for this build, if no other build is running: each makes its own folder before it looks for others, so that one sees the other. */
async function ownFolder(): Promise<string> {
  await mkdir(STAGING, { recursive: true });
  for (let told: number | undefined; ; await sleep(pause())) {
    const staging = await mkdtemp(join(STAGING, `build-${process.pid}-`));
    const others = (await readdir(STAGING)).filter((name) => name !== basename(staging));
    const [builder] = (await Promise.all(others.map(builderIn))).filter((found) => found !== undefined);
    if (builder === undefined) return staging;
    await clear(staging);
    if (builder !== told) process.stderr.write(`process ${builder} is building here; waiting until it is done\n`);
    told = builder;
  }
}

/** The folders of builds that were killed: what is neither this build's nor that of one that is running. */
async function leftOver(staging: string): Promise<string[]> {
  const names = (await readdir(STAGING)).filter((name) => OWN_NAME.test(name) && join(STAGING, name) !== staging);
  const builders = await Promise.all(names.map(builderIn));
  return names.filter((_, at) => builders[at] === undefined).map((name) => join(STAGING, name));
}

/**
 * A new folder to write the output of a build to, below its `next/`. Waits for other builds in this working directory.
 * Before that, it finishes a build that was killed while it replaced its folders, and removes what is left of one that
 * was killed earlier.
 * @param folders the folders, and single files, that builds replace
 */
export async function stage(folders: readonly string[]): Promise<string> {
  const staging = await ownFolder();
  // Another build that has started meanwhile sees this one, and waits.
  for (const left of await leftOver(staging)) {
    if (existsSync(join(left, READY))) await swap(folders, left, rename);
    await clear(left);
  }
  return staging;
}

/** Puts what is still below `next/` in its place. For a folder: one rename out, one rename in, nothing written in between. */
async function swap(folders: readonly string[], staging: string, move: typeof rename): Promise<void> {
  for (const folder of folders) {
    const [next, previous] = [join(staging, "next", folder), join(staging, "previous", folder)];
    if (!existsSync(next)) continue;
    // One rename replaces a file. Without package.json, even for a moment, no build that was killed can be finished.
    if ((await stat(next)).isFile()) {
      await move(next, folder);
      continue;
    }
    await mkdir(dirname(previous), { recursive: true });
    await mkdir(dirname(folder), { recursive: true });
    if (existsSync(folder)) await move(folder, previous);
    await move(next, folder);
  }
}

/**
 * Puts finished folders in the place of the old ones. A build that is killed before this leaves the old output whole;
 * one that is killed in the milliseconds of the renames leaves some folders old and some new, or one missing, though never a
 * file, and the next build finishes the swap before it does anything else.
 * @param staging the folder from `stage`, with the finished folders under `next/`
 * @param move renames a folder; for tests
 */
export async function replaceFolders(folders: readonly string[], staging: string, move = rename): Promise<void> {
  await writeFile(join(staging, READY), "");
  await swap(folders, staging, move);
  // The compiler of a killed build, which may have written on when this one began, is done by now.
  for (const left of [staging, ...(await leftOver(staging))]) await clear(left);
}
