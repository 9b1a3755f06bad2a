import { isObject } from "../corpus/values.js";
import type { Change, FieldChange, RecordChange } from "./change.js";
import { wordsFor } from "./evidence-words.js";
import { type Entry, holdsRecords, type Retired, recordsOf, retiredIn, type State } from "./state.js";
import { changesOf } from "./values.js";

/** For each id that was renamed: the one that it has now. */
export type Renamed = ReadonlyMap<string, string>;

/** A value in which the ids that were renamed are the new ones: who refers to a record by its new name says the same. */
export function withNewIds(value: unknown, renamed: Renamed): unknown {
  if (renamed.size === 0) return value;
  if (typeof value === "string") return renamed.get(value) ?? value;
  if (Array.isArray(value)) return value.map((part) => withNewIds(part, renamed));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withNewIds(part, renamed)]));
}

/** The fields in which a record differs from what it was. */
function fieldChanges(dataset: string, before: Entry, after: Entry): FieldChange[] {
  return changesOf({ ...before, id: after.id }, after).map((change) => {
    const words = wordsFor("new" in change ? after : before, change.path, [change.new, change.old]);
    return { what: "field", dataset, id: after.id, ...change, ...(words !== undefined && { words }) };
  });
}

/** What became of a record that is no longer there. */
function endOf(
  dataset: string,
  id: string,
  retired: Retired | undefined,
  isNew: (id: string) => boolean,
): RecordChange {
  if (retired === undefined) return { what: "record", dataset, id, is: "gone" };
  const { became, reason } = retired;
  return {
    what: "record",
    dataset,
    id,
    is: became.some(isNew) ? "renamed" : "gone",
    ...(became.length > 0 && { became }),
    reason,
  };
}

interface Index {
  dataset: string;
  record: Entry;
}

/** The records of all files that two states have, by file and id: an id is that of one record. */
function recordsByFile({ files }: State, names: readonly string[]): Map<string, Index> {
  return new Map(
    names.flatMap((dataset) =>
      [...recordsOf(files.get(dataset))].map(([id, record]): [string, Index] => [
        `${dataset}/${id}`,
        { dataset, record },
      ]),
    ),
  );
}

/** The files with records that both states have, in the order of the new one. */
const sharedFiles = (before: State, after: State): string[] =>
  [...after.files].flatMap(([name, file]) => {
    const old = before.files.get(name);
    return old !== undefined && holdsRecords(old) && holdsRecords(file) ? [name] : [];
  });

/** The records that one new record took the place of. */
export function renamedIds(before: State, after: State): Map<string, string> {
  const known = new Set([...before.files.values()].flatMap((file) => [...recordsOf(file).keys()]));
  const there = new Set([...after.files.values()].flatMap((file) => [...recordsOf(file).keys()]));
  return new Map(
    [...retiredIn(after).values()].flatMap(({ id, became }): [string, string][] => {
      const [to] = became;
      const isRenamed = known.has(id) && !there.has(id) && became.length === 1 && to !== undefined;
      return isRenamed && there.has(to) && !known.has(to) ? [[id, to]] : [];
    }),
  );
}

/** What changed in the datasets and registries that both states have. */
export function recordChanges(before: State, after: State, renamed: Renamed): Change[] {
  const names = sharedFiles(before, after);
  const [old, current] = [recordsByFile(before, names), recordsByFile(after, names)];
  const [oldIds, ids] = [
    new Set([...old.values()].map(({ record }) => record.id)),
    new Set([...current.values()].map(({ record }) => record.id)),
  ];
  const retired = retiredIn(after);
  const isNew = (id: string) => ids.has(id) && !oldIds.has(id);
  const successors = new Set(
    [...oldIds].filter((id) => !ids.has(id)).flatMap((id) => (retired.get(id)?.became ?? []).filter(isNew)),
  );
  const changes: Change[] = [];
  for (const [place, { dataset, record }] of old) {
    const same = current.get(place)?.record;
    if (same !== undefined) {
      changes.push(...fieldChanges(dataset, withNewIds(record, renamed) as Entry, same));
      continue;
    }
    // A record that is in another dataset now left this one.
    changes.push(endOf(dataset, record.id, ids.has(record.id) ? undefined : retired.get(record.id), isNew));
    const to = renamed.get(record.id);
    const next = to === undefined ? undefined : current.get(`${dataset}/${to}`)?.record;
    if (next !== undefined) changes.push(...fieldChanges(dataset, withNewIds(record, renamed) as Entry, next));
  }
  for (const [place, { dataset, record }] of current)
    if (!old.has(place) && !successors.has(record.id))
      changes.push({ what: "record", dataset, id: record.id, is: "added" });
  return changes;
}
