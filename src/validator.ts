/**
 * The validator as a library.
 *
 * @example
 * import { readCorpus, validate } from "iraq-coalition-data/validation";
 * const issues = await validate(await readCorpus({ data: "data", seeds: "seeds" }));
 */

import { compiledSchemas } from "./corpus/compiled-schemas.js";
import type { Corpus } from "./corpus/corpus.js";
import { type Folders, readCorpus as readFolders } from "./corpus/read-corpus.js";

export type { Corpus, DataFile, SeedFile } from "./corpus/corpus.js";
export { type Folders, UnreadableError } from "./corpus/read-corpus.js";
export type { Issue, Severity } from "./findings/issue.js";
export { type Format, formats } from "./reporting/index.js";
export { rules } from "./rules/index.js";
export type { Rule } from "./rules/rule.js";
export { validate } from "./validate.js";

/**
 * Reads the data files and the seeds, whatever state they are in, for `validate`.
 * @throws {UnreadableError} if one of the two folders or a seed cannot be read
 */
export const readCorpus = (folders: Folders): Promise<Corpus> => readFolders(folders, compiledSchemas);
