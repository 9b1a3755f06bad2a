import type { ExclusionEntry } from "../../schemas/exclusions.js";
import { canonicalText } from "../corpus/canonical-form.js";
import { type Corpus, type DataFile, fileOf, isAccepted, listIn } from "../corpus/corpus.js";
import { dataFile } from "../corpus/corpus-of.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import { EvidenceItem } from "../records/evidence.js";
import { exclusionsOf } from "../records/exclusions.js";
import { indexCorpus, type RecordIndex, recordNamed } from "../records/record-index.js";
import type { Span } from "./quote.js";

/** Words by which an entry of a registry is to be known from now on. */
export interface NewName {
  /** id of an actor or a place */
  id: string;
  words: string;
  /** the article, or the line, in which alone they name it; absent if they do so anywhere */
  at?: string;
}

/** Words that show a side of a proposition from now on. */
export interface NewCue {
  proposition: string;
  side: string;
  words: string;
}

/** A relation of a record to another one. */
export interface NewRelation {
  /** id of the record that holds it, a new one or one that is there */
  from: string;
  relation: JsonObject;
}

/** What is to be added to a corpus, all or none of it. */
export interface Addition {
  /** records of datasets and entries of registries, by the names of their files */
  records?: readonly { dataset: string; record: JsonObject }[];
  exclusions?: readonly ExclusionEntry[];
  names?: readonly NewName[];
  cues?: readonly NewCue[];
  relations?: readonly NewRelation[];
}

/** A corpus as it would be, and the texts of the files that differ, by their paths: those to be written, and those that were read. */
export interface Changed {
  corpus: Corpus;
  texts: ReadonlyMap<string, string>;
  was: ReadonlyMap<string, string>;
}

/** A file that something is added to, as a document of its own. */
function documentOf(corpus: Corpus, name: string): JsonObject {
  const file = fileOf(corpus, name);
  if (file === undefined) throw new Error(`there is no file ${name}.json in this corpus`);
  if (!isAccepted(file)) throw new Error(`${file.path} does not validate; run validate, and mend it first`);
  return structuredClone(file.document) as JsonObject;
}

/** A list of a document, which is made if it is not there. */
function list(owner: JsonObject, name: string): unknown[] {
  owner[name] ??= [];
  return owner[name] as unknown[];
}

const entryNamed = (document: JsonObject, id: string): JsonObject | undefined =>
  list(document, "records").find((entry): entry is JsonObject => isObject(entry) && entry["id"] === id);

function withName(entry: JsonObject, { words, at }: NewName): void {
  if (at === undefined) {
    const aliases = list(entry, "aliases");
    if (!aliases.includes(words)) aliases.push(words);
    return;
  }
  const mentions = list(entry, "mentions") as Omit<NewName, "id">[];
  if (!mentions.some((one) => one.words === words && one.at === at)) mentions.push({ words, at });
}

/** The parts of a line that a quote takes, in the lines that it names. */
function quotedParts(record: JsonObject, index: RecordIndex): Map<string, Span[]> {
  const parts = new Map<string, Span[]>();
  for (const item of Array.isArray(record["evidence"]) ? record["evidence"] : []) {
    const { at, quote } = item as { at: string; quote: string };
    const evidence = EvidenceItem.of({ at, quote }, "", index.seeds);
    for (const { first, last, column } of evidence?.places ?? []) {
      if (evidence === undefined || first < evidence.first || last > evidence.last || quote.includes("\n")) continue;
      const place = `${evidence.seed}#L${first}`;
      parts.set(place, [...(parts.get(place) ?? []), { start: column, end: column + quote.length }]);
    }
  }
  return parts;
}

/** What is left of a part of a line outside other parts. */
const outside = (whole: Span, others: readonly Span[]): Span[] =>
  others.reduce<Span[]>(
    (left, { start, end }) =>
      left.flatMap((one) =>
        end <= one.start || one.end <= start
          ? [one]
          : [
              { start: one.start, end: start },
              { start: end, end: one.end },
            ].filter((rest) => rest.start < rest.end),
      ),
    [whole],
  );

/** What is left at the ends of words when others are taken out: marks, spaces, and what is joined to the front of a word. */
const EDGES = /^[^\p{L}\p{N}]+|(?:[^\p{L}\p{M}\p{N}]+[وفبلك]?)$/gu;

