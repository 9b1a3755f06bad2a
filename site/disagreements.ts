import { type Claim, claims, getClaim } from "iraq-coalition-data";
import { articleNumber } from "./names.js";

type Told = NonNullable<Claim["relations"]>[number];

/** Two claims that stand against each other, or look as if they did, and a note on how. */
export interface Pair {
  readonly type: Told["type"];
  readonly from: Claim;
  readonly to: Claim;
  readonly note: Told["note"];
}

type Ends = Pick<Pair, "from" | "to">;

/** The pairs of a relation that a note explains. */
export const pairsOf = (type: Told["type"]): Pair[] =>
  claims.flatMap((from) =>
    (from.relations ?? [])
      .filter((relation) => relation.type === type && relation.note !== undefined)
      .map(({ to, note }) => ({ type, from, to: getClaim(to), note })),
  );

/** Relations by which two claims can differ without being opposed. */
const LOOK_ALIKE = [
  "different-definition",
  "narrower-scope",
  "broader-scope",
  "compared-by-source",
  "updates",
  "repeats",
] as const satisfies readonly Told["type"][];

/** Pairs that look opposed and are not, by the relation that explains them. */
export const lookAlikes = (): readonly (readonly [type: Told["type"], pairs: readonly Pair[]])[] =>
  LOOK_ALIKE.map((type) => [type, pairsOf(type)] as const).filter(([, pairs]) => pairs.length > 0);

/** The articles that a pair is from, by their numbers, in order; one, if both claims are from it. */
const articlesOf = ({ from, to }: Ends): readonly string[] =>
  [...new Set([articleNumber(from.source), articleNumber(to.source)])].sort();

/** The pairs in tension that are from the same articles. */
export interface Tensions {
  readonly articles: readonly string[];
  readonly path: string;
  readonly pairs: readonly Pair[];
}

const tensionsPath = (articles: readonly string[]) => `disagreements/${articles.join("-")}/`;

/** All pairs in tension, by their articles: first those inside one, then those between two. */
export function tensions(): readonly Tensions[] {
  const groups = new Map<string, Tensions & { pairs: Pair[] }>();
  for (const pair of pairsOf("in-tension")) {
    const articles = articlesOf(pair);
    const path = tensionsPath(articles);
    const group = groups.get(path) ?? { articles, path, pairs: [] };
    group.pairs.push(pair);
    groups.set(path, group);
  }
  return [...groups.values()].sort(
    (a, b) => a.articles.length - b.articles.length || a.path.localeCompare(b.path, "en"),
  );
}

/** The place of a pair on its page. */
export const anchorOf = ({ from, to }: Ends): string => `${from.id}--${to.id}`;

/** Where a pair stands, from the folder of a language: a page and a place on it. For pairs that these pages show. */
export const placeOf = (pair: Ends & Pick<Pair, "type">): string =>
  `${pair.type === "in-tension" ? tensionsPath(articlesOf(pair)) : "disagreements/"}#${anchorOf(pair)}`;
