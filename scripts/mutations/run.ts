import type { Corpus } from "../../src/records/record-index.js";
import type { Kind, Mutation } from "./mutation.js";
import { Random } from "./random.js";
import { judge, type Verdict } from "./verdict.js";
import { World } from "./world.js";

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
  let live = rows;
  for (let made = 0; made < count && live.length > 0; ) {
    const done = new Set<(typeof rows)[number]>();
    for (const row of live) {
      if (made >= count) break;
      const { value, done: isDone } = row.source.next();
      if (isDone) done.add(row);
      else {
        row.verdicts.push(await judge(world, value));
        made += 1;
      }
    }
    live = live.filter((row) => !done.has(row));
  }
  return rows;
}
