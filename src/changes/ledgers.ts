import type { JsonObject } from "../corpus/values.js";
import type { LedgerChange } from "./change.js";
import { nameOf } from "./identity.js";
import { type Renamed, withNewIds } from "./records.js";
import { holdsRecords, objectsIn, recordsOf, type State } from "./state.js";
import { changesOf, pairsOf } from "./values.js";

const IDS = "ids";

/** What follows from other changes: where the schema is, which ids the records have, which files there are. */
const FOLLOWS = new Set(["$schema", "issued", "ledgers"]);

function changesOfList(ledger: string, name: string, before: JsonObject[], after: JsonObject[]): LedgerChange[] {
  const pairs = pairsOf(name, before, after);
  const [kept, known] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.after))];
  const change = (value: unknown, is: LedgerChange["is"]): LedgerChange => ({
    what: "ledger",
    ledger,
    ...nameOf(name, value),
    is,
  });
  return [
    ...pairs.flatMap((pair) =>
      changesOf(before[pair.before], after[pair.after]).map((one) => ({
        ...change(after[pair.after], "changed"),
        ...one,
      })),
    ),
    ...before.filter((_, index) => !kept.has(index)).map((value) => change(value, "gone")),
    ...after.filter((_, index) => !known.has(index)).map((value) => change(value, "added")),
  ];
}

function changesOfLedger(ledger: string, before: JsonObject, after: JsonObject): LedgerChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !FOLLOWS.has(key));
  return keys.flatMap((key) => {
    const [old, current] = [before[key], after[key]];
    if (Array.isArray(old ?? current) && Array.isArray(current ?? old))
      return changesOfList(ledger, key, objectsIn(old), objectsIn(current));
    return changesOf(old, current).map((change) => ({ what: "ledger", ledger, entry: key, is: "changed", ...change }));
  });
}

/** What changed in the ledgers that both states have, except for what their records tell already. */
export function ledgerChanges(before: State, after: State, renamed: Renamed): LedgerChange[] {
  const records = new Set([...before.files.values()].flatMap((file) => [...recordsOf(file).keys()]));
  return [...after.files].flatMap(([name, file]) => {
    const old = before.files.get(name);
    if (old === undefined || holdsRecords(file) || holdsRecords(old)) return [];
    if (name !== IDS) return changesOfLedger(name, withNewIds(old, renamed) as JsonObject, file);
    // What became of a record is told where the record was.
    return changesOfLedger(name, old, file).filter(({ is, entry }) => is !== "added" || !records.has(entry));
  });
}
