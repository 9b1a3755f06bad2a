import { type Claim, type Days, days } from "iraq-coalition-data";

/** When a claim holds and when it was said, so far as its article tells. */
const timesOf = ({ when, said }: Claim): readonly Days[] =>
  [when, said.basis === "inferred" ? undefined : said].filter((time) => time !== undefined);

const isInside = (inner: Days, outer: Days) =>
  outer.open === "neither" &&
  (inner.first ?? "") >= (outer.first ?? "") &&
  (inner.last ?? "9999") <= (outer.last ?? "");

/** Whether a date is one of those of a claim: it begins or ends with it, or one of the two is inside the other. */
export function isOfClaim(edtf: string, claim: Claim): boolean {
  // A decade or century, 201X, is more than the data has dates for.
  if (edtf.includes("X")) return false;
  const date = days(edtf);
  return timesOf(claim).some(
    (time) =>
      (date.first !== undefined && date.first === time.first) ||
      (date.last !== undefined && date.last === time.last) ||
      isInside(date, time) ||
      isInside(time, date),
  );
}

/** The years in which the times of a claim begin and end. */
export const yearsOf = (claim: Claim): readonly string[] => [
  ...new Set(
    timesOf(claim).flatMap(({ first, last }) =>
      [first, last].flatMap((day) => (day === undefined ? [] : day.slice(0, 4))),
    ),
  ),
];
