import { units } from "../generated/units.js";
import type { QuantityLike } from "../query/shapes.js";
import type { Language } from "./language.js";
import { quantityInWords } from "./quantity-words.js";

/**
 * A quantity in words, with the source's own hedge.
 *
 * @param quantity a quantity of a record
 * @example
 * formatQuantity({ qualifier: "more-than", value: 900, unit: "soldiers" }, "en") // "more than 900 soldiers"
 */
export const formatQuantity = (quantity: QuantityLike, language: Language): string =>
  quantityInWords(quantity, language, units);
