import type { ClaimLike } from "./shapes.js";

/**
 * Each claim once: of the records that make one claim, the first among those that are given. Use it after choosing, and before
 * counting or listing.
 *
 * @example
 * once(claims).length < claims.length // true
 */
export function once<One extends ClaimLike>(claims: readonly One[]): readonly One[] {
  const counted = new Set<string>();
  return claims.filter(({ id, records }) => {
    if (counted.has(id)) return false;
    for (const other of records) counted.add(other);
    return true;
  });
}
