/** What articles of others say in ways that the articles of this collection do not: a rule that knew only those would be wrong. */
import { expect } from "vitest";
import { sampleCorpus } from "../../src/cli/sample-corpus.js";
import { corpusOf } from "../../src/corpus/corpus-of.js";
import { hashOf } from "../../src/hash.js";
import { linesOf } from "../../src/records/seed.js";
import { validate } from "../../src/validate.js";
import { schemas } from "../corpus.js";

export type Fields = Record<string, unknown>;
interface Document {
  $schema?: string;
  records: Fields[];
}

const sample = sampleCorpus("0.1.0");
const documentOf = (name: string) => JSON.parse(sample.get(`data/${name}.json`) ?? '{"records":[]}') as Document;

export const ACTORS: Fields[] = [
  { id: "ministry", kind: "government-body", names: { en: "Ministry", ar: "الوزارة" }, aliases: ["الوزارة"] },
  { id: "karim", kind: "person", names: { en: "Karim al-Saedi", ar: "كريم الساعدي" }, aliases: ["كريم الساعدي"] },
  {
    id: "official",
    kind: "anonymous",
    names: { en: "Local official (unnamed, seed 001)", ar: "مسؤول محلي (لم يُسمَّ، المقال 001)" },
    aliases: ["مسؤولا محليا"],
    label: { en: "a local official", ar: "مسؤول محلي" },
  },
  { id: "residents", kind: "community", names: { en: "Residents", ar: "السكان" }, aliases: ["السكان"] },
];

const PLACES: Fields[] = [
  { id: "country", kind: "country", names: { en: "Syria", ar: "سوريا" }, aliases: ["سوريا"] },
  { id: "north", kind: "city", names: { en: "Aleppo", ar: "حلب" }, aliases: ["حلب"], within: "country" },
  { id: "south", kind: "city", names: { en: "Daraa", ar: "درعا" }, aliases: ["درعا"], within: "country" },
];

/**
 * The rules that object to one record of a corpus with an article of one line of its own.
 * @param line the third line of the article, which the record quotes
 */
export async function objections(line: string, dataset: string, own: Fields, actors: Fields[] = []): Promise<string[]> {
  const article = `${sample.get("seeds/001_sample.txt")}${line}\n`;
  const documents = new Map(
    ["actors", "places", "sources", "timeline", dataset].map((name) => [name, documentOf(name)]),
  );
  const [source] = documents.get("sources")?.records ?? [];
  Object.assign(source ?? {}, { sha256: hashOf(article), lines: linesOf(article).length });
  documents.get("actors")?.records.push(...ACTORS, ...actors);
  documents.get("places")?.records.push(...PLACES);
  documents.get(dataset)?.records.push({
    id: "record",
    summary: { en: "A sentence.", ar: "جملة." },
    attribution: { speech: "narration" },
    evidence: [{ at: "001#L3", quote: line, translation: "A translation." }],
    ...own,
  });
  const data = Object.fromEntries([...documents].map(([name, document]) => [`${name}.json`, JSON.stringify(document)]));
  const issues = await validate(corpusOf({ data, articles: { "001_sample.txt": article } }, schemas));
  const found = issues.filter(({ record }) => record === "record").map(({ rule }) => rule);
  // Of a record without the right form nothing else is known.
  expect(found).not.toContain("file/schema");
  return [...new Set(found)];
}

export const event = (own: Fields): Fields => ({
  type: "deployment",
  modality: "actual",
  actors: [],
  places: [],
  ...own,
});
export const saidBy = (claimant: string): Fields =>
  event({ attribution: { speech: "indirect", claimants: [claimant] } });
export const casualties = (outcome: string, value: number): Fields => ({
  group: "residents",
  outcome,
  quantity: { qualifier: "exact", value, unit: "people" },
  places: [],
  context: { en: "A flood", ar: "فيضان" },
});
export const position = (act: string): Fields => ({
  actor: "residents",
  proposition: "floods-return",
  side: "for",
  act,
  places: [],
});
