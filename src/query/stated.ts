import type { QuantityLike } from "./shapes.js";

/** The numbers that a source gives, in the unit of the quantity, with its hedge. */
export interface Stated<Hedge extends string = string, Unit extends string = string> {
  /** one number, both ends of a range, or none where the source has only a word such as "dozens" */
  readonly numbers: readonly number[];
  readonly hedge: Hedge;
  readonly unit: Unit;
}

/**
 * The numbers that the source itself gives, which are not its bounds and never a midpoint: for sums and charts of what is
 * possible, use `bounds`.
 *
 * @example
 * stated({ qualifier: "more-than", value: 900, unit: "soldiers" }) // { numbers: [900], hedge: "more-than", unit: "soldiers" }
 */
export function stated<Of extends QuantityLike>({
  qualifier,
  unit,
  value,
  of = 1,
  min,
  max,
}: Of): Stated<Of["qualifier"], Of["unit"]> {
  const numbers =
    value === undefined ? (qualifier === "between" ? [min, max] : []).filter((end) => end !== undefined) : [value / of];
  return { numbers, hedge: qualifier, unit };
}
