import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** In bytes: more than any file of the repository. */
const LARGEST = 256 * 1024 * 1024;

/** A git command that did not succeed. */
export class GitError extends Error {
  override name = "GitError";
}

/**
 * Runs git in a folder, without a shell.
 * @returns what it wrote to standard output
 * @throws {GitError} if it is not installed or does not succeed, with its own first line
 */
export async function git(folder: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await execute("git", ["-C", folder, ...args], {
      maxBuffer: LARGEST,
      env: { ...process.env, LC_ALL: "C" },
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
