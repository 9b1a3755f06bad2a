import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SCHEMA_VERSION } from "../../schemas/schema-version.js";
import { commitNamed, fileOfCommit, filesOfCommit } from "../git.js";
import { type Hashes, recordHashes } from "./content-hash.js";
import { fileHashes, type Lock, lockPath } from "./lock.js";
import type { Files, Release } from "./replay.js";

/** How many of the things that are wrong are named. */
const NAMED = 5;

const SCHEMAS = `schemas/${SCHEMA_VERSION}`;
const DATA = "data";

const tagOf = (version: string) => `v${version}`;

/** Without a repository, as in a download of the sources, there is no tag either. */
const hasTag = async (folder: string, tag: string): Promise<boolean> =>
  (await commitNamed(folder, `refs/tags/${tag}`).catch(() => undefined)) !== undefined;

/** The JSON files of a folder at a tag, without those of folders in it. */
async function filesAt(folder: string, tag: string, path: string): Promise<Files> {
  const names = (await filesOfCommit(folder, tag, `${path}/`)).filter((name) => name.endsWith(".json"));
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [name, await fileOfCommit(folder, tag, `${path}/${name}`)]),
    ),
  );
}

/**
 * A release as git has it under its tag.
 * @param folder of the repository
 * @returns undefined if git does not have the tag
 */
export async function taggedRelease(lock: Lock, folder = "."): Promise<Release | undefined> {
  const tag = tagOf(lock.version);
  if (!(await hasTag(folder, tag))) return undefined;
  return {
    lock,
    schemas: await filesAt(folder, tag, SCHEMAS),
    data: await filesAt(folder, tag, DATA),
  };
}

async function filesIn(folder: string): Promise<Files> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), "utf8")]),
    ),
  );
}

/** The schemas and the data as they are in the working directory. */
export const presentFiles = async (): Promise<Omit<Release, "lock">> => ({
  schemas: await filesIn(SCHEMAS),
  data: await filesIn(DATA),
});

/** Ids and files that a lock and a release do not tell alike. */
const differences = (locked: Hashes, held: Hashes) =>
  Object.keys({ ...locked, ...held }).filter((name) => locked[name] !== held[name]);

/** What a release holds and its lock does not say, or the other way round: its tag was moved, or its lock was edited. */
export function brokenLock({ lock, schemas, data }: Release): string[] {
  const records = recordHashes([...data.values()].map((text) => JSON.parse(text) as unknown));
  const wrong = [...differences(lock.schemas, fileHashes(schemas)), ...differences(lock.records, records)];
  if (wrong.length === 0) return [];
  return [
    `${lockPath(lock.version)} does not say what the release holds: ${wrong.slice(0, NAMED).join(", ")}${wrong.length > NAMED ? ` and ${wrong.length - NAMED} more` : ""} → restore the lock, and the tag ${tagOf(lock.version)}`,
  ];
}
