import { type RelationBetween, relationsAmong } from "./relations.js";
import type { ClaimLike } from "./shapes.js";

/**
 * The pairs of claims that cannot both be true, and on request those that strain each other.
 * @param claims among which to look
 */
export const contradictionsAmong = <Claim extends ClaimLike>(
  claims: readonly Claim[],
  { tensions = false }: { readonly tensions?: boolean } = {},
): RelationBetween<Claim>[] =>
  relationsAmong(claims).filter(({ type }) => type === "contradicts" || (tensions && type === "in-tension"));
