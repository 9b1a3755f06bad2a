/**
 * What a small collection of Arabic news articles says about the end of the Global Coalition's mission in Iraq, as typed
 * data.
 *
 * @example
 * import { attackStatistics, evidenceOf, get } from "iraq-coalition-data";
 */
export { type AnyId, type CitedQuote, evidenceOf, get, type RecordOf } from "./accessors.js";
export * from "./generated/tables.js";
export type * from "./generated/types.js";
export { bounds, type QuantityBounds } from "./quantity.js";
