import { EDTF_FORM } from "../../schemas/edtf-form.js";
import { isObject } from "../corpus/values.js";
import { type DateBounds, readEdtf } from "../edtf.js";
import { type Index, perIndex } from "./record-index.js";

/** First and last day of a date object of a record; undefined where there is none that can be read. */
export function boundsOf(date: unknown): DateBounds | undefined {
  const edtf = isObject(date) ? date["edtf"] : undefined;
  const reading = typeof edtf === "string" && EDTF_FORM.test(edtf) ? readEdtf(edtf) : undefined;
  return reading?.valid ? reading.bounds : undefined;
}

/** Whether two dates share a day. An end that is open reaches any day. */
export const overlap = (a: DateBounds, b: DateBounds) =>
  (a.start ?? "") <= (b.end ?? "9999") && (b.start ?? "") <= (a.end ?? "9999");

/** When each seed was published, by its three-digit number: the date as its entry has it, and its first and last day. */
export const publicationDates = perIndex(({ records }: Index): ReadonlyMap<string, DateBounds & { date: unknown }> => {
  const published = new Map<string, DateBounds & { date: unknown }>();
  for (const { file, value } of records) {
    if (file.schema.name !== "sources" || typeof value["seed"] !== "string") continue;
    const date = value["published"];
    const bounds = boundsOf(date);
    if (bounds !== undefined) published.set(value["seed"], { ...bounds, date });
  }
  return published;
});