/** Fewer words than these, without a number, need no exclusion. */
const LEAST_WORDS = 3;

/** The exclusions of a corpus without the words that records quote from now on: each is kept, shortened or left out. */
function withoutQuoted(index: RecordIndex, parts: ReadonlyMap<string, readonly Span[]>): ExclusionEntry[] {
  return exclusionsOf(index).flatMap(({ at, words, text = "", span, reason, note }): ExclusionEntry[] => {
    const common = { reason, ...(note && { note }) };
    const taken = parts.get(at) ?? [];
    const whole = span ?? { start: 0, end: text.length };
    const rest = outside(whole, taken);
    if (rest.length === 1 && rest[0]?.start === whole.start && rest[0].end === whole.end)
      return [{ at, ...(words !== undefined && { words }), ...common }];
    return rest.flatMap(({ start, end }) => {
      const left = text.slice(start, end).replaceAll(EDGES, "");
      const isWorthIt = left.split(/\s+/u).length >= LEAST_WORDS || /\p{N}/u.test(left);
      return isWorthIt && text.indexOf(left) === text.lastIndexOf(left) ? [{ at, words: left, ...common }] : [];
    });
  });
}

/** The same corpus with other documents in some of its files. */
function withDocuments(corpus: Corpus, documents: ReadonlyMap<string, JsonObject>): Changed {
  const [texts, was] = [new Map<string, string>(), new Map<string, string>()];
  const files = corpus.files.map((file): DataFile => {
    const document = documents.get(file.schema.name);
    if (document === undefined) return file;
    const text = canonicalText(document, file.schema.order);
    if (text === file.text) return file;
    texts.set(file.path, text);
    was.set(file.path, file.text ?? "");
    return dataFile(file.path, file.schema, { text });
  });
  return { corpus: { ...corpus, files }, texts, was };
}

/**
 * A corpus with something added: the records in their files, their ids in the ledger of ids, and the exclusions without the
 * words that the new records quote. Nothing is written.
 * @throws if a file that it needs is missing or does not validate, or there is no such actor, place, proposition or record
 */
export function withAddition(corpus: Corpus, addition: Addition): Changed {
  const { records = [], exclusions = [], names = [], cues = [], relations = [] } = addition;
  const documents = new Map<string, JsonObject>();
  const open = (name: string): JsonObject => {
    const document = documents.get(name) ?? documentOf(corpus, name);
    documents.set(name, document);
    return document;
  };
  for (const { dataset, record } of records) {
    list(open(dataset), "records").push(structuredClone(record));
    const issued = open("ids")["issued"] as Record<string, string[]>;
    const id = String(record["id"]);
    issued[dataset] ??= [];
    if (!issued[dataset].includes(id)) issued[dataset].push(id);
  }
  for (const name of names) {
    const registry = ["actors", "places"].find(
      (one) => fileOf(corpus, one) !== undefined && entryNamed(open(one), name.id) !== undefined,
    );
    if (registry === undefined) throw new Error(`there is no actor and no place ${JSON.stringify(name.id)}`);
    withName(entryNamed(open(registry), name.id) as JsonObject, name);
  }
  for (const { proposition, side, words } of cues) {
    const entry = entryNamed(open("propositions"), proposition);
    if (entry === undefined) throw new Error(`there is no proposition ${JSON.stringify(proposition)}`);
    list(entry, "cues").push({ side, words });
  }
  for (const { from, relation } of relations) {
    const dataset =
      records.find(({ record }) => record["id"] === from)?.dataset ??
      recordNamed(indexCorpus(corpus), from)?.file.schema.name;
    const record = dataset === undefined ? undefined : entryNamed(open(dataset), from);
    if (record === undefined) throw new Error(`there is no record ${JSON.stringify(from)}`);
    list(record, "relations").push(relation);
  }
  if (listIn(fileOf(corpus, "exclusions"), "exclusions") !== undefined) {
    const index = indexCorpus(corpus);
    const parts = new Map<string, Span[]>();
    for (const { record } of records)
      for (const [at, spans] of quotedParts(record, index)) parts.set(at, [...(parts.get(at) ?? []), ...spans]);
    if (parts.size > 0 || exclusions.length > 0)
      open("exclusions")["exclusions"] = [...withoutQuoted(index, parts), ...exclusions];
  }
  return withDocuments(corpus, documents);
}
