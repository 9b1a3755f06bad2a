import type { Modality } from "../../schemas/modality.js";
import { publishedOn } from "../records/articles.js";
import { boundsOf } from "../records/date-bounds.js";
import type { Reading } from "../records/reading.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";

/** The words of a text that mark something as not a fact, or not yet. A date by which something is to happen does so too. */
export const marksIn = ({ text, modality, dates }: Reading): string[] =>
  [...modality, ...dates.filter(({ bound }) => bound === "by")]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));

/** The words of a record's quotes that mark something as not a fact, or not yet, each with its place. */
export const markersOf = (record: RecordEntry): { at: string; words: readonly string[] }[] =>
  record.evidence
    .filter(({ isThere }) => isThere)
    .map(({ at, reading }) => ({ at, words: marksIn(reading) }))
    .filter(({ words }) => words.length > 0);

/** Whether the evidence of a record marks it as not a fact, or not yet; if a quote is wrong, the lines that it names count. */
const mayBeMarked = (record: RecordEntry): boolean =>
  record.evidence.some(({ readings }) => readings.some((reading) => marksIn(reading).length > 0));

/** Whether what a record reports is at least partly after the day on which its article was published. */
function reachesPastArticle(record: RecordEntry, index: RecordIndex): boolean {
  const lastDay = publishedOn(index, record.seed)?.end;
  // Other rules report an article without a date.
  if (lastDay === undefined) return true;
  return record.dates.some(({ info, value }) => {
    if (info.role !== "time") return false;
    const { start, end } = boundsOf(value) ?? {};
    return (start !== undefined && start > lastDay) || (end !== undefined && end > lastDay);
  });
}

/** Why the words do not support a modality: they mark what is recorded as a fact, or do not mark what is recorded as something else. */
export function modalityFault(
  record: RecordEntry,
  index: RecordIndex,
  modality: Modality,
): "marked" | "unmarked" | undefined {
  if (modality === "actual") return markersOf(record).length > 0 ? "marked" : undefined;
  return mayBeMarked(record) || reachesPastArticle(record, index) ? undefined : "unmarked";
}
