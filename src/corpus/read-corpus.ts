import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CompiledSchema } from "./compiled-schema.js";
import type { Corpus, DataFile, SeedFile } from "./corpus.js";
import { readBytes } from "./read-bytes.js";
import { readText } from "./read-text.js";

export interface Folders {
  /** folder of the data files, such as `data` */
  data: string;
  /** folder of the articles, such as `seeds`; absent if there are none, as in the npm package */
  seeds?: string;
}

/** A folder that was to be read, or a seed in it, is missing or cannot be read. */
export class UnreadableError extends Error {
  override name = "UnreadableError";

  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

async function namesIn(folder: string, extension: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableError(folder, code === "ENOENT" ? "no such file or folder" : `cannot be read (${code})`);
  }
}

function parseJson(text: string): { document: unknown } | undefined {
  try {
    return { document: JSON.parse(text) };
  } catch {
    // The rule json/syntax says what is wrong, and where.
    return undefined;
  }
}

async function readDataFile(folder: string, schema: CompiledSchema): Promise<DataFile> {
  const path = join(folder, `${schema.name}.json`);
  const read = await readText(path);
  return { path, schema, ...read, ...(read.text !== undefined && parseJson(read.text)) };
}

async function readSeed(folder: string, name: string): Promise<SeedFile> {
  const path = join(folder, name);
  const read = await readBytes(path);
  if ("refusal" in read) throw new UnreadableError(path, read.refusal.message);
  const { bytes } = read;
  return { path, name, sha256: createHash("sha256").update(bytes).digest("hex"), text: bytes.toString("utf8") };
}

/**
 * Reads the data files and the seeds, whatever state they are in.
 * @throws {UnreadableError} if one of the two folders or a seed cannot be read
 */
export async function readCorpus({ data, seeds }: Folders, schemas: readonly CompiledSchema[]): Promise<Corpus> {
  const expected = new Set(schemas.map(({ name }) => `${name}.json`));
  const dataNames = await namesIn(data, ".json");
  const seedNames = seeds === undefined ? [] : await namesIn(seeds, ".txt");
  return {
    files: await Promise.all(schemas.map((schema) => readDataFile(data, schema))),
    strays: dataNames.filter((name) => !expected.has(name)).map((name) => join(data, name)),
    seeds: await Promise.all(seedNames.map((name) => readSeed(seeds ?? "", name))),
  };
}
