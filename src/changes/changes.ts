import type { Change } from "./change.js";
import { formChanges } from "./form-changes.js";
import { ledgerChanges } from "./ledgers.js";
import { recordChanges, renamedIds } from "./records.js";
import { idsIn, type State } from "./state.js";

/**
 * What changed from one state of the data to another: records and their fields, ledgers, and then what programs rely on. A file
 * that came or went is one change, whatever is in it.
 */
export function changesBetween(before: State, after: State): Change[] {
  const renamed = renamedIds(before, after);
  return [
    ...recordChanges(before, after, renamed),
    ...ledgerChanges(before, after, renamed),
    ...formChanges(before, after),
  ];
}

/** The ids that were known and are neither issued nor retired now: nobody who has one learns what became of it. */
export function vanishedIds(before: State, after: State): string[] {
  const known = idsIn(after);
  return [...idsIn(before)].filter((id) => !known.has(id));
}
