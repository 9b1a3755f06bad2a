import { randomUUID } from "node:crypto";
import { lstat, open, rename, rm } from "node:fs/promises";

/**
 * Replaces the text of a file, whole or not at all: a reader never meets half a file, and after a failure the file is
 * as it was and nothing lies beside it. The mode of the file stays.
 * @throws where the file cannot be written, or is a symbolic link: what that leads to may lie in any folder
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) throw new Error("it is a symbolic link");
  // A name that nobody can foresee, and only where nothing has it: what others have put there is never written to.
  const beside = `${path}.${randomUUID()}.tmp`;
  const file = await open(beside, "wx", 0o600);
  try {
    try {
      await file.writeFile(text);
      await file.chmod(stats.mode & 0o7777);
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
