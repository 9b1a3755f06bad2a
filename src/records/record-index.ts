import type { CompiledSchema } from "../corpus/compiled-schema.js";
import { isObject, type JsonObject, step, survivesParsing } from "../corpus/values.js";
import { type EvidenceItem, evidenceIn } from "./evidence.js";
import { type Seed, seedOf } from "./seed.js";

/** Why the bytes of a file could not be taken for UTF-8 text with LF line ends. */
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
  /** absent where the text is not JSON */
  document?: unknown;
}

/** One article as it was read. */
export interface SeedFile {
  path: string;
  name: string;
  sha256: string;
  text: string;
}

/** Everything that the rules look at. */
export interface Corpus {
  /** one for each dataset and registry */
  files: DataFile[];
  /** paths of JSON files in the data folder that are no dataset's */
  strays: string[];
  seeds: SeedFile[];
}

/** One record of a data file, whatever it holds. */
export interface RecordEntry {
  file: DataFile;
  pointer: string;
  value: JsonObject;
  /** absent where the record has no id that is a string */
  id?: string;
  /** the quotes that it rests on */
  evidence: readonly EvidenceItem[];
}

/** What several rules need to look up, worked out once. */
export interface Index {
  corpus: Corpus;
  records: RecordEntry[];
  byId: Map<string, RecordEntry[]>;
  /** by their three-digit numbers */
  seeds: Map<string, Seed>;
  /** ids of the records that a rule has found fault with so far: what they claim is not held against others */
  faulty: Set<string>;
  /** numbers of the seeds that the sources registry names, whether their files are there or not */
  registeredSeeds: Set<string>;
}

function recordsOf(file: DataFile, seeds: ReadonlyMap<string, Seed>): RecordEntry[] {
  if (!isObject(file.document) || !Array.isArray(file.document["records"])) return [];
  const entries: RecordEntry[] = [];
  for (const [index, value] of file.document["records"].entries()) {
    if (!isObject(value)) continue;
    const entry: RecordEntry = { file, pointer: `/records${step(index)}`, value, evidence: [] };
    if (typeof value["id"] === "string") entry.id = value["id"];
    entry.evidence = evidenceIn(entry, seeds);
    entries.push(entry);
  }
  return entries;
}

/** Whether the records of a file could be read, each with an id: otherwise what is looked for in it cannot be missed. */
export const isReadable = (file: DataFile): boolean =>
  isObject(file.document) &&
  Array.isArray(file.document["records"]) &&
  file.document["records"].every((record) => isObject(record) && typeof record["id"] === "string");

/** Whether the records of all files of a kind could be read. */
export const areReadable = ({ corpus }: Index, isWanted: (schema: CompiledSchema) => boolean): boolean =>
  corpus.files.every((file) => !isWanted(file.schema) || isReadable(file));

/** What actors and places are called, and what they belong to, only registries that could be read tell. */
export const areRegistriesReadable = perIndex((index) => areReadable(index, ({ kind }) => kind === "registry"));

/**
 * The records of one dataset, in a corpus that has passed validation.
 * @throws {TypeError} where it has not
 */
export function documentRecords(corpus: Corpus, dataset: string): JsonObject[] {
  const document = corpus.files.find(({ schema }) => schema.name === dataset)?.document;
  if (!isObject(document) || !Array.isArray(document["records"])) throw new TypeError(`no records of ${dataset}`);
  return document["records"] as JsonObject[];
}

/** What several rules ask of the same corpus: worked out when the first one asks, then kept as long as its index. */
export function perIndex<T extends NonNullable<unknown>>(workOut: (index: Index) => T): (index: Index) => T {
  const known = new WeakMap<Index, T>();
  return (index) => {
    let value = known.get(index);
    if (value === undefined) {
      value = workOut(index);
      known.set(index, value);
    }
    return value;
  };
}

/** What several rules ask of one record: kept until another is asked about, as all of them see a record before the next. */
export function perRecord<T>(
  workOut: (record: RecordEntry, index: Index) => T,
): (record: RecordEntry, index: Index) => T {
  const last = new WeakMap<Index, { record: RecordEntry; value: T }>();
  return (record, index) => {
    let known = last.get(index);
    if (known?.record !== record) {
      known = { record, value: workOut(record, index) };
      last.set(index, known);
    }
    return known.value;
  };
}

const lossless = perIndex(
  ({ corpus }) =>
    new Set(corpus.files.filter(({ text, document }) => text !== undefined && survivesParsing(text, document))),
);

/** Whether a file's text is what JSON.stringify writes of its document: then nothing of it was lost in parsing. */
export const isLossless = (index: Index, file: DataFile) => lossless(index).has(file);

/**
 * The files that may hold a text of a certain kind. A file is looked through as a whole, and record by record only where
 * its text has the form that such a text takes in JSON; of a text that JSON.stringify did not write, nobody knows.
 */
export const filesWhere = (inJson: RegExp) =>
  perIndex(
    (index) => new Set(index.corpus.files.filter((file) => !isLossless(index, file) || inJson.test(file.text ?? ""))),
  );

/** Where a finding about a record stands: its file, the place in it and, where it has one, the id. */
export const placeIn = ({ file, id }: { file: DataFile; id?: string | undefined }, pointer: string) => ({
  file: file.path,
  pointer,
  ...(id === undefined ? {} : { record: id }),
});

/** A seed's number is the three digits that its file name starts with. */
export const seedNumber = (fileName: string) => fileName.slice(0, 3);

export function indexCorpus(corpus: Corpus): Index {
  const seeds = new Map<string, Seed>();
  const records = corpus.files.flatMap((file) => recordsOf(file, seeds));
  const byId = new Map<string, RecordEntry[]>();
  for (const record of records) {
    if (record.id === undefined) continue;
    const known = byId.get(record.id);
    if (known === undefined) byId.set(record.id, [record]);
    else known.push(record);
  }
  const articles = records.filter(({ file, value }) => file.schema.name === "sources" && value["kind"] === "article");
  const registered = new Set(articles.map(({ value }) => value["file"]));
  // A file that is registered comes before a stray one of the same number.
  const files = [...corpus.seeds].sort((a, b) => Number(registered.has(a.name)) - Number(registered.has(b.name)));
  for (const file of files) seeds.set(seedNumber(file.name), seedOf(file));
  const registeredSeeds = new Set(articles.map(({ value }) => String(value["seed"])));
  return { corpus, records, byId, seeds, registeredSeeds, faulty: new Set() };
}
