import { type RelationBetween, relationsAmong } from "./relations.js";
import type { ClaimLike } from "./shapes.js";

/**
 * The pairs of claims that cannot both be true, and on request those that strain each other.
 * @param claims among which to look
 */
export const contradictionsAmong = <One extends ClaimLike>(
  claims: readonly One[],
  { tensions = false }: { readonly tensions?: boolean } = {},
): RelationBetween<One>[] =>
  relationsAmong(claims).filter(({ type }) => type === "contradicts" || (tensions && type === "in-tension"));
