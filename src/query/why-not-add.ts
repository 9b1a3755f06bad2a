import { overlap, span } from "./days.js";
import { joined, relationsAmong } from "./relations.js";
import type { ClaimLike } from "./shapes.js";

/** Why two counts must not be added up. */
export type Obstacle =
  | "same-claim"
  | "repeated"
  | "one-origin"
  | "overlapping"
  | "other-time"
  | "other-holder"
  | "planned"
  | "counted-otherwise"
  | "no-count";

export interface Objection {
  readonly obstacle: Obstacle;
  /** in English */
  readonly why: string;
}

/** Units of which a sum means nothing. */
const NOT_ADDED: ReadonlySet<string> = new Set(["percent", "share", "ratio", "years", "months", "phases"]);
const AT_A_TIME: ReadonlySet<string> = new Set(["soldiers", "fighters", "states", "bases", "working-groups"]);
/** Whether a sum of such quantities means nothing: parts of a whole, multiples, lengths of time. */
export const hasNoSum = ({ unit }: { readonly unit: string }): boolean => NOT_ADDED.has(unit);
/** Whether a claim counts what is there at a time, so that a sum is of one time. What happens, such as attacks and losses, adds up over several. */
const isAtATime = (claim: ClaimLike) => AT_A_TIME.has(claim.quantity?.unit ?? "") && !("outcome" in claim);
const REPEATS: ReadonlySet<string> = new Set(["repeats", "same-claim", "updates"]);
/** Relations whose note says how the counts differ. */
const DIFFERENCES: ReadonlySet<string> = new Set(["different-definition", "compared-by-source"]);
const OVERLAPS: ReadonlySet<string> = new Set(["part-of", "narrower-scope", "broader-scope"]);

const spanOf = ({ when }: ClaimLike) => (when === undefined ? "an unknown time" : span(when));

/** Whether two counts are of one time: known of both, or given in one breath by one article. */
function isOfOneTime(a: ClaimLike, b: ClaimLike): boolean {
  const areBounded = a.when?.open === "neither" && b.when?.open === "neither";
  if (a.when !== undefined && b.when !== undefined && areBounded) return overlap(a.when, b.when);
  return a.source === b.source;
}

const areNear = (a: readonly string[], b: readonly string[]) =>
  a.length === 0 || b.length === 0 || a.some((place) => b.includes(place));

/** What says of the same word that it is counted in another way. */
const fieldsOf = (claim: object): readonly (readonly [field: string, value: string | undefined])[] =>
  ["countBasis", "measure", "outcome"].map((field) => [field, (claim as Record<string, string | undefined>)[field]]);

/**
 * The reasons not to add up the numbers of two claims.
 * @param claims among which the two are
 * @returns an empty list if nothing that the data knows speaks against it
 */
export function whyNotAddAmong<One extends ClaimLike>(claims: readonly One[], a: One, b: One): Objection[] {
  const found: Objection[] = [];
  const object = (obstacle: Obstacle, why: string) => found.push({ obstacle, why });
  const relations = relationsAmong(claims);
  const isBetween = (from: One, to: One) =>
    (a.records.includes(from.id) && b.records.includes(to.id)) ||
    (b.records.includes(from.id) && a.records.includes(to.id));
  const reaches = (counts: (relation: { type: string; source?: string | undefined }) => boolean) =>
    joined(relations.filter(counts), a).some((id) => b.records.includes(id));
  const origins = new Set(relations.flatMap(({ type, source = "" }) => (type === "same-origin" ? [source] : [])));
  // Two claims that share one origin each with a third need not share it with each other.
  const haveOneOrigin = [...origins].some((origin) =>
    reaches(({ type, source = "" }) => REPEATS.has(type) || (type === "same-origin" && source === origin)),
  );
  const isSame = a.records.includes(b.id);
  if (isSame) object("same-claim", "both records make one claim");
  else if (reaches(({ type }) => REPEATS.has(type)))
    object("repeated", "one repeats or updates the other, directly or through others");
  else if (haveOneOrigin) object("one-origin", "both go back to one statement");
  for (const { id, quantity, modality } of [a, b]) {
    if (quantity === undefined) object("no-count", `${id} has no number`);
    else if (hasNoSum(quantity)) object("no-count", `${id} is given in ${quantity.unit}, of which a sum means nothing`);
    if (modality !== undefined && modality !== "actual") object("planned", `${id} is ${modality}, not told as a fact`);
  }
  if (a.quantity !== undefined && b.quantity !== undefined && a.quantity.unit !== b.quantity.unit)
    object("counted-otherwise", `one counts ${a.quantity.unit}, the other ${b.quantity.unit}`);
  for (const [index, [field, value]] of fieldsOf(a).entries()) {
    const other = fieldsOf(b)[index]?.[1];
    if (value !== other) object("counted-otherwise", `${field} is ${value ?? "not given"} and ${other ?? "not given"}`);
  }
  for (const { type, from, to, note } of relations)
    if (DIFFERENCES.has(type) && isBetween(from, to))
      object("counted-otherwise", note?.en ?? `${type}: ${from.id}, ${to.id}`);
  const related = relations.find(({ type, from, to }) => OVERLAPS.has(type) && isBetween(from, to));
  const placesOf = ({ where }: One) => [...where.places, ...where.within];
  const areAtOnce = a.when === undefined || b.when === undefined || overlap(a.when, b.when);
  if (isAtATime(a) && isAtATime(b) && !isOfOneTime(a, b))
    object("other-time", `one is a count of ${spanOf(a)}, the other of ${spanOf(b)}`);
  const haveOneHolder = areNear(a.who.holders, b.who.holders);
  const isBeside = a.evidence?.some(({ at }) => b.evidence?.some((other) => other.at === at));
  if (!haveOneHolder && !isBeside)
    object("other-holder", `one is of ${a.who.holders.join(", ")}, the other of ${b.who.holders.join(", ")}`);
  if (related !== undefined)
    object("overlapping", `${related.from.id} is related to ${related.to.id} as ${related.type}`);
  else if (!isSame && areAtOnce && haveOneHolder && areNear(placesOf(a), placesOf(b)))
    object("overlapping", "their times and places overlap, or one of them has none");
  return found;
}
