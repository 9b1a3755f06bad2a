import { once } from "./once.js";
import { joined, relationsAmong } from "./relations.js";
import type { ClaimLike } from "./shapes.js";

const REPEATS: ReadonlySet<string> = new Set(["repeats", "same-claim"]);

/**
 * The claims that say the same as a record in other articles, directly or through each other, each once; without the other
 * records of the same claim in its own article.
 * @param claims among which to look
 */
export function repeatsAmong<One extends ClaimLike>(claims: readonly One[], record: One): readonly One[] {
  const ids = new Set(
    joined(
      relationsAmong(claims).filter(({ type }) => REPEATS.has(type)),
      record,
    ),
  );
  return once(claims.filter(({ id }) => ids.has(id) && !record.records.includes(id)));
}
