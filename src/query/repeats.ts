import { joined } from "./relations.js";
import type { ClaimLike } from "./shapes.js";

const REPEATS: ReadonlySet<string> = new Set(["repeats", "same-claim"]);

/**
 * The claims that say the same as a record in other articles, directly or through each other, without the other records of the
 * same claim in its own article.
 * @param claims among which to look
 */
export const repeatsAmong = <One extends ClaimLike>(claims: readonly One[], record: One): One[] =>
  joined(claims, record, REPEATS);
