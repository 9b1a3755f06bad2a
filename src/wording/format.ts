import type { Attribution } from "../generated/types.js";
import type { QuantityLike } from "../query/shapes.js";
import { formatAttribution } from "./attribution.js";
import { formatDate } from "./date.js";
import type { Language } from "./language.js";
import { formatQuantity } from "./quantity.js";

/**
 * A quantity, a date or an attribution of a record in words: with the hedge, the uncertainty and the claimant that it has,
 * and nothing more precise. `formatQuantity`, `formatDate` and `formatAttribution` do the same and load less.
 *
 * @throws {RangeError} for a date that is none
 * @example
 * format({ qualifier: "more-than", value: 900, unit: "soldiers" }, "ar") // "أكثر من 900 جندي"
 */
export function format(value: QuantityLike | { readonly edtf: string } | Attribution, language: Language): string {
  if ("edtf" in value) return formatDate(value, language);
  return "speech" in value ? formatAttribution(value, language) : formatQuantity(value, language);
}
