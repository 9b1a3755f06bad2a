/** The lowest and the highest number that a quantity allows, in its own unit. An end that is open is absent. */
export interface QuantityBounds {
  min?: number;
  max?: number;
  /** whether the end itself is allowed */
  minIncluded?: boolean;
  maxIncluded?: boolean;
}

interface ValueQuantity {
  readonly qualifier: "exact" | "approximately" | "at-least" | "more-than" | "at-most" | "less-than";
  readonly value: number;
  /** of a share: into how many parts the whole is divided */
  readonly of?: number | undefined;
}
interface RangeQuantity {
  readonly qualifier: "between";
  readonly min: number;
  readonly max: number;
}
interface MagnitudeQuantity {
  readonly qualifier: "order-of-magnitude";
  readonly min?: number | undefined;
}

/** The number of a quantity: of a share, the parts divided by the whole. */
export const numberIn = ({ value, of = 1 }: Pick<ValueQuantity, "value" | "of">): number => value / of;

/**
 * The bounds that a qualifier sets. `approximately` sets none, since the source does not say how close the number is.
 *
 * @example
 * bounds({ qualifier: "more-than", value: 153 }) // { min: 153, minIncluded: false }
 */
export function bounds(quantity: ValueQuantity | RangeQuantity | MagnitudeQuantity): QuantityBounds {
  switch (quantity.qualifier) {
    case "exact":
      return { min: numberIn(quantity), max: numberIn(quantity), minIncluded: true, maxIncluded: true };
    case "approximately":
      return {};
    case "at-least":
      return { min: numberIn(quantity), minIncluded: true };
    case "more-than":
      return { min: numberIn(quantity), minIncluded: false };
    case "at-most":
      return { max: numberIn(quantity), maxIncluded: true };
    case "less-than":
      return { max: numberIn(quantity), maxIncluded: false };
    case "between":
      return { min: quantity.min, max: quantity.max, minIncluded: true, maxIncluded: true };
    case "order-of-magnitude":
      return quantity.min === undefined ? {} : { min: quantity.min, minIncluded: true };
  }
}
