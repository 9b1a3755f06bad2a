export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One step of a JSON pointer (RFC 6901). */
export const step = (key: string | number) =>
  typeof key === "number" ? `/${key}` : `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The keys of which a JSON pointer consists. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A string inside a value and the JSON pointer to it. */
export interface LocatedString {
  pointer: string;
  value: string;
}

/**
 * Every string inside a value that passes a test, except keys of objects. Pointers are made for these strings only.
 * @param pointer the pointer to the value itself
 */
export function stringsIn(
  root: unknown,
  pointer = "",
  wanted: (text: string) => boolean = () => true,
): LocatedString[] {
  const found: LocatedString[] = [];
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
 * keys without warning, and rounds numbers. A text that is what JSON.stringify writes for the document lost nothing, so
 * that only other texts need the slow check.
 */
export const survivesParsing = (text: string, document: unknown): boolean =>
  `${JSON.stringify(document, null, 2)}\n` === text;
