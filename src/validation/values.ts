import type { Path } from "./schema-paths.js";

/** A value inside a document and the JSON pointer to it. */
export interface Located<T> {
  pointer: string;
  value: T;
}

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One step of a JSON pointer (RFC 6901). */
export const step = (key: string | number) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** Every value that a path reaches. A document that departs from its schema simply yields fewer. */
export function* valuesAt(root: unknown, path: Path, pointer = ""): Generator<Located<unknown>> {
  const [key, ...rest] = path;
  if (key === undefined) {
    yield { pointer, value: root };
  } else if (key === "*") {
    if (!Array.isArray(root)) return;
    for (const [index, element] of root.entries()) yield* valuesAt(element, rest, pointer + step(index));
  } else if (isObject(root) && Object.hasOwn(root, key)) {
    yield* valuesAt(root[key], rest, pointer + step(key));
  }
}

/**
 * Every string inside a value that passes a test, keys of objects not among them. Pointers are made for those alone.
 * @param pointer to the value itself
 */
export function stringsIn(
  root: unknown,
  pointer = "",
  wanted: (text: string) => boolean = () => true,
): Located<string>[] {
  const found: Located<string>[] = [];
  const path: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (wanted(value)) found.push({ pointer: pointer + path.map(step).join(""), value });
    } else if (typeof value === "object" && value !== null) {
      for (const key of Object.keys(value)) {
        path.push(key);
        visit((value as JsonObject)[key]);
        path.pop();
      }
    }
  };
  visit(root);
  return found;
}

/**
 * Whether a text says no more than the document that JSON.parse makes of it: JSON.parse keeps the last of two equal
 * keys without a word, and rounds numbers. A text that is what JSON.stringify writes of the document lost nothing, so
 * that only other texts need a slow look.
 */
export const survivesParsing = (text: string, document: unknown): boolean =>
  `${JSON.stringify(document, null, 2)}\n` === text;
