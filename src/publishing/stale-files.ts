import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readBytes } from "../corpus/read-bytes.js";
import type { Artifacts } from "./artifacts.js";

/** Paths of all files below a folder. */
async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * The files on disk that differ from what would be generated now.
 * @param expected what the build would write
 * @returns one sentence for each file; empty if all are up to date
 */
export async function staleFiles(expected: Artifacts): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, generated] of expected) {
    const texts =
      typeof generated === "string"
        ? new Map([[path, generated]])
        : new Map([...generated].map(([name, text]) => [join(path, name), text]));
    for (const [target, text] of texts) {
      if (!existsSync(target)) {
        stale.push(`${target} is missing`);
        continue;
      }
      const read = await readBytes(target);
      if (!("bytes" in read) || read.bytes.toString("utf8") !== text) stale.push(`${target} is out of date`);
    }
    const present = typeof generated === "string" ? [] : await filesIn(path);
    stale.push(...present.filter((target) => !texts.has(target)).map((target) => `${target} is no longer generated`));
  }
  return stale.sort();
}
