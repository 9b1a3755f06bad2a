import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** The real path of a file or folder, if it exists, so that two names of one are the same. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** The path relative to a folder; undefined if it is outside. */
function wayDown(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way;
}

/** The nearest folder above a path that is a Git working tree; `.git` is a file in a submodule or a second working tree. */
function repositoryOf(path: string): string | undefined {
  const folder = dirname(path);
  if (existsSync(join(folder, ".git"))) return folder;
  return folder === path ? undefined : repositoryOf(folder);
}

/**
 * A path in the form that services that show code require: relative to the workspace of the job, or else to the root of
 * the repository, or else to the working directory, with forward slashes; absolute if none of them holds the file.
 * @param path the path of a file, from the working directory
 * @param workspace the value of GITHUB_WORKSPACE
 */
export function pathInWorkspace(path: string, workspace = process.env["GITHUB_WORKSPACE"]): string {
  // A link in a repository is a file of its own: only the folders above it are resolved.
  const full = join(realPath(dirname(path)), basename(path));
  const roots = [
    ...(workspace === undefined || workspace === "" ? [] : [workspace]),
    repositoryOf(full) ?? process.cwd(),
    process.cwd(),
  ];
  const ways = roots.map((root) => wayDown(realPath(root), full));
  return (ways.find((way) => way !== undefined) ?? full).replaceAll(sep, "/");
}
