import { canonicalText } from "../../src/corpus/canonical-form.js";
import { type Corpus, type DataFile, seedNumber } from "../../src/corpus/corpus.js";
import { isObject, type JsonObject } from "../../src/corpus/values.js";
import { parsePlace } from "../../src/place.js";
import type { RecordEntry } from "../../src/records/record.js";
import { indexCorpus, recordNamed } from "../../src/records/record-index.js";

/** A short article, from which the data takes claims of most kinds. */
export const ARTICLE = "003";

const list = (document: JsonObject, name: string) => (document[name] ?? []) as JsonObject[];

/** The claims of one article, and all that they and what they name refer to. */
function recordsOf(corpus: Corpus, seed: string): ReadonlySet<string> {
  const index = indexCorpus(corpus);
  const kept = new Set<string>();
  const keep = (record: RecordEntry) => {
    if (kept.has(record.id)) return;
    kept.add(record.id);
    for (const { value } of record.references) {
      const named = recordNamed(index, value);
      if (named !== undefined && !named.isClaim) keep(named);
    }
  };
  for (const record of index.records) {
    if (record.isClaim ? record.seed === seed : record.own("seed") === seed) keep(record);
  }
  return kept;
}

interface Part {
  /** the number of the article */
  seed: string;
  /** its text */
  article: string;
  kept: ReadonlySet<string>;
}

/** The document of a file without what belongs to other articles. */
function documentOf(file: DataFile, { seed, article, kept }: Part): JsonObject {
  const document = structuredClone(file.document) as JsonObject;
  const isAt = ({ at }: JsonObject) => parsePlace(String(at))?.seed === seed;
  const keep = (name: string, isKept: (element: JsonObject) => boolean) => {
    if (document[name] !== undefined) document[name] = list(document, name).filter(isKept);
  };
  keep("records", ({ id }) => kept.has(String(id)));
  keep("codings", ({ record }) => kept.has(String(record)));
  keep("exclusions", isAt);
  keep("cuts", isAt);
  keep("retired", () => false);
  for (const record of list(document, "records")) {
    const relations = list(record, "relations").filter(({ to }) => kept.has(String(to)));
    if (relations.length > 0) record["relations"] = relations;
    else delete record["relations"];
    // What an entry is called elsewhere cannot be shown here.
    const mentions = list(record, "mentions").filter(({ at }) => String(at).startsWith(seed));
    if (mentions.length > 0) record["mentions"] = mentions;
    else delete record["mentions"];
    const { aliases } = record;
    if (Array.isArray(aliases)) record["aliases"] = aliases.filter((alias) => article.includes(String(alias)));
  }
  const { issued } = document;
  if (isObject(issued)) {
    const own = Object.entries(issued).map(([name, ids]): [string, string[]] => [
      name,
      (ids as string[]).filter((id) => kept.has(id)),
    ]);
    document["issued"] = Object.fromEntries(own.filter(([, ids]) => ids.length > 0));
  }
  return document;
}

/**
 * One article of a corpus and what was taken from it: real data, of which thousands of copies can be checked.
 * @param seed the number of the article
 * @returns the text of each file by its path, under data/ and seeds/
 */
export function oneArticle(corpus: Corpus, seed: string): Map<string, string> {
  const own = corpus.seeds.filter(({ name }) => seedNumber(name) === seed);
  const part = { seed, article: own.map(({ text }) => text).join(""), kept: recordsOf(corpus, seed) };
  const texts = new Map(own.map(({ name, text }) => [`seeds/${name}`, text]));
  for (const file of corpus.files) {
    const document = documentOf(file, part);
    if (document["records"] !== undefined && list(document, "records").length === 0) continue;
    texts.set(`data/${file.schema.name}.json`, canonicalText(document, file.schema.order));
  }
  return texts;
}
