import type { ClaimLike, QuantityLike } from "../query/shapes.js";
import { hasNoSum, whyNotAddAmong } from "../query/why-not-add.js";
import { LIST_SEPARATOR } from "./columns.js";

/** A claim with every number that it gives. */
export interface Measured extends ClaimLike {
  readonly quantities: readonly { readonly field: string; readonly quantity: QuantityLike }[];
}

/** What a row measures: the quantity of the claim, or else its duration or a share. */
export const measureOf = ({ quantities }: Measured) =>
  quantities.find(({ field }) => field === "quantity") ?? quantities[0];

export const quantityOf = (claim: Measured): QuantityLike | undefined => measureOf(claim)?.quantity;

/** Whether the number of a claim may be added to others, and if not, why and with which it must not be. */
export function adding(
  claims: readonly Measured[],
  claim: Measured,
): { may: string; why?: string; with?: readonly string[] } {
  const { modality } = claim;
  const quantity = quantityOf(claim);
  if (quantity === undefined) return { may: "no", why: "no-number" };
  if (hasNoSum(quantity)) return { may: "no", why: "no-sum" };
  if (modality !== undefined && modality !== "actual") return { may: "no", why: "not-told-as-fact" };
  if (quantity.value === undefined) return { may: "no", why: "no-single-number" };
  const others = claims.filter(
    (other) =>
      other !== claim &&
      quantityOf(other)?.unit === quantity.unit &&
      quantityOf(other)?.value !== undefined &&
      (other.modality ?? "actual") === "actual",
  );
  const met = others.flatMap((other) => {
    const obstacles = whyNotAddAmong(claims, claim, other).flatMap(({ obstacle }) =>
      obstacle === "planned" || obstacle === "no-count" ? [] : [obstacle],
    );
    return obstacles.length === 0 ? [] : [{ id: other.id, obstacles }];
  });
  if (met.length === 0) return { may: "yes" };
  return {
    may: "not-with-those-named",
    why: [...new Set(met.flatMap(({ obstacles }) => obstacles))].join(LIST_SEPARATOR),
    with: met.map(({ id }) => id),
  };
}
