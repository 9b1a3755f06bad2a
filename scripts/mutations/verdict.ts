import { canonicalText } from "../../src/corpus/canonical-form.js";
import { isObject, type JsonObject } from "../../src/corpus/values.js";
import type { Issue } from "../../src/findings/issue.js";
import type { Corpus, DataFile } from "../../src/records/record-index.js";
import { validate } from "../../src/validate.js";
import { linesNamed, type Mutation } from "./mutation.js";
import type { World } from "./world.js";

/** What the rules say of a mutation. */
export interface Verdict {
  mutation: Mutation;
  issues: readonly Issue[];
  /** whether a finding stands at the record that was changed, or at a line of it */
  isAtRecord: boolean;
  /** the findings at a record or line that the change has nothing to do with */
  astray: readonly Issue[];
}

/** The corpus with a mutation in it; files that it does not change are the same objects. All are in canonical form. */
export function mutated(corpus: Corpus, { edits }: Mutation): Corpus {
  const changed = new Map<string, JsonObject>();
  for (const { file, change } of edits) {
    const known = changed.get(file) ?? structuredClone(documentOf(corpus, file));
    changed.set(file, known);
    change(known);
  }
  const files = corpus.files.map((file): DataFile => {
    const document = changed.get(file.schema.name);
    if (document === undefined) return file;
    const text = canonicalText(document, file.schema.order);
    return { ...file, text, document: JSON.parse(text) as unknown };
  });
  return { ...corpus, files };
}

function documentOf({ files }: Corpus, name: string): JsonObject {
  const document = files.find(({ schema }) => schema.name === name)?.document;
  if (!isObject(document)) throw new TypeError(`no document of ${name}`);
  return document;
}

const documentAt = ({ files }: Corpus, path: string | undefined): unknown =>
  files.find((file) => file.path === path)?.document;

/** What a pointer leads to; undefined where it leads nowhere. */
const valueAt = (document: unknown, pointer = ""): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as JsonObject | undefined)?.[key], document);

/** The record, or the entry of a ledger, that a pointer leads into. */
const elementAt = (document: unknown, pointer = "") => valueAt(document, pointer.split("/").slice(0, 3).join("/"));

type Place = "record" | "partner" | "astray";

/** Where a finding stands, seen from the record that was changed. */
function placeOf(issue: Issue, corpus: Corpus, mutation: Mutation, partners: ReadonlySet<string>): Place {
  const nearTo = (id: string): Place =>
    mutation.ids.includes(id) || mutation.alsoAt?.includes(id) === true
      ? "record"
      : partners.has(id)
        ? "partner"
        : "astray";
  const atLines = (lines: readonly string[]): Place =>
    lines.some((line) => mutation.lines.includes(line)) ? "record" : "astray";
  // A finding about two records names both: the mistake may be in either.
  const document = documentAt(corpus, issue.file);
  const other = elementAt(documentAt(corpus, issue.related?.file), issue.related?.pointer);
  if (isObject(other) && nearTo(String(other["id"])) === "record") return "record";
  if (issue.record !== undefined) return nearTo(issue.record);
  const seed = corpus.seeds.find(({ path }) => path === issue.file);
  if (seed !== undefined) return atLines([`${seed.name.slice(0, 3)}#L${issue.line}`]);
  const entry = elementAt(document, issue.pointer);
  if (isObject(entry) && typeof entry["at"] === "string") return atLines(linesNamed(entry["at"]));
  const value = valueAt(document, issue.pointer);
  return typeof value === "string" ? nearTo(value) : "astray";
}

export async function judge(world: World, mutation: Mutation): Promise<Verdict> {
  const corpus = mutated(world.corpus, mutation);
  const issues = await validate(corpus);
  const partners = new Set(mutation.ids.flatMap((id) => [...(world.partners.get(id) ?? [])]));
  const places = issues.map((issue) => ({ issue, place: placeOf(issue, corpus, mutation, partners) }));
  return {
    mutation,
    issues,
    isAtRecord: places.some(({ place }) => place === "record"),
    astray: places.filter(({ place }) => place === "astray").map(({ issue }) => issue),
  };
}
