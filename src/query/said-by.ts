import { type Days, days, span } from "./days.js";
import { type Answer, answer, type ClaimLike } from "./shapes.js";

const hedged = ({ certainty }: Days) =>
  certainty === "certain" ? "of which some are later" : certainty.replaceAll("-", " ");

/**
 * What had been said by the end of a day, which is what could be known then.
 *
 * @param claims of which to choose
 * @param day as `YYYY-MM-DD`; of a month or year, its last day
 * @returns certain: the claim was made, or its article published, no later than the day; possible: it may have been;
 * undatable: its article is later and does not say when the claim was made
 * @throws {RangeError} if there is no such day, or if it is an interval
 * @example
 * saidBy(claims, "2024-07-31").certain.length > 0 // true
 */
export function saidBy<One extends ClaimLike>(claims: readonly One[], day: string): Answer<One> {
  const { last: asked = day } = days(day);
  if (day.includes("/")) throw new RangeError(`${JSON.stringify(day)} is an interval, and not a day`);
  const isCertain = ({ last, certainty }: Days) => last !== undefined && last <= asked && certainty === "certain";
  return answer(claims, ({ said, published }) => {
    if (isCertain(said)) return ["certain", `it was said ${span(said)}`];
    if (isCertain(published)) return ["certain", `its article is of ${span(published)}`];
    if (said.first !== undefined)
      return said.first <= asked ? ["possible", `it was said ${span(said)}, ${hedged(said)}`] : undefined;
    if (published.first !== undefined && published.first <= asked)
      return ["possible", `its article is of ${span(published)}, ${hedged(published)}`];
    return ["undatable", `its article, of ${span(published)}, does not say when it was said`];
  });
}
