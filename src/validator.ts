/**
 * The validator as a library, for a browser as for Node: it reads no files and makes no code at run time.
 *
 * @example
 * import { corpusOf, validate } from "iraq-coalition-data/validation";
 * const issues = await validate(corpusOf({ data: { "ids.json": "{}" } }));
 */

import { compiledSchemas } from "./corpus/compiled-schemas.js";
import type { Corpus } from "./corpus/corpus.js";
import { corpusOf as corpusOfTexts, type Texts } from "./corpus/corpus-of.js";

export { type ArticleLine, articleLines, type LeftOut, type QuotedWords } from "./claims/article-lines.js";
export type { Corpus, DataFile, SeedFile } from "./corpus/corpus.js";
export type { Texts } from "./corpus/corpus-of.js";
export {
  type EnglishAmount,
  type EnglishHedge,
  type EnglishNumber,
  englishAmounts,
  englishNumbers,
  type Span,
} from "./english/numbers.js";
export type { Issue, Severity } from "./findings/issue.js";
export { rules } from "./rules/index.js";
export type { Rule } from "./rules/rule.js";
export { rulesFor, validate } from "./validate.js";

/**
 * A corpus for `validate`, of texts that you have read: the data files and the articles by the names of their files. Without
 * articles, the rules that look into them are left out, and the fields are compared with the quotes alone.
 */
export const corpusOf = (texts: Texts): Corpus => corpusOfTexts(texts, compiledSchemas);

/**
 * Whether a document has the form that the schema of a dataset, registry or ledger asks for: the compiled JSON Schema.
 * @throws {RangeError} if there is no dataset, registry or ledger of this name
 */
export function accepts(name: string, document: unknown): boolean {
  const schema = compiledSchemas.find((one) => one.name === name);
  if (schema === undefined) throw new RangeError(`there is no schema ${JSON.stringify(name)}`);
  return schema.accepts(document);
}
