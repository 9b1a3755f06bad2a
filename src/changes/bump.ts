import type { Change } from "./change.js";

/** What a version becomes (semver), from the least to the most. */
const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

/** Whether a bump is at least as large as another. */
export const isAtLeast = (bump: Bump, other: Bump): boolean => BUMPS.indexOf(bump) >= BUMPS.indexOf(other);

/**
 * What a change asks for. Whoever asked for an id, a dataset, a column or a term that is gone, or wrote data that a schema
 * refuses now, has to do something: major. Who finds more than before has not: minor. The rest corrects.
 */
export function bumpOfChange(change: Change): Bump {
  if (change.what === "field" || change.what === "ledger") return "patch";
  return change.is === "added" || change.is === "loosened" ? "minor" : "major";
}

/** What several changes ask for, and the first that asks for so much. */
export function bumpOf(changes: readonly Change[]): { bump: Bump; because: Change | undefined } {
  let [bump, because]: [Bump, Change | undefined] = ["none", undefined];
  for (const change of changes) {
    const asked = bumpOfChange(change);
    if (!isAtLeast(bump, asked)) [bump, because] = [asked, change];
  }
  return { bump, because };
}

/**
 * The least that a version has to become. Before 1.0.0, what breaks asks for a minor version, by which npm's ranges set
 * versions apart there; the rest is the same.
 * @param version the one before
 */
export const leastBump = (bump: Bump, version: string): Bump =>
  bump === "major" && version.startsWith("0.") ? "minor" : bump;

const partsOf = (version: string) => version.split(/[.+-]/u, 3).map(Number);

/** The part of a version that is another one in a later version. */
export function versionBump(before: string, after: string): Bump {
  const [old, current] = [partsOf(before), partsOf(after)];
  const first = current.findIndex((part, index) => part !== old[index]);
  return (["major", "minor", "patch"] as const)[first] ?? "none";
}
