import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { compiledSchemas } from "../corpus/compiled-schemas.js";
import type { Corpus } from "../corpus/corpus.js";
import { readCorpus } from "../corpus/read-corpus.js";
import { finishReplacing } from "../corpus/replace-files.js";
import { say } from "./output.js";
import { packageFolder } from "./own-package.js";

export interface FolderOptions {
  data?: string;
  seeds?: string;
}

export const DATA = "data";
const SEEDS = "seeds";

/** The options that say where the data and the articles are. */
export const withFolders = (command: Command): Command =>
  command
    .option("--data <folder>", `folder with the data files (default: ${DATA})`)
    .option(
      "--seeds <folder>",
      `folder with the articles (default: ${SEEDS}; where there is none, what needs them is left out)`,
    );

/** The folder of the articles; undefined if none is named and the usual one is not there. */
const seedsOf = ({ seeds }: FolderOptions): { seeds?: string } =>
  seeds !== undefined ? { seeds } : existsSync(SEEDS) ? { seeds: SEEDS } : {};

/** The folder of the data, and that of the articles if they are here. */
export const foldersOf = (options: FolderOptions): { data: string; seeds?: string } => ({
  data: options.data ?? DATA,
  ...seedsOf(options),
});

/** The same folders as a list, for a change of files in them; a change that was interrupted there is finished first. */
export async function foldersToWrite(options: FolderOptions): Promise<readonly [string, ...string[]]> {
  const { data, seeds } = foldersOf(options);
  const folders = [data, ...(seeds === undefined ? [] : [seeds])] as const;
  const finished = await finishReplacing(folders);
  if (finished.length > 0) say(`finished a change that was interrupted: ${finished.join(", ")}`);
  return folders;
}

/** The data of the working directory, or of the folder that is named. */
export const readFolders = (options: FolderOptions): Promise<Corpus> => readCorpus(foldersOf(options), compiledSchemas);

/** The files of a corpus that hold no document. */
export const unreadFiles = ({ files }: Corpus): string[] =>
  files.filter(({ document }) => document === undefined).map(({ path }) => path);

const PACKAGED_DATA = fileURLToPath(new URL("data", packageFolder));

/** The data of the folder that is named, of the working directory if it has any, or otherwise of the installed package. */
export const readWhatIsThere = (options: FolderOptions): Promise<Corpus> =>
  readCorpus(
    {
      data: options.data ?? (existsSync(`${DATA}/ids.json`) ? DATA : PACKAGED_DATA),
      ...seedsOf(options),
    },
    compiledSchemas,
  );
