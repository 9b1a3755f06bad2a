import { hashOf } from "../hash.js";
import type { CompiledSchema } from "./compiled-schema.js";
import type { Corpus, DataFile, SeedFile } from "./corpus.js";
import { plainText } from "./plain-text.js";
import { isObject } from "./values.js";

function parseJson(text: string): { document: unknown } | undefined {
  try {
    return { document: JSON.parse(text) };
  } catch {
    // The rule json/syntax says what is wrong, and where.
    return undefined;
  }
}

/** A data file as it was read, with the document that its text parses to. */
export const dataFile = (path: string, schema: CompiledSchema, read: Pick<DataFile, "text" | "defect">): DataFile => ({
  path,
  schema,
  ...read,
  ...(read.text !== undefined && parseJson(read.text)),
});

/** The ledger that says which data files a folder has. */
const IDS = "ids";

/** The data files that a folder must have: those whose ids were issued, the ledgers that it lists, and that of the ids. */
function requiredFiles(files: readonly DataFile[]): ReadonlySet<string> {
  const ledger = files.find(({ schema }) => schema.name === IDS)?.document;
  const { issued, ledgers } = isObject(ledger) ? ledger : {};
  return new Set([
    IDS,
    ...(isObject(issued) ? Object.keys(issued) : []),
    ...(Array.isArray(ledgers) ? ledgers.map(String) : []),
  ]);
}

interface Parts {
  files: readonly DataFile[];
  /** the names of the JSON files that are there, such as `timeline.json` */
  names: readonly string[];
  /** undefined if the articles are not here */
  seeds: readonly SeedFile[] | undefined;
  pathOf: (name: string) => string;
}

/** A corpus. A data file that is not there and is not required is no part of it. */
export function assembled({ files, names, seeds, pathOf }: Parts): Corpus {
  const required = requiredFiles(files);
  const expected = new Set(files.map(({ schema }) => `${schema.name}.json`));
  return {
    files: files.filter(({ schema: { name } }) => names.includes(`${name}.json`) || required.has(name)),
    strays: names.filter((name) => !expected.has(name)).map(pathOf),
    hasArticles: seeds !== undefined,
    seeds: [...(seeds ?? [])],
  };
}

/** The texts of a corpus, by the names of their files: `timeline.json`, `001_title.txt`. */
export interface Texts {
  readonly data: Readonly<Record<string, string>>;
  /** absent if the articles are not here */
  readonly articles?: Readonly<Record<string, string>> | undefined;
}

const MISSING = { message: "the file is missing", remedy: "restore the file from the history", line: 1, column: 1 };

/** A corpus of texts that somebody else has read. */
export function corpusOf({ data, articles }: Texts, schemas: readonly CompiledSchema[]): Corpus {
  const files = schemas.map((schema) => {
    const name = `${schema.name}.json`;
    const text = data[name];
    return dataFile(name, schema, text === undefined ? { defect: MISSING } : plainText(text));
  });
  const seeds =
    articles &&
    Object.entries(articles)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, text]) => ({ path: name, name, sha256: hashOf(text), text }));
  return assembled({ files, names: Object.keys(data).sort(), seeds, pathOf: (name) => name });
}
