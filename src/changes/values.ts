import { isObject, type JsonObject } from "../corpus/values.js";
import { identitiesOf } from "./identity.js";

/** A place of a value where something else is now. */
export interface ValueChange {
  /** the keys joined by dots; an index is that in the new list, or in the old one if what is there is gone */
  path: string;
  old?: unknown;
  new?: unknown;
}

const below = (path: string, key: string | number) => (path === "" ? String(key) : `${path}.${key}`);

/** A value as text, the same for any order of its keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

interface Pair {
  before: number;
  after: number;
}

/**
 * Which elements of two lists are the same thing: first those that are equal, then those that agree in what tells elements
 * of this list apart.
 */
export function pairsOf(name: string, before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const pairs: Pair[] = [];
  const left = new Set(after.keys());
  const isPaired = new Set<number>();
  for (const identity of [canonical, ...identitiesOf(name)]) {
    const places = new Map<string, number[]>();
    for (const index of left) {
      const key = identity(after[index]);
      if (key !== undefined) places.set(key, [...(places.get(key) ?? []), index]);
    }
    for (const [index, value] of before.entries()) {
      if (isPaired.has(index)) continue;
      const found = places.get(identity(value) ?? "")?.shift();
      if (found === undefined) continue;
      pairs.push({ before: index, after: found });
      isPaired.add(index);
      left.delete(found);
    }
  }
  return pairs.sort((a, b) => a.after - b.after);
}

function changesOfList(path: string, before: readonly unknown[], after: readonly unknown[]): ValueChange[] {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const pairs = pairsOf(name, before, after);
  const [kept, known] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.after))];
  const isReordered = pairs.some((pair, index) => pair.before < (pairs[index - 1]?.before ?? 0));
  const places = Math.max(before.length, after.length);
  return [
    ...(isReordered ? [{ path, old: before, new: after }] : []),
    ...pairs.flatMap((pair) => changesOf(before[pair.before], after[pair.after], below(path, pair.after))),
    ...Array.from({ length: places }, (_, index) => ({
      path: below(path, index),
      ...(index < before.length && !kept.has(index) && { old: before[index] }),
      ...(index < after.length && !known.has(index) && { new: after[index] }),
    })).filter((change) => "old" in change || "new" in change),
  ];
}

const changesOfObject = (path: string, before: JsonObject, after: JsonObject): ValueChange[] =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((key) =>
    Object.hasOwn(before, key) && Object.hasOwn(after, key)
      ? changesOf(before[key], after[key], below(path, key))
      : [{ path: below(path, key), ...(Object.hasOwn(before, key) ? { old: before[key] } : { new: after[key] }) }],
  );

/**
 * Where two values differ. The order of keys says nothing. Elements of a list are compared with what they are the same thing
 * as, wherever in the list that is; a list whose elements have another order is told as a whole.
 */
export function changesOf(before: unknown, after: unknown, path = ""): ValueChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return changesOfList(path, before, after);
  if (isObject(before) && isObject(after)) return changesOfObject(path, before, after);
  return canonical(before) === canonical(after) ? [] : [{ path, old: before, new: after }];
}
