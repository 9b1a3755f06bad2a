/** What a date says of its days, worked out from its EDTF text. */
export interface Days {
  /** first day that it allows, as `YYYY-MM-DD`; absent where its start is open */
  readonly first?: string;
  /** last day that it allows; absent where its end is open */
  readonly last?: string;
  /** the sides on which it is open: `../2025-09`, a deadline or anything no later than that, is open at the start */
  readonly open: "neither" | "start" | "end" | "both";
  /** what `?`, `~` and `%` say of either end */
  readonly certainty: "certain" | "uncertain" | "approximate" | "uncertain-and-approximate";
}

const PART = /^([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?([?~%]?)$/u;

const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

interface Part {
  first: string;
  last: string;
  mark: string;
}

/** One end of a date, or all of it; undefined for an end that is open. */
function partOf(text: string, edtf: string): Part | undefined {
  if (text === "..") return undefined;
  const [, year = "", month, day, mark = ""] = PART.exec(text) ?? [];
  const [number, monthNumber] = [Number(year), Number(month ?? 12)];
  const isMonth = monthNumber >= 1 && monthNumber <= 12;
  const isDay = day === undefined || (Number(day) >= 1 && Number(day) <= lengthOf(number, monthNumber));
  if (year === "" || !isMonth || !isDay)
    throw new RangeError(`${JSON.stringify(edtf)} is no date that this package knows`);
  return {
    first: `${year}-${month ?? "01"}-${day ?? "01"}`,
    last: `${year}-${month ?? "12"}-${day ?? lengthOf(number, monthNumber)}`,
    mark,
  };
}

const CERTAINTY = ["certain", "uncertain", "approximate", "uncertain-and-approximate"] as const;

/**
 * The days that a date covers, and how sure it is: the same as the columns `…_first` and `…_last` of the CSV tables.
 *
 * @param date a date of a record, or an EDTF text of the forms that records have
 * @throws {RangeError} if there is no such date
 * @example
 * days("../2025-09") // { last: "2025-09-30", open: "start", certainty: "certain" }
 */
export function days(date: string | { readonly edtf: string }): Days {
  const edtf = typeof date === "string" ? date : date.edtf;
  const ends = edtf.split("/");
  if (ends.length > 2 || (ends.length === 1 && edtf === ".."))
    throw new RangeError(`${JSON.stringify(edtf)} is no date that this package knows`);
  const start = partOf(ends[0] as string, edtf);
  const end = partOf(ends.at(-1) as string, edtf);
  const marks = `${start?.mark ?? ""}${end?.mark ?? ""}`;
  const certainty = (/[?%]/u.test(marks) ? 1 : 0) + (/[~%]/u.test(marks) ? 2 : 0);
  return {
    ...(start && { first: start.first }),
    ...(end && { last: end.last }),
    open: start === undefined ? (end === undefined ? "both" : "start") : end === undefined ? "end" : "neither",
    certainty: CERTAINTY[certainty] as Days["certainty"],
  };
}

/** Whether two stretches of days share a day. An open end includes every day on its side. */
export const overlap = (a: Days, b: Days): boolean =>
  (a.first ?? "") <= (b.last ?? "9999") && (b.first ?? "") <= (a.last ?? "9999");

/** Whether all days of one stretch are in another. */
export const isWithin = (inner: Days, outer: Days): boolean =>
  (outer.first === undefined || (inner.first !== undefined && inner.first >= outer.first)) &&
  (outer.last === undefined || (inner.last !== undefined && inner.last <= outer.last));

/** A stretch of days in words: 2024-09-01 to 2024-09-30. */
export const span = ({ first, last }: Days): string => {
  if (first === undefined) return last === undefined ? "an unknown time" : `no later than ${last}`;
  if (last === undefined) return `${first} or later`;
  return first === last ? first : `${first} to ${last}`;
};
