import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** In bytes: more than any file of the repository. */
const LARGEST = 256 * 1024 * 1024;

/** What git sets for a hook, which would be about the repository of the hook and paths from its folder. */
const OF_A_HOOK = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

/** A git command that did not succeed. */
export class GitError extends Error {
  override name = "GitError";
}

/**
 * Runs git in a folder, without a shell, and without what its configuration would start.
 * @returns what it wrote to standard output
 * @throws {GitError} if it is not installed or does not succeed, with its own first line
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !OF_A_HOOK.includes(name));
  try {
    const { stdout } = await execute("git", ["-C", folder, "-c", "core.fsmonitor=false", ...args], {
      maxBuffer: LARGEST,
      env: { ...Object.fromEntries(own), LC_ALL: "C" },
    });
    return stdout;
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT") throw new GitError("git is not installed → name a folder instead");
    const [line = ""] = (stderr ?? "").trim().split("\n");
    throw new GitError(line === "" ? `git ${args[0]} did not succeed` : line);
  }
}

/** Whether git succeeds. */
const succeeds = (folder: string, ...args: string[]) =>
  git(folder, ...args).then(
    () => true,
    (error: unknown) => {
      if (error instanceof GitError) return false;
      throw error;
    },
  );

/**
 * The id of a commit; undefined if nothing of that name leads to one.
 * @throws {GitError} if the folder is in no git repository, or if the name could be taken for an option
 */
export async function commitNamed(folder: string, rev: string): Promise<string | undefined> {
  if (rev.startsWith("-")) throw new GitError(`${JSON.stringify(rev)} is no rev: it begins with a dash`);
  await git(folder, "rev-parse", "--git-dir");
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${rev}^{commit}`] as const;
  return (await succeeds(folder, ...args)) ? (await git(folder, ...args)).trim() : undefined;
}

/** Whether older commits are left out of a repository. */
export const isShallow = async (folder: string): Promise<boolean> =>
  (await git(folder, "rev-parse", "--is-shallow-repository")).trim() === "true";

/**
 * The names of the files of a folder in a commit; none if it has no such folder.
 * @param path from the folder in which git runs; it ends with a slash
 */
export async function filesOfCommit(folder: string, commit: string, path: string): Promise<string[]> {
  const names = await git(folder, "ls-tree", "-z", "--name-only", commit, path).catch((error: Error) => {
    // What is above the root of the repository.
    if (error.message.includes("outside repository")) return "";
    throw error;
  });
  return names.split("\0").flatMap((name) => (name === "" ? [] : [name.slice(name.lastIndexOf("/") + 1)]));
}

/** A file of a commit. The path begins at the folder in which git runs: ./ids.json, ../schemas/v1/index.json. */
export const fileOfCommit = (folder: string, commit: string, path: string): Promise<string> =>
  git(folder, "cat-file", "blob", `${commit}:${path}`);

/** The highest version tag in the history of HEAD, such as v0.1.0, apart from one; undefined if there is none. */
export async function lastVersionTag(folder: string, apart?: string): Promise<string | undefined> {
  const tags = await git(folder, "tag", "--list", "v[0-9]*", "--merged", "HEAD", "--sort=-version:refname");
  return tags.split("\n").find((tag) => tag !== "" && tag !== apart);
}

/**
 * The commit at which the history of HEAD and that of a revision part; the revision itself if HEAD has grown out of it.
 * @param revision a branch, a tag or a commit
 * @throws {GitError} if the folder is in no repository, or if there is no such commit
 */
export async function baseOf(folder: string, revision: string): Promise<string> {
  const what = JSON.stringify(revision);
  const commit = await commitNamed(folder, revision).catch((error: Error) => {
    throw new GitError(`${folder}: ${error.message}`);
  });
  if (commit === undefined) throw new GitError(`${folder}: the Git repository has no commit ${what}`);
  if (!(await succeeds(folder, "merge-base", "HEAD", commit)))
    throw new GitError(`${folder}: HEAD and ${what} have no commit in common → fetch more of the history`);
  return (await git(folder, "merge-base", "HEAD", commit)).trim();
}

/** The files of a folder that differ from a commit, as paths from the folder: changed, added, deleted, or not in Git at all. */
export async function changedFiles(folder: string, commit: string): Promise<ReadonlySet<string>> {
  const listed = await Promise.all([
    git(folder, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", commit, "--", "."),
    git(folder, "ls-files", "--others", "-z", "--", "."),
  ]);
  return new Set(listed.flatMap((names) => names.split("\0").filter(Boolean)));
}
