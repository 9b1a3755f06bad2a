import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CompiledSchema } from "./compiled-schema.js";
import type { Corpus, SeedFile } from "./corpus.js";
import { assembled, dataFile } from "./corpus-of.js";
import { readBytes } from "./read-bytes.js";
import { readText } from "./read-text.js";
import { journalsIn } from "./replace-files.js";

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

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableError(folder, code === "ENOENT" ? "no such file or folder" : `cannot be read (${code})`);
  }
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
 * @throws {UnreadableError} if one of the two folders or a seed cannot be read, or a change of several files is not finished
 */
export async function readCorpus({ data, seeds }: Folders, schemas: readonly CompiledSchema[]): Promise<Corpus> {
  const inData = await namesIn(data);
  if (journalsIn(inData).length > 0) {
    throw new UnreadableError(
      data,
      "a change of several files was interrupted → run validate --fix, which finishes it",
    );
  }
  const names = inData.filter((name) => name.endsWith(".json"));
  const seedNames = seeds === undefined ? undefined : (await namesIn(seeds)).filter((name) => name.endsWith(".txt"));
  const pathOf = (name: string) => join(data, name);
  return assembled({
    files: await Promise.all(
      schemas.map(async (schema) => {
        const path = pathOf(`${schema.name}.json`);
        return dataFile(path, schema, await readText(path));
      }),
    ),
    names,
    seeds: seedNames && (await Promise.all(seedNames.map((name) => readSeed(seeds ?? "", name)))),
    pathOf,
  });
}
