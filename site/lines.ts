import { type Article, type Claim, claims } from "iraq-coalition-data";
import { type ArticleLine, articleLines, readCorpus } from "iraq-coalition-data/validation/node";
import type { Stretch } from "./marks.js";

/** What a stretch of a line is: how many claims hold it, or that only a register quotes it, or that it was left out. */
export type Use = "one" | "two" | "more" | "register" | "left-out";

export interface Line extends ArticleLine {
  /** the claims that quote it, in the order of their words */
  readonly claims: readonly Claim[];
  /** in order, without overlaps; what is in none of them lies between quotes */
  readonly parts: readonly (Stretch & { readonly use: Use })[];
}

const claimWithId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));

const isIn = (inner: Stretch, outer: Stretch) => outer.start <= inner.start && inner.end <= outer.end;

/** The use of a stretch that is wholly in or wholly out of every quote and exclusion of its line. */
function useOf({ quoted, leftOut }: ArticleLine, stretch: Stretch): Use | undefined {
  const ids = new Set(quoted.filter((words) => isIn(stretch, words)).map(({ record }) => record));
  const held = [...ids].filter((id) => claimWithId.has(id)).length;
  if (held > 0) return held === 1 ? "one" : held === 2 ? "two" : "more";
  if (ids.size > 0) return "register";
  return leftOut.some((words) => isIn(stretch, words)) ? "left-out" : undefined;
}

function partsOf(line: ArticleLine): Line["parts"] {
  const ends = [...line.quoted, ...line.leftOut].flatMap(({ start, end }) => [start, end]);
  const borders = [...new Set(ends)].sort((a, b) => a - b);
  const parts: { start: number; end: number; use: Use }[] = [];
  for (const [index, start] of borders.entries()) {
    const stretch = { start, end: borders[index + 1] ?? start };
    const use = useOf(line, stretch);
    const last = parts.at(-1);
    if (use === undefined || stretch.end === start) continue;
    if (last?.use === use && last.end === start) last.end = stretch.end;
    else parts.push({ ...stretch, use });
  }
  return parts;
}

const every: readonly Line[] = articleLines(await readCorpus({ data: "data", seeds: "seeds" }))
  .filter(({ text }) => text.trim() !== "")
  .map((line) => ({
    ...line,
    claims: [...new Set(line.quoted.map(({ record }) => record))].flatMap((id) => claimWithId.get(id) ?? []),
    parts: partsOf(line),
  }));

/** The lines of an article that are not empty. */
export const linesOf = ({ seed }: Article): readonly Line[] => every.filter(({ article }) => article === seed);

/** How many characters of a line quotes hold. */
export const quotedIn = ({ parts }: Line): number =>
  parts.reduce((sum, { use, start, end }) => (use === "left-out" ? sum : sum + end - start), 0);

/** The share of the characters of some lines that quotes hold. */
export const quotedShare = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + quotedIn(line), 0) / lines.reduce((sum, { text }) => sum + text.length, 0);
