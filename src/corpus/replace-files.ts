import { createHash, randomUUID } from "node:crypto";
import { lstat, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isRunning } from "./is-running.js";
import { readBytes } from "./read-bytes.js";
import { readText } from "./read-text.js";
import { isObject } from "./values.js";

/** A text that is written whole, and not yet in its place. */
interface Staged {
  /** where it belongs */
  path: string;
  /** a name that nobody can predict is made of it */
  id: string;
  sha256: string;
}

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
/** It begins with the id of the process that writes it. */
const STAGED = new RegExp(`\\.([1-9][0-9]*)-${UUID}\\.tmp$`, "u");
const JOURNAL = new RegExp(`^\\.${UUID}\\.journal$`, "u");

/** In milliseconds. Staging takes a few: what is older is left over, even if another process has its number by now. */
const LONGEST_STAGING = 60_000;

/** Moves a file to another name in one step; for tests. */
type Move = (from: string, to: string) => Promise<void>;

const beside = ({ path, id }: Pick<Staged, "path" | "id">) => `${path}.${id}.tmp`;
const hashOf = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");

/** The mode of a file that is to be replaced; undefined if there is none yet. */
async function modeOf(path: string): Promise<number | undefined> {
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException): undefined => {
    if (error.code !== "ENOENT") throw error;
  });
  // Its target may be in any folder.
  if (stats?.isSymbolicLink()) throw new Error("it is a symbolic link");
  return stats && stats.mode & 0o7777;
}

/** Writes a text beside its place. */
async function stage(path: string, text: string): Promise<Staged> {
  const mode = await modeOf(path);
  const staged = { path, id: `${process.pid}-${randomUUID()}`, sha256: hashOf(text) };
  // Only if no file has the name: a file that somebody put there is never written to.
  const file = await open(beside(staged), "wx", mode === undefined ? 0o666 : 0o600);
  try {
    try {
      await file.writeFile(text);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(beside(staged), { force: true });
    throw error;
  }
  return staged;
}

const unwritable =
  (path: string) =>
  ({ code, message }: NodeJS.ErrnoException): never => {
    throw new Error(`${path} cannot be written: ${code ?? message}`);
  };

/** Another process may be finishing the same change: what is gone is in its place. */
const putInPlace = (staged: Staged, move: Move) =>
  move(beside(staged), staged.path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") unwritable(staged.path)(error);
  });

/**
 * Replaces the text of a file completely or not at all: a reader never sees half a file, and after a failure the file is
 * as it was, with no other file left beside it. The mode of the file stays; a file that is not there is created.
 * @throws if the file cannot be written, or is a symbolic link, whose target may be in any folder
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const staged = await stage(path, text);
  try {
    await rename(beside(staged), path);
  } catch (error) {
    await rm(beside(staged), { force: true });
    throw error;
  }
}

/** What another process wrote meanwhile is not written over. */
async function checkUnchanged(path: string, was: string | undefined): Promise<void> {
  if (was === undefined) return;
  const { text } = await readText(path);
  if (text !== was)
    throw new Error(`${path} was changed by somebody else since it was read; nothing was written → do it again`);
}

/**
 * Replaces or creates several files, all or none. A process that is killed before all texts are written leaves the old
 * files; one that is killed after that leaves a journal, with which `finishReplacing` puts the rest in place.
 * @param texts by the paths of the files, each directly in one of the folders
 * @param folders the first one holds the journal
 * @param was the texts of files as they were when the change was made from them
 * @param move for tests
 * @throws if a file cannot be written or is a symbolic link, or has another text by now; no file has changed then, unless the
 * message says so
 */
export async function replaceFiles(
  texts: ReadonlyMap<string, string>,
  folders: readonly [string, ...string[]],
  { was = new Map(), move = rename }: { was?: ReadonlyMap<string, string>; move?: Move } = {},
): Promise<void> {
  const strange = [...texts.keys()].find((path) => !isDirectlyIn(path, folders));
  if (strange !== undefined) throw new Error(`${strange} is in none of the folders ${folders.join(", ")}`);
  const staged: Staged[] = [];
  const journal = join(folders[0], `.${randomUUID()}.journal`);
  try {
    for (const [path, text] of texts) staged.push(await stage(path, text).catch(unwritable(path)));
    const files = staged.map((one) => ({ ...one, path: relative(folders[0], one.path).replaceAll(sep, "/") }));
    const written = await stage(journal, JSON.stringify({ files })).catch(unwritable(journal));
    staged.push(written);
    for (const path of texts.keys()) await checkUnchanged(path, was.get(path));
    await move(beside(written), journal);
    // Nothing has changed until this is done, and it shows whether files can be moved here at all.
    await putInPlace(staged[0] ?? written, move);
  } catch (error) {
    await rm(journal, { force: true });
    await Promise.all(staged.map((one) => rm(beside(one), { force: true })));
    throw error;
  }
  await finish(journal, staged.slice(1, -1), move);
}

