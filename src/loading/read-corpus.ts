import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CompiledSchema } from "../validation/compiled-schema.js";
import type { Corpus, DataFile, SeedFile } from "../validation/corpus.js";
import { readText } from "./read-text.js";

export interface Folders {
  /** folder of the data files, as `data` */
  data: string;
  /** folder of the articles, as `seeds` */
  seeds: string;
}

/** A folder that a command was told to read is not there. */
export class MissingFolderError extends Error {
  override name = "MissingFolderError";
}

async function namesIn(folder: string, extension: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new MissingFolderError(`${folder}: ${code === "ENOENT" ? "no such folder" : `cannot be read (${code})`}`);
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
  if ("defect" in read) return { path, schema, defect: read.defect };
  return { path, schema, text: read.text, ...parseJson(read.text) };
}

async function readSeed(folder: string, name: string): Promise<SeedFile> {
  const path = join(folder, name);
  const bytes = await readFile(path);
  return { path, name, sha256: createHash("sha256").update(bytes).digest("hex"), text: bytes.toString("utf8") };
}

/**
 * Reads the data files and the seeds, whatever state they are in.
 * @throws {MissingFolderError} where one of the two folders is not there
 */
export async function readCorpus({ data, seeds }: Folders, schemas: readonly CompiledSchema[]): Promise<Corpus> {
  const expected = new Set(schemas.map(({ name }) => `${name}.json`));
  const [dataNames, seedNames] = [await namesIn(data, ".json"), await namesIn(seeds, ".txt")];
  return {
    files: await Promise.all(schemas.map((schema) => readDataFile(data, schema))),
    strays: dataNames.filter((name) => !expected.has(name)).map((name) => join(data, name)),
    seeds: await Promise.all(seedNames.map((name) => readSeed(seeds, name))),
  };
}
