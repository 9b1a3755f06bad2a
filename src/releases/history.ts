import type { RecordHistory } from "../query/shapes.js";
import type { Hashes } from "./content-hash.js";
import type { Lock } from "./lock.js";

/** What stands in place of a version where the state of the data is not released. */
export const UNRELEASED = "unreleased";

/** The history of each record that there is now, by its id. */
export type RecordHistories = ReadonlyMap<string, RecordHistory>;

/**
 * Follows a record through the releases.
 * @param states the versions with its content hash in each, which is absent where the release does not have it
 * @throws {RangeError} if it comes back after a release without it
 */
function followed(id: string, states: readonly (readonly [version: string, sha256: string | undefined])[]) {
  let history: RecordHistory | undefined;
  let gone: string | undefined;
  for (const [version, sha256] of states) {
    if (sha256 === undefined) {
      if (history !== undefined) gone ??= version;
      continue;
    }
    if (gone !== undefined)
      throw new RangeError(
        `${id} was in ${history?.firstVersion}, not in ${gone}, and is there again → an id is never used again: take another`,
      );
    if (sha256 === history?.sha256) continue;
    history = { firstVersion: history?.firstVersion ?? version, lastChangedVersion: version, sha256 };
  }
  return history;
}

/**
 * The history of every record that there is now, by its id.
 * @param locks the releases, the oldest first
 * @param records the content hashes of the data as it is
 * @throws {RangeError} if a record was given up and is there again
 */
export function historyOf(locks: readonly Lock[], records: Hashes): RecordHistories {
  return new Map(
    Object.entries(records).map(([id, sha256]) => [
      id,
      followed(id, [
        ...locks.map((lock) => [lock.version, lock.records[id]] as const),
        [UNRELEASED, sha256],
      ]) as RecordHistory,
    ]),
  );
}
