import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { compiledSchemas } from "../corpus/compiled-schemas.js";
import type { Corpus } from "../corpus/corpus.js";
import { readCorpus } from "../corpus/read-corpus.js";
import { packageFolder } from "./own-package.js";

export interface FolderOptions {
  data: string;
  seeds: string;
}

/** The options that say where the data and the articles are. */
export const withFolders = (command: Command): Command =>
  command
    .option("--data <folder>", "folder with the data files", "data")
    .option(
      "--seeds <folder>",
      "folder with the articles, which are in the repository but not in the npm package",
      "seeds",
    );

export const readFolders = ({ data, seeds }: FolderOptions): Promise<Corpus> =>
  readCorpus({ data, seeds }, compiledSchemas);

/** The files of a corpus that hold no document. */
export const unreadFiles = ({ files }: Corpus): string[] =>
  files.filter(({ document }) => document === undefined).map(({ path }) => path);

const PACKAGED_DATA = fileURLToPath(new URL("data", packageFolder));

/** The data of a clone, or otherwise of the installed package, which comes without the articles. */
export const readWhatIsThere = ({ data, seeds }: FolderOptions): Promise<Corpus> =>
  readCorpus(
    {
      data: data === "data" && !existsSync("data/ids.json") ? PACKAGED_DATA : data,
      ...(existsSync(seeds) && { seeds }),
    },
    compiledSchemas,
  );
