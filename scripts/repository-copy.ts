import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The files of the repository as they are now, without what a build writes elsewhere than Git keeps. */
export const repositoryFiles = (): string[] =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" })
    .split("\0")
    .filter((path) => path !== "" && existsSync(path));

/**
 * Copies files of the repository to a folder, in the given order, and links the packages there, so that everything that
 * a maintainer runs can be run there too.
 * @param mask the bits of their modes that the copies do not have
 */
export function copyRepository(folder: string, paths: readonly string[] = repositoryFiles(), mask = 0): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(path, join(folder, path));
    chmodSync(join(folder, path), statSync(path).mode & ~mask);
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
}
