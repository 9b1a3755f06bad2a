import { type Corpus, seedNumber } from "../../src/corpus/corpus.js";
import { isObject, keysOf } from "../../src/corpus/values.js";
import type { Issue } from "../../src/findings/issue.js";
import { type Place, parsePlace } from "../../src/place.js";
import { Random } from "../../src/random.js";
import { articles } from "../../src/records/articles.js";
import { validate } from "../../src/validate.js";
import { type Kind, type Mutation, mutated } from "./mutation.js";
import { World } from "./world.js";

/** What the rules say of a mutation. */
export interface Verdict {
  mutation: Mutation;
  issues: readonly Issue[];
  /** whether a finding is at the record that was changed, or at a line of it */
  isAtRecord: boolean;
  /** the findings at a record or line that the change has nothing to do with */
  astray: readonly Issue[];
}

/** What a pointer leads to; undefined where it leads nowhere. */
const valueAt = (document: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);

type Nearness = "record" | "partner" | "astray";

/** Where a finding is, seen from the record that was changed. */
function nearnessOf(issue: Issue, corpus: Corpus, mutation: Mutation, world: World): Nearness {
  const { ids, alsoAt = [], lines } = mutation;
  const nearTo = (id: string): Nearness => {
    if (ids.includes(id) || alsoAt.includes(id)) return "record";
    return ids.some((own) => world.partners.get(own)?.has(id)) ? "partner" : "astray";
  };
  const atLines = (place: Place | undefined): Nearness =>
    lines.some(({ seed, first, last }) => seed === place?.seed && first <= place.last && place.first <= last)
      ? "record"
      : "astray";
  const documentAt = (path: string | undefined) => corpus.files.find((file) => file.path === path)?.document;
  /** The record, or the entry of a ledger, that a pointer leads into. */
  const elementAt = (path: string | undefined, pointer = "") => {
    const element = valueAt(documentAt(path), keysOf(pointer).slice(0, 2));
    return isObject(element) ? element : {};
  };
  // A finding about two records names both: the mistake may be in either.
  const other = elementAt(issue.related?.file, issue.related?.pointer)["id"];
  if (typeof other === "string" && nearTo(other) === "record") return "record";
  if (issue.record !== undefined) return nearTo(issue.record);
  const seedFile = corpus.seeds.find(({ path }) => path === issue.file);
  if (seedFile !== undefined) {
    const { line } = issue;
    const seed = seedNumber(seedFile.name);
    // What is wrong with a seed as a whole is told at its first line, and may be a mistake of its entry.
    const entry = line === 1 ? articles(world.index).get(seed)?.entry.id : undefined;
    return entry !== undefined && ids.includes(entry) ? "record" : atLines({ seed, first: line, last: line });
  }
  const { at, record } = elementAt(issue.file, issue.pointer);
  if (typeof at === "string") return atLines(parsePlace(at));
  if (typeof record === "string") return nearTo(record);
  const value = valueAt(documentAt(issue.file), keysOf(issue.pointer ?? ""));
  return typeof value === "string" ? nearTo(value) : "astray";
}

async function judge(world: World, mutation: Mutation): Promise<Verdict> {
  const corpus = mutated(world.corpus, mutation);
  const issues = await validate(corpus);
  const near = issues.map((issue) => ({ issue, nearness: nearnessOf(issue, corpus, mutation, world) }));
  return {
    mutation,
    issues,
    isAtRecord: near.some(({ nearness }) => nearness === "record"),
    astray: near.filter(({ nearness }) => nearness === "astray").map(({ issue }) => issue),
  };
}

/** A kind that gives nothing new so many times has nothing new. */
const TRIES = 60;

/** The mutations of a kind, each once. */
function* mutationsOf(kind: Kind, world: World, seed: number): Generator<Mutation> {
  const random = new Random(seed, kind.name);
  const next = kind.over(world);
  const known = new Set<string>();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const mutation = next(random);
    if (mutation === undefined) continue;
    const key = JSON.stringify([mutation.ids[0], mutation.field, mutation.to]);
    if (known.has(key)) continue;
    known.add(key);
    yield mutation;
    tries = 0;
  }
}

export interface KindVerdicts {
  kind: Kind;
  verdicts: readonly Verdict[];
}

/**
 * Makes mutations of each kind in turn, until there are so many, and has the rules judge them.
 * @param count of all kinds together; fewer where the kinds have no more
 */
export async function run(
  corpus: Corpus,
  kinds: readonly Kind[],
  { seed, count }: { seed: number; count: number },
): Promise<KindVerdicts[]> {
  const world = new World(corpus);
  const rows = kinds.map((kind) => ({ kind, verdicts: [] as Verdict[], source: mutationsOf(kind, world, seed) }));
  const live = new Set(rows);
  for (let made = 0; live.size > 0; ) {
    for (const row of live) {
      if (made >= count) return rows;
      const { value, done } = row.source.next();
      if (done) live.delete(row);
      else {
        row.verdicts.push(await judge(world, value));
        made += 1;
      }
    }
  }
  return rows;
}
