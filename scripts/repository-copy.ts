import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The files of the repository as they are now, without what a build writes elsewhere than Git keeps. */
export const repositoryFiles = (): string[] =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
    .split("\0")
    .filter((path) => path !== "" && existsSync(path));

/**
 * Copies files of the repository to a folder, in the given order, and links the packages there, so that everything that
 * a maintainer runs can be run there too.
 */
export function copyRepository(folder: string, paths: readonly string[] = repositoryFiles()): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(path, join(folder, path));
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
}
