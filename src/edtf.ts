import { parse } from "@edtf-ts/core";

/** First and last day that a date covers, as `YYYY-MM-DD`; absent at an end where an interval is open. */
export interface DateBounds {
  start?: string;
  end?: string;
}

export type EdtfReading = { valid: true; bounds: DateBounds } | { valid: false; problem: string };

/** The same dates occur again and again: each is read once. */
const known = new Map<string, EdtfReading>();

const day = (date: Date) => date.toISOString().slice(0, 10);

/**
 * Reads a date of the form that the schema `EdtfDate` allows.
 *
 * It uses `@edtf-ts/core`, because the better known `edtf` reads 2023-02-29 as the first of March. The tests compare
 * the two.
 *
 * @example
 * readEdtf("2024-01/2024-06") // { valid: true, bounds: { start: "2024-01-01", end: "2024-06-30" } }
 * readEdtf("../2025-09") // { valid: true, bounds: { end: "2025-09-30" } }
 * readEdtf("2024-09-31") // { valid: false, problem: "Day must be 01-30 for 2024-09, got: 31" }
 */
export function readEdtf(edtf: string): EdtfReading {
  let reading = known.get(edtf);
  if (reading === undefined) {
    reading = workOut(edtf);
    known.set(edtf, reading);
  }
  return reading;
}

/** Whether a date is a single day, without a mark of uncertainty. */
export const isSingleDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(edtf);

/**
 * The ends of a date that are not open, one for a single date, without marks of uncertainty.
 * @example
 * endsOf("2024-01?/..") // ["2024-01"]
 */
export const endsOf = (edtf: string): string[] =>
  edtf.split("/").flatMap((end) => (end === ".." ? [] : [withoutMarks(end)]));

/** A date without its marks of uncertainty. */
export const withoutMarks = (edtf: string): string => edtf.replace(/[?~]/gu, "");

function workOut(edtf: string): EdtfReading {
  // Only the closed end can be wrong; the library would report the dots of an open start.
  const result = parse(edtf.replace(/^\.\.\//u, ""), 1);
  if (!result.success) return { valid: false, problem: result.errors[0]?.message ?? "not a date" };
  const bounds: DateBounds = {};
  if (!edtf.startsWith("../")) bounds.start = day(result.value.min);
  if (!edtf.endsWith("/..")) bounds.end = day(result.value.max);
  return { valid: true, bounds };
}
