import { units } from "../generated/units.js";
import type { QuantityLike } from "../query/shapes.js";
import type { Language } from "./language.js";
import { type QuantityOptions, quantityInWords } from "./quantity-words.js";

/**
 * A quantity in words, with the source's own hedge.
 *
 * @param quantity a quantity of a record
 * @example
 * formatQuantity({ qualifier: "more-than", value: 900, unit: "soldiers" }, "en") // "more than 900 soldiers"
 * formatQuantity({ qualifier: "more-than", value: 900, unit: "soldiers" }, "en", { unit: false }) // "more than 900"
 */
export const formatQuantity = (quantity: QuantityLike, language: Language, options?: QuantityOptions): string =>
  quantityInWords(quantity, language, units, options);
