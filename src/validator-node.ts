/**
 * The validator with folders, for Node.
 *
 * @example
 * import { readCorpus, validate } from "iraq-coalition-data/validation/node";
 * const issues = await validate(await readCorpus({ data: "data", seeds: "seeds" }));
 */

import { compiledSchemas } from "./corpus/compiled-schemas.js";
import type { Corpus } from "./corpus/corpus.js";
import { type Folders, readCorpus as readFolders } from "./corpus/read-corpus.js";

export { type Folders, UnreadableError } from "./corpus/read-corpus.js";
export { type Format, formats } from "./reporting/index.js";
export * from "./validator.js";

/**
 * Reads the data files and the articles, whatever state they are in, for `validate`.
 * @throws {UnreadableError} if one of the two folders or an article cannot be read
 */
export const readCorpus = (folders: Folders): Promise<Corpus> => readFolders(folders, compiledSchemas);
