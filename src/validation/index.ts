/**
 * The validator as a library: `import { readCorpus, validate } from "iraq-coalition-data/validation"`.
 *
 * @example
 * const issues = await validate(await readCorpus({ data: "data", seeds: "seeds" }));
 */
export type { Corpus, DataFile, SeedFile } from "./corpus.js";
export type { Issue, Severity } from "./issue.js";
export type { Rule } from "./rule.js";
export { rules } from "./rules/index.js";
export { validate } from "./validate.js";
