import { randomUUID } from "node:crypto";
import { lstat, open, rename, rm } from "node:fs/promises";

/**
 * Replaces the text of a file completely or not at all: a reader never sees half a file, and after a failure the file is
 * as it was, with no other file left beside it. The mode of the file stays.
 * @throws if the file cannot be written, or is a symbolic link, whose target may be in any folder
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) throw new Error("it is a symbolic link");
  // A name that nobody can predict, and only if no file has it: a file that somebody put there is never written to.
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
