import { isObject } from "../corpus/values.js";
import type { RecordEntry } from "../records/record-index.js";

/**
 * Whether the quotes of a record all stand where they say. What the words prove is asked of such a record alone: a
 * wrong quote has its own finding, and the fields behind it none on top.
 */
export const isProvable = ({ evidence }: RecordEntry): boolean => evidence.every(({ stands }) => stands);

/** Whether `inferred` has a reason for a field, or for a part of the record that it belongs to. */
export function isInferred({ value }: RecordEntry, path: string): boolean {
  const { inferred } = value;
  return isObject(inferred) && Object.keys(inferred).some((known) => path === known || path.startsWith(`${known}.`));
}
