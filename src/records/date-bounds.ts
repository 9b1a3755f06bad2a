import type { EdtfDate } from "../../schemas/date.js";
import { type DateBounds, readEdtf } from "../edtf.js";

/** First and last day of a date; undefined if it does not exist. */
export function boundsOf({ edtf }: Pick<EdtfDate, "edtf">): DateBounds | undefined {
  const reading = readEdtf(edtf);
  return reading.valid ? reading.bounds : undefined;
}

/** Whether two dates share a day. An open end includes every day on its side. */
export const overlap = (a: DateBounds, b: DateBounds) =>
  (a.start ?? "") <= (b.end ?? "9999") && (b.start ?? "") <= (a.end ?? "9999");
