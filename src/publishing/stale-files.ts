import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Which files on disk are not what they would be if they were generated now.
 * @param expected text by folder, then by path in the folder
 * @returns one sentence a file; empty when all are up to date
 */
export async function staleFiles(expected: ReadonlyMap<string, ReadonlyMap<string, string>>): Promise<string[]> {
  const stale: string[] = [];
  for (const [folder, files] of expected) {
    const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
    const present = new Set(
      entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
    );
    for (const [path, text] of files) {
      const target = join(folder, path);
      if (!present.delete(target)) stale.push(`${target} is missing`);
      else if ((await readFile(target, "utf8")) !== text) stale.push(`${target} is out of date`);
    }
    stale.push(...[...present].map((path) => `${path} is no longer generated`));
  }
  return stale.sort();
}
