/**
 * What a small collection of Arabic news articles says about the end of the Global Coalition's mission in Iraq, as typed
 * data.
 *
 * @example
 * import { attackStatistics, evidenceOf, get } from "iraq-coalition-data";
 */
export * from "./generated/tables.js";
export type * from "./generated/types.js";
export { version } from "./generated/version.js";
export { type Term, vocabularies } from "./generated/vocabularies.js";
export { bounds, type QuantityBounds } from "./quantity.js";
export { articleLabel } from "./query/article-label.js";
export type { Article } from "./query/articles.js";
export { type Claim, type ClaimOf, claims, claimsIn, getClaim, type InOneForm } from "./query/claims.js";
export { type Days, days } from "./query/days.js";
export { during } from "./query/during.js";
export { type CitedQuote, evidenceOf } from "./query/evidence-of.js";
export { type AnyId, get, has, type RecordOf } from "./query/get.js";
export { once } from "./query/once.js";
export {
  about,
  at,
  type ClaimOrId,
  claimedBy,
  contradictions,
  positions,
  related,
  repeats,
  slippage,
  type WithParts,
  whyNotAdd,
} from "./query/questions.js";
export { recordHistory } from "./query/record-history.js";
export type { Related } from "./query/related.js";
export type { RelationBetween, RelationTypeOf } from "./query/relations.js";
export { saidBy } from "./query/said-by.js";
export type {
  Answer,
  Bilingual,
  ClaimLike,
  Found,
  QuantityLike,
  RecordHistory,
  RelationLike,
  When,
} from "./query/shapes.js";
export type { PlanStatus, Slippage } from "./query/slippage.js";
export { type Stated, stated } from "./query/stated.js";
export { isUnnamed } from "./query/unnamed.js";
export type { Objection, Obstacle } from "./query/why-not-add.js";
export { formatAttribution } from "./wording/attribution.js";
export { type CitationOptions, type CitationStyle, type ClaimRecord, type CslItem, cite } from "./wording/cite.js";
export { formatDate } from "./wording/date.js";
export { format } from "./wording/format.js";
export type { Language } from "./wording/language.js";
export { formatQuantity } from "./wording/quantity.js";
export type { QuantityOptions } from "./wording/quantity-words.js";
