import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/**
 * Puts finished folders in the place of the old ones: one rename away, one rename in, nothing written in between, so
 * that a build that is killed leaves what was there before. Where it is killed between the two renames, the old folder
 * lies in the staging folder, and `restoreFolders` puts it back.
 * @param staging folder on the same disk that holds the finished folders under `next/`
 */
export async function replaceFolders(folders: readonly string[], staging: string): Promise<void> {
  for (const folder of folders) {
    const [next, previous] = [join(staging, "next", folder), join(staging, "previous", folder)];
    await mkdir(dirname(previous), { recursive: true });
    await mkdir(dirname(folder), { recursive: true });
    if (existsSync(folder)) await rename(folder, previous);
    await rename(next, folder);
  }
  await rm(staging, { recursive: true, force: true });
}

/** Puts back what a killed build had moved away, and clears its staging folder. */
export async function restoreFolders(folders: readonly string[], staging: string): Promise<void> {
  for (const folder of folders) {
    const previous = join(staging, "previous", folder);
    if (existsSync(previous) && !existsSync(folder)) await rename(previous, folder);
  }
  await rm(staging, { recursive: true, force: true });
}
