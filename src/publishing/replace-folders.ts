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

/** Best effort: the compiler of a build that was killed may still be writing here, for a moment. */
const clear = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);

/**
 * A new folder to write the output of a build to, below its `next/`. Before that, what a killed build had moved away is
 * put back.
 * @param folders the folders that builds replace
 */
export async function stage(folders: readonly string[]): Promise<string> {
  await mkdir(STAGING, { recursive: true });
  for (const name of await readdir(STAGING)) {
    for (const folder of folders) {
      const previous = join(STAGING, name, "previous", folder);
      if (existsSync(previous) && !existsSync(folder)) await rename(previous, folder);
    }
    await clear(join(STAGING, name));
  }
  return mkdtemp(join(STAGING, "build-"));
}

/**
 * Puts finished folders in the place of the old ones: one rename away, one rename in, nothing written in between, so
 * that a build that is killed leaves what was there before. Where it is killed between the two renames, the old folder
 * lies in the staging folder, and the next build puts it back.
 * @param staging what `stage` gave, with the finished folders under `next/`
 */
export async function replaceFolders(folders: readonly string[], staging: string): Promise<void> {
  for (const folder of folders) {
    const [next, previous] = [join(staging, "next", folder), join(staging, "previous", folder)];
    await mkdir(dirname(previous), { recursive: true });
    await mkdir(dirname(folder), { recursive: true });
    if (existsSync(folder)) await rename(folder, previous);
    await rename(next, folder);
  }
  await clear(staging);
}
