import type { CompiledSchema } from "./compiled-schema.js";
import { remembered } from "./remembered.js";
import { isObject, type JsonObject, survivesParsing } from "./values.js";

/** Why the bytes of a file are not UTF-8 text with LF line ends. */
export interface Defect {
  message: string;
  remedy: string;
  line: number;
  column: number;
}

/** One data file as it was read: its text, or why there is none, and the document that the text parses to. */
export interface DataFile {
  path: string;
  schema: CompiledSchema;
  text?: string;
  defect?: Defect;
  /** absent if the text is not JSON */
  document?: unknown;
}

/** One article as it was read. */
export interface SeedFile {
  path: string;
  name: string;
  sha256: string;
  text: string;
}

/** Everything that the rules check. */
export interface Corpus {
  /** one for each dataset, registry and ledger that the folder has or must have */
  files: DataFile[];
  /** paths of JSON files in the data folder that belong to no dataset */
  strays: string[];
  /** whether the texts of the articles are here; without them, rules that need them are not run */
  hasArticles: boolean;
  seeds: SeedFile[];
}

/** A seed's number is the three digits that its file name starts with. */
export const seedNumber = (fileName: string) => fileName.slice(0, 3);

/** The data file of a dataset, registry or ledger. */
export const fileOf = ({ files }: Corpus, name: string): DataFile | undefined =>
  files.find(({ schema }) => schema.name === name);

/** The elements of a list at the top of a file's document; undefined if there is no such list. */
export function listIn(file: DataFile | undefined, name: string): readonly unknown[] | undefined {
  const list = isObject(file?.document) ? file.document[name] : undefined;
  return Array.isArray(list) ? list : undefined;
}

/**
 * The records of one dataset, in a corpus that has passed validation.
 * @throws {TypeError} if it has not
 */
export function documentRecords(corpus: Corpus, dataset: string): JsonObject[] {
  const records = listIn(fileOf(corpus, dataset), "records");
  if (records === undefined) throw new TypeError(`no records of ${dataset}`);
  return records as JsonObject[];
}

/** Whether a file's text is what JSON.stringify writes for its document: if so, parsing lost nothing. */
export const isLossless = remembered(
  ({ text, document }: DataFile) => text !== undefined && survivesParsing(text, document),
);

/** Whether a file's document satisfies its schema. */
export const isAccepted = remembered(({ document, schema }: DataFile) => schema.accepts(document));
