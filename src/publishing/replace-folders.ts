import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/** Below the working directory, so that it is on the same disk; each build has a folder of its own in it. */
const STAGING = ".build";

/** Lies in a staging folder whose `next/` is complete. */
const READY = "ready";

/** Best effort: the compiler of a build that was killed may still be writing here, for a moment. */
const clear = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);

/**
 * A new folder to write the output of a build to, below its `next/`. Before that, a build that was killed while it
 * replaced its folders is finished; one that was killed earlier is forgotten.
 * @param folders the folders, and single files, that builds replace
 */
export async function stage(folders: readonly string[]): Promise<string> {
  await mkdir(STAGING, { recursive: true });
  for (const name of await readdir(STAGING)) {
    const left = join(STAGING, name);
    if (existsSync(join(left, READY))) await swap(folders, left, rename);
    await clear(left);
  }
  return mkdtemp(join(STAGING, "build-"));
}

/** Swaps each folder that is still below `next/`: one rename away, one rename in, nothing written in between. */
async function swap(folders: readonly string[], staging: string, move: typeof rename): Promise<void> {
  for (const folder of folders) {
    const [next, previous] = [join(staging, "next", folder), join(staging, "previous", folder)];
    if (!existsSync(next)) continue;
    await mkdir(dirname(previous), { recursive: true });
    await mkdir(dirname(folder), { recursive: true });
    if (existsSync(folder)) await move(folder, previous);
    await move(next, folder);
  }
}

/**
 * Puts finished folders in the place of the old ones. A build that is killed before this leaves the old output whole;
 * one that is killed in the milliseconds of the renames leaves some folders old and some new, or one away, and the next
 * build finishes the swap before it does anything else.
 * @param staging what `stage` gave, with the finished folders under `next/`
 * @param move renames a folder; for tests
 */
export async function replaceFolders(folders: readonly string[], staging: string, move = rename): Promise<void> {
  await writeFile(join(staging, READY), "");
  await swap(folders, staging, move);
  await clear(staging);
}
