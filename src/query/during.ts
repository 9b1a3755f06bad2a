import { type Days, days, isWithin, overlap, span } from "./days.js";
import { type Answer, answer, type ClaimLike } from "./shapes.js";

/** The days of a claim. What is only planned comes after it was said, whatever day it names as the last. */
function daysOf({ when, modality, said, published }: ClaimLike): Days | undefined {
  if (when === undefined || modality === undefined || modality === "actual" || when.open !== "start") return when;
  const first = said.first ?? published.first;
  return first === undefined ? when : { ...when, first, open: "neither" };
}

/**
 * The claims about a time: what happened, was so or was planned for it.
 *
 * @param claims of which to choose
 * @param period a day, month, year or interval in EDTF, such as `2024-09` or `2024-01/2024-06`
 * @returns certain: all days that the claim's date allows lie in the period, and its date is not marked as uncertain;
 * possible: some of them do; undatable: the claim has no date
 * @throws {RangeError} if the period is no date
 * @example
 * during(claims, "2014").certain.map(({ claim }) => claim.id)
 */
export function during<One extends ClaimLike>(claims: readonly One[], period: string): Answer<One> {
  const wanted = days(period);
  return answer(claims, (claim) => {
    const when = daysOf(claim);
    if (when === undefined) return ["undatable", "the claim has no date"];
    if (!overlap(when, wanted)) return undefined;
    if (!isWithin(when, wanted)) return ["possible", `${span(when)} is only in part in ${period}`];
    return when.certainty === "certain"
      ? ["certain", `${span(when)} is in ${period}`]
      : ["possible", `${span(when)} is in ${period}, but ${when.certainty.replaceAll("-", " ")}`];
  });
}
