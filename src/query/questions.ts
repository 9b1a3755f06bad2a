import { actors } from "../generated/tables/actors.js";
import type { ActorId, PlaceId, PropositionId, RecordId, Side } from "../generated/types.js";
import { type Claim, type ClaimOf, claims, getClaim } from "./claims.js";
import { contradictionsAmong } from "./contradictions.js";
import { type Related, relatedAmong } from "./related.js";
import type { RelationBetween } from "./relations.js";
import { repeatsAmong } from "./repeats.js";
import { type Slippage, slippageAmong } from "./slippage.js";
import { type Objection, whyNotAddAmong } from "./why-not-add.js";

/** Whether the actors that belong to an actor or speak for it count as well. */
export interface WithParts {
  readonly parts?: boolean;
}

/** An actor, and on request everybody who belongs to it or speaks for it, directly or through others. */
function circleOf(actor: ActorId, { parts = false }: WithParts): ReadonlySet<string> {
  const circle = new Set<string>([actor]);
  for (let size = 0; parts && size !== circle.size; ) {
    size = circle.size;
    for (const { id, partOf } of actors) if (partOf !== undefined && circle.has(partOf)) circle.add(id);
  }
  return circle;
}

/** A claim, or its id. */
export type ClaimOrId = Claim | RecordId;

const claimFor = (claim: ClaimOrId): Claim => (typeof claim === "string" ? getClaim(claim) : claim);

/**
 * The claims that an actor makes, alone or with others. An anonymous official is an actor of their own, and never speaks for the
 * whole; with `parts`, those who belong to the actor count as well.
 *
 * @example
 * claimedBy("sabrina-singh").every(({ who }) => who.claimants.includes("sabrina-singh")) // true
 */
export function claimedBy(actor: ActorId, options: WithParts = {}): readonly Claim[] {
  const circle = circleOf(actor, options);
  return claims.filter(({ who }) => who.claimants.some((id) => circle.has(id)));
}

/**
 * The claims in which an actor has a part: whose position or figure it is, who acts, who is acted on; not those that it only makes.
 *
 * @example
 * about("isis").some(({ dataset }) => dataset === "attack-statistics") // true
 */
export function about(actor: ActorId, options: WithParts = {}): readonly Claim[] {
  const circle = circleOf(actor, options);
  return claims.filter(({ who }) => who.actors.some((id) => circle.has(id)));
}

/**
 * The claims about a place or a place within it.
 *
 * @example
 * at("iraq-country").some(({ where }) => where.places.includes("baghdad-airport")) // true
 */
export const at = (place: PlaceId): readonly Claim[] =>
  claims.filter(({ where }) => where.places.includes(place) || where.within.includes(place));

/**
 * Who stands where on a proposition: its positions by their side. Each says whose it is (`actor`), and who tells of it
 * (`who.claimants`; nobody where the article itself does).
 *
 * @example
 * positions("us-forces-should-leave").against.map(({ actor, share, act }) => [actor, share?.qualifier, act])
 */
export function positions(proposition: PropositionId): Readonly<Record<Side, readonly ClaimOf<"actor-positions">[]>> {
  const found: Record<Side, ClaimOf<"actor-positions">[]> = {
    for: [],
    against: [],
    depends: [],
    divided: [],
    undeclared: [],
  };
  for (const claim of claims)
    if (claim.dataset === "actor-positions" && claim.proposition === proposition) found[claim.side].push(claim);
  return found;
}

/**
 * Everything that is related to a claim, in both directions, and through the other records of the same claim.
 *
 * @throws {RangeError} if no claim has the id
 * @example
 * related("isis-attacks-2023").map(({ type, direction, claim }) => [type, direction, claim.id])
 */
export const related = (claim: ClaimOrId): readonly Related<Claim>[] => relatedAmong(claims, claimFor(claim));

/**
 * The pairs of claims that cannot both be true, each with a note on why; with `tensions`, also those of which one limits or
 * strains the other.
 *
 * @example
 * contradictions().every(({ type }) => type === "contradicts") // true
 */
export const contradictions = (options: { readonly tensions?: boolean } = {}): readonly RelationBetween<Claim>[] =>
  contradictionsAmong(claims, options);

/**
 * Every plan with a date or an outcome: whether it was met, missed or moved, and how many days late at least and at most.
 *
 * @example
 * slippage().filter(({ status }) => status === "undecided").map(({ plan }) => plan.id)
 */
export const slippage = (): readonly Slippage<Claim>[] => slippageAmong(claims);

/**
 * The claims that say the same as a claim, in other articles: not further observations of it. The hedge or the date may differ ("2,500" for
 * "about 2,500"); what differs is in the note of `related`.
 *
 * @throws {RangeError} if no claim has the id
 * @example
 * repeats("us-soldiers-iraq-2500-seed-000").length > 0 // true
 */
export const repeats = (claim: ClaimOrId): readonly Claim[] => repeatsAmong(claims, claimFor(claim));

/**
 * The reasons not to add up the numbers of two claims; an empty list if nothing that the data knows speaks against it.
 *
 * @throws {RangeError} if no claim has one of the ids
 * @example
 * whyNotAdd("isis-attacks-2023", "isis-attacks-iraq-syria-2024-h1").map(({ obstacle }) => obstacle)
 */
export const whyNotAdd = (a: ClaimOrId, b: ClaimOrId): readonly Objection[] =>
  whyNotAddAmong(claims, claimFor(a), claimFor(b));
