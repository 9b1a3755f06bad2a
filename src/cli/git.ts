import { execFile } from "node:child_process";

/** What Git sets for a hook, which would be about the repository of the hook and paths from its folder. */
const OF_A_HOOK = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

/** Starts Git in a folder, without a shell. What its configuration would start is left out. */
function git(folder: string, ...args: string[]): Promise<{ status: number; stdout: string; problem: string }> {
  const own = Object.entries(process.env).filter(([name]) => !OF_A_HOOK.includes(name));
  const env = { ...Object.fromEntries(own), LC_ALL: "C" };
  return new Promise((done, fail) => {
    const command = ["-c", "core.fsmonitor=false", ...args];
    execFile("git", command, { cwd: folder, env, maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout, stderr) => {
      const status = error === null ? 0 : error.code;
      if (typeof status === "number") done({ status, stdout, problem: stderr.trim().split("\n")[0] ?? "" });
      else fail(new Error(`Git cannot be started (${status})`));
    });
  });
}

/**
 * The commit at which the history of HEAD and that of a revision part; the revision itself if HEAD has grown out of it.
 * @param folder of the working tree
 * @param revision a branch, a tag or a commit
 * @throws if the folder is in no repository, or if there is no such commit
 */
export async function baseOf(folder: string, revision: string): Promise<string> {
  const found = await git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  const what = JSON.stringify(revision);
  if (found.status !== 0) throw new Error(`${folder}: ${found.problem || `the Git repository has no commit ${what}`}`);
  const base = await git(folder, "merge-base", "HEAD", found.stdout.trim());
  if (base.status !== 0)
    throw new Error(
      `${folder}: ${base.problem || `HEAD and ${what} have no commit in common → fetch more of the history`}`,
    );
  return base.stdout.trim();
}

/** The files of a folder that differ from a commit, as paths from the folder: changed, added, deleted, or not in Git at all. */
export async function changedFiles(folder: string, commit: string): Promise<ReadonlySet<string>> {
  const listed = await Promise.all([
    git(folder, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", commit, "--", "."),
    git(folder, "ls-files", "--others", "-z", "--", "."),
  ]);
  return new Set(
    listed.flatMap(({ status, stdout, problem }) => {
      if (status !== 0) throw new Error(`${folder}: ${problem}`);
      return stdout.split("\0").filter(Boolean);
    }),
  );
}

/** The text of a file at a commit; undefined if it was not there. */
export async function textAt(folder: string, commit: string, name: string): Promise<string | undefined> {
  const { status, stdout } = await git(folder, "show", "--no-textconv", `${commit}:./${name}`);
  return status === 0 ? stdout : undefined;
}
