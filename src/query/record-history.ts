import { recordHistories } from "../generated/tables/record-history.js";
import type { AnyId } from "./get.js";
import { unknownId } from "./nearest.js";
import type { RecordHistory } from "./shapes.js";

/**
 * In which release a record appeared, and in which it last changed: whether what somebody cites is still the same.
 *
 * @param id of a claim, or of an entry of a registry
 * @throws {RangeError} if there is none, with the nearest id that there is; only untyped code can meet it
 * @example
 * recordHistory("isis-attacks-2023").sha256.length // 64
 */
export function recordHistory(id: AnyId): RecordHistory {
  const history = Object.hasOwn(recordHistories, id) ? recordHistories[id] : undefined;
  if (history === undefined) throw unknownId(id, Object.keys(recordHistories));
  const [firstVersion, lastChangedVersion, sha256] = history;
  return { firstVersion, lastChangedVersion, sha256 };
}
