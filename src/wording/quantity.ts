import { units } from "../generated/units.js";
import type { QuantityLike } from "../query/shapes.js";
import type { Language } from "./language.js";
import { type QuantityOptions, quantityInWords } from "./quantity-words.js";

/**
 * A quantity in words, with the source's own hedge.
 *
 * @param quantity a quantity of a record
 * @param options with `{ unit: false }` the noun is left out: "more than 900"
 * @example
 * formatQuantity({ qualifier: "more-than", value: 900, unit: "soldiers" }, "en") // "more than 900 soldiers"
 */
export const formatQuantity = (quantity: QuantityLike, language: Language, options?: QuantityOptions): string =>
  quantityInWords(quantity, language, units, options);
