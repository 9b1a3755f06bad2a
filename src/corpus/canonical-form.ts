import type { KeyOrder } from "./compiled-schema.js";
import { isObject, type JsonObject } from "./values.js";

/** JSON in the form of every file of this package: indented by two spaces, keys as they are, a line end at the end. */
export const canonicalJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Of several shapes, the one that has all keys of an object. */
const shapeOf = (value: JsonObject, order: KeyOrder): KeyOrder =>
  order.oneOf?.find((option) => Object.keys(value).every((key) => option.keys?.[key])) ?? order;

/** A value with its keys in the order of its schema; keys that the schema does not know come last, those of a map sorted. */
function inOrder(value: unknown, order: KeyOrder): unknown {
  if (Array.isArray(value)) return value.map((element) => inOrder(element, order.items ?? {}));
  if (!isObject(value)) return value;
  const { keys = {}, values } = shapeOf(value, order);
  const others = Object.keys(value).filter((key) => !Object.hasOwn(keys, key));
  const sorted = [
    ...Object.keys(keys).filter((key) => Object.hasOwn(value, key)),
    ...(values === undefined ? others : others.sort()),
  ];
  return Object.fromEntries(sorted.map((key) => [key, inOrder(value[key], keys[key] ?? values ?? {})]));
}

/** Whether the keys of a value and of all that is in it are in the order of its schema. Builds no new value. */
export function isInOrder(value: unknown, order: KeyOrder): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every((element) => isInOrder(element, order.items ?? {}));
  const object = value as JsonObject;
  const { keys = {}, values } = shapeOf(object, order);
  const names = Object.keys(keys);
  let place = 0;
  let last: string | undefined;
  for (const key of Object.keys(object)) {
    const isKnown = Object.hasOwn(keys, key);
    if (!isKnown && values !== undefined) {
      if (last !== undefined && last > key) return false;
      last = key;
    }
    while (place < names.length && names[place] !== key) place += 1;
    if (isKnown && place === names.length) return false;
    if (!isInOrder(object[key], isKnown ? (keys[key] as KeyOrder) : (values ?? {}))) return false;
  }
  return true;
}

/** The text of a document with its keys in order, and its lists as they are. */
export const keysInOrder = (document: unknown, order: KeyOrder): string => canonicalJson(inOrder(document, order));

type Key = (element: unknown) => string;

const field =
  (name: string): Key =>
  (element) =>
    isObject(element) ? String(element[name]) : "";

/** 001#L8 as 001 00008, so that line 10 comes after line 9. */
const place: Key = (element) => {
  const [seed = "", line = ""] = field("at")(element).split("#L");
  return `${seed} ${line.padStart(5, "0")}`;
};

/** The keys by which the lists at the top of a file are ordered. */
const ORDERED_BY: ReadonlyMap<string, Key> = new Map([
  ["records", field("id")],
  ["retired", field("id")],
  ["exclusions", place],
  ["codings", field("record")],
  ["cuts", place],
]);

function sortedBy(key: Key, list: readonly unknown[]): unknown[] {
  const keyed = list.map((element) => ({ element, key: key(element) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ element }) => element);
}

function inLists(document: unknown): unknown {
  if (!isObject(document)) return document;
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => {
      const key = ORDERED_BY.get(name);
      if (Array.isArray(value) && key !== undefined) return [name, sortedBy(key, value)];
      if (name !== "issued" || !isObject(value)) return [name, value];
      const lists = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      return [name, Object.fromEntries(lists.map(([of, ids]) => [of, Array.isArray(ids) ? [...ids].sort() : ids]))];
    }),
  );
}

/**
 * The text of a data file in its one canonical form: lists in the order of their ids or places, keys in the order of
 * the schema, canonical JSON. It has the same content as the document.
 */
export const canonicalText = (document: unknown, order: KeyOrder): string =>
  canonicalJson(inLists(inOrder(document, order)));
