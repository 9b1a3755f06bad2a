import { type Corpus, type DataFile, isAccepted, listIn, seedNumber } from "../corpus/corpus.js";
import { remembered } from "../corpus/remembered.js";
import { isObject, type JsonObject, step } from "../corpus/values.js";
import { type Holder, RecordEntry, type RecordValue } from "./record.js";
import { type Seed, type Seeds, seedOf } from "./seed.js";

/** A record that its schema refuses. It has findings of its own, and no other rule checks it. */
export interface RefusedRecord extends Holder {
  readonly value: JsonObject;
}

/** The records of a corpus, with the tables in which rules look them up. */
export interface RecordIndex {
  readonly corpus: Corpus;
  /** the records that their schemas accept */
  readonly records: readonly RecordEntry[];
  readonly refused: readonly RefusedRecord[];
  /** every place where an id is given, including refused records */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  /** the articles that can be quoted, by their three-digit numbers */
  readonly seeds: Seeds;
}

/** The records of a file in their order: those that its schema accepts, and those that it refuses. */
function* recordsOf(file: DataFile, seeds: Seeds): Generator<RecordEntry | RefusedRecord> {
  const { acceptsRecord } = file.schema;
  const areAccepted = isAccepted(file);
  for (const [position, value] of (listIn(file, "records") ?? []).entries()) {
    if (areAccepted || acceptsRecord?.(value) === true) {
      yield new RecordEntry(file, position, value as RecordValue, seeds);
    } else if (isObject(value)) {
      const id = value["id"];
      yield { file, pointer: `/records${step(position)}`, id: typeof id === "string" ? id : undefined, value };
    }
  }
}

/** The names of the files that the sources registry lists as articles, including refused entries. */
export const registeredFiles = remembered(
  ({ files }: Corpus): ReadonlySet<unknown> =>
    new Set(
      files
        .filter(({ schema }) => schema.name === "sources")
        .flatMap((file) => listIn(file, "records") ?? [])
        .flatMap((entry) => (isObject(entry) ? [entry["file"]] : [])),
    ),
);

export function indexCorpus(corpus: Corpus): RecordIndex {
  const seeds = new Map<string, Seed>();
  const registered = registeredFiles(corpus);
  // A registered file takes precedence over a stray one with the same number.
  const articles = [...corpus.seeds].sort((a, b) => Number(registered.has(a.name)) - Number(registered.has(b.name)));
  for (const file of articles) seeds.set(seedNumber(file.name), seedOf(file));
  const records: RecordEntry[] = [];
  const refused: RefusedRecord[] = [];
  const holders = new Map<string, Holder[]>();
  for (const file of corpus.files) {
    for (const record of recordsOf(file, seeds)) {
      if (record instanceof RecordEntry) records.push(record);
      else refused.push(record);
      if (record.id === undefined) continue;
      const known = holders.get(record.id);
      if (known === undefined) holders.set(record.id, [record]);
      else known.push(record);
    }
  }
  return { corpus, records, refused, holders, seeds };
}

/** The first record or entry with an id, among those that their schemas accept. */
export const recordNamed = ({ holders }: RecordIndex, id: string): RecordEntry | undefined =>
  holders.get(id)?.find((holder) => holder instanceof RecordEntry);

/** Whether the records of a file could be read, each with an id: otherwise nothing can be reported as missing from it. */
export const isReadable = (file: DataFile): boolean =>
  listIn(file, "records")?.every((record) => isObject(record) && typeof record["id"] === "string") === true;

/** Whether the records of all files of a kind could be read. */
export const areReadable = ({ corpus }: RecordIndex, isWanted: (schema: DataFile["schema"]) => boolean): boolean =>
  corpus.files.every((file) => !isWanted(file.schema) || isReadable(file));

/** Whether the registries could be read that say what actors and places are called and what they belong to. */
export const areRegistriesReadable = remembered((index: RecordIndex) =>
  areReadable(index, ({ kind }) => kind === "registry"),
);