/** Puts the rest of a change in place, and removes its journal. */
async function finish(journal: string, staged: readonly Staged[], move: Move): Promise<void> {
  for (const one of staged) {
    await putInPlace(one, move).catch(({ message }: Error) => {
      throw new Error(`${message}; other files of this change are written → run this again: it begins with the rest`);
    });
  }
  await rm(journal, { force: true });
}

const isDirectlyIn = (path: string, folders: readonly string[]) =>
  folders.some((folder) => resolve(folder) === dirname(resolve(path)));

/** The staged files that a journal names. Somebody else may have written it: it names nothing outside the folders. */
async function readJournal(journal: string, folders: readonly string[]): Promise<Staged[]> {
  const refusal = (reason: string) =>
    new Error(`${journal}: ${reason} → delete it, and restore the files beside it from the history`);
  if ((await lstat(journal)).isSymbolicLink()) throw refusal("it is a symbolic link");
  const read = await readBytes(journal);
  if ("refusal" in read) throw refusal(read.refusal.message);
  let document: unknown;
  try {
    document = JSON.parse(read.bytes.toString("utf8"));
  } catch {
    // It is refused below.
  }
  const files = isObject(document) && Array.isArray(document["files"]) ? document["files"] : undefined;
  if (files === undefined) throw refusal("this is no journal of a change");
  return files.map((entry: unknown) => {
    const { path, id, sha256 } = isObject(entry) ? entry : {};
    if (typeof path !== "string" || typeof sha256 !== "string") throw refusal("this is no journal of a change");
    if (typeof id !== "string" || !STAGED.test(`.${id}.tmp`)) throw refusal("it names a file that no change writes");
    const target = join(dirname(journal), path);
    if (!isDirectlyIn(target, folders) || basename(target).startsWith(".")) {
      throw refusal(`it names ${path}, which is no file of these folders: ${folders.join(", ")}`);
    }
    return { path: target, id, sha256 };
  });
}

/** Whether a staged file is there, with the text that was to be written. */
async function isWhole(staged: Staged): Promise<boolean> {
  const stats = await lstat(beside(staged)).catch(() => undefined);
  if (stats === undefined) return false;
  const read = stats.isFile() ? await readBytes(beside(staged)) : undefined;
  if (read === undefined || "refusal" in read || hashOf(read.bytes) !== staged.sha256) {
    throw new Error(
      `${beside(staged)} is not the text that was to be written → restore the files of this folder from the history, and delete this one`,
    );
  }
  return true;
}

/** The journals in a folder, by the names of its files. */
export const journalsIn = (names: readonly string[]): string[] => names.filter((name) => JOURNAL.test(name));

/**
 * Finishes the changes of several files that were interrupted, and removes what is left of those that were interrupted
 * before they had begun to change a file. Whoever writes to a folder calls it before they read.
 * @param folders the first one holds the journals
 * @returns the files that were put in place
 * @throws if a journal names a file outside the folders, or a text that is not whole; no file has changed then
 */
export async function finishReplacing(folders: readonly [string, ...string[]]): Promise<string[]> {
  const finished: string[] = [];
  const namesIn = (folder: string) => readdir(folder).catch((): string[] => []);
  for (const name of journalsIn(await namesIn(folders[0]))) {
    const journal = join(folders[0], name);
    const staged = await readJournal(journal, folders);
    const left: Staged[] = [];
    for (const one of staged) if (await isWhole(one)) left.push(one);
    await finish(journal, left, rename);
    finished.push(...left.map(({ path }) => path));
  }
  for (const folder of folders) {
    for (const name of await namesIn(folder)) {
      const writer = Number(STAGED.exec(name)?.[1]);
      if (Number.isNaN(writer)) continue;
      const path = join(folder, name);
      const stats = await lstat(path).catch(() => undefined);
      const isLeft = !isRunning(writer);
      if (stats?.isFile() && (isLeft || Date.now() - stats.mtimeMs > LONGEST_STAGING)) await rm(path, { force: true });
    }
  }
  return finished;
}
