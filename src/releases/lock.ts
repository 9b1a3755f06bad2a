import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { canonicalJson } from "../corpus/canonical-form.js";
import { hashOf } from "../hash.js";
import { type Hashes, hashes } from "./content-hash.js";

/** A folder for each release, by its version, with what is generated when it is made and never changes after it. */
export const RELEASES = "releases";

const LOCK = "lock.json";

/** The path of the lock of a release. */
export const lockPath = (version: string) => join(RELEASES, version, LOCK);

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

const lock = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/u),
  date: z.iso.date(),
  schemas: z.record(z.string(), hash),
  records: z.record(z.string(), hash),
});

/** What a release held: written once, when it is made. */
export interface Lock {
  readonly version: string;
  /** the day of the release */
  readonly date: string;
  /** the SHA-256 of each file in schemas/v1, by its name */
  readonly schemas: Hashes;
  /** the content hash of each claim and each entry of a registry, by its id */
  readonly records: Hashes;
}

/** The SHA-256 of each of some files, by its name. */
export const fileHashes = (texts: ReadonlyMap<string, string>): Hashes =>
  hashes([...texts].map(([name, text]) => [name, hashOf(text)] as const));

/** The text of a lock, as its file has it. */
export const lockText = ({ version, date, schemas, records }: Lock): string =>
  canonicalJson({ version, date, schemas, records });

/** Two versions in the order in which they were released: 0.9.0 before 0.10.0. */
export const inOrderOfVersion = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });

/**
 * The lock that a text holds.
 * @param path of its file, for the error
 * @throws {Error} if the text is no lock, or that of another version than the folder is named after
 */
export function parseLock(text: string, path: string): Lock {
  const { success, data, error } = lock.safeParse(JSON.parse(text));
  if (!success) throw new Error(`${path} is no lock of a release: ${z.prettifyError(error)}`);
  if (path !== lockPath(data.version)) throw new Error(`${path} is the lock of ${data.version}`);
  return data;
}

/** The locks of all releases, the oldest first; none before the first release. */
export async function readLocks(): Promise<Lock[]> {
  const versions = existsSync(RELEASES) ? await readdir(RELEASES) : [];
  // While a release is made, its folder is there before its lock.
  const paths = versions
    .sort(inOrderOfVersion)
    .map(lockPath)
    .filter((path) => existsSync(path));
  return Promise.all(paths.map(async (path) => parseLock(await readFile(path, "utf8"), path)));
}
