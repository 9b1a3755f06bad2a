import { EDTF_FORM } from "../../schemas/edtf-form.js";
import { type DateBounds, readEdtf } from "../edtf.js";
import type { Index } from "./corpus.js";
import { isObject } from "./values.js";

/** First and last day of a date object of a record; undefined where there is none that can be read. */
export function boundsOf(date: unknown): DateBounds | undefined {
  const edtf = isObject(date) ? date["edtf"] : undefined;
  if (typeof edtf !== "string" || !EDTF_FORM.test(edtf)) return undefined;
  const reading = readEdtf(edtf);
  return reading.valid ? reading.bounds : undefined;
}

/** When each seed was published, by its three-digit number. */
export function publicationDates({ records }: Index): Map<string, DateBounds> {
  const published = new Map<string, DateBounds>();
  for (const { file, value } of records) {
    if (file.schema.name !== "sources" || typeof value["seed"] !== "string") continue;
    const bounds = boundsOf(value["published"]);
    if (bounds !== undefined) published.set(value["seed"], bounds);
  }
  return published;
}
