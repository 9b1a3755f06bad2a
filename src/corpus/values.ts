import type { Path } from "./compiled-schema.js";

/** A value inside a document and the JSON pointer to it. */
export interface Located<T> {
  pointer: string;
  value: T;
}

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One step of a JSON pointer (RFC 6901). */
export const step = (key: string | number) =>
  typeof key === "number" ? `/${key}` : `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The steps of a JSON pointer (RFC 6901). */
export const steps = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A value that a path reaches. As few of them are ever reported, the pointer is made when somebody asks for it. */
export class Reached implements Located<unknown> {
  constructor(
    readonly value: unknown,
    private readonly root: string,
    private readonly way: Path,
    /** the places in the lists that the way leads through */
    private readonly indexes: readonly number[],
  ) {}

  get pointer(): string {
    return this.root + this.keys().map(step).join("");
  }

  /** as `inferred` names it: actors.0.actor */
  get path(): string {
    return this.keys().join(".");
  }

  private keys(): readonly (string | number)[] {
    let list = 0;
    return this.indexes.length === 0
      ? this.way
      : this.way.map((key) => (key === "*" ? (this.indexes[list++] ?? 0) : key));
  }
}

function reach(
  from: unknown,
  at: number,
  indexes: readonly number[],
  path: Path,
  root: string,
  found: Reached[],
): void {
  let value = from;
  for (let place = at; place < path.length; place += 1) {
    const key = path[place] as string;
    if (key === "*") {
      if (!Array.isArray(value)) return;
      for (let index = 0; index < value.length; index += 1) {
        reach(value[index], place + 1, [...indexes, index], path, root, found);
      }
      return;
    }
    if (!isObject(value) || !Object.hasOwn(value, key)) return;
    value = value[key];
  }
  found.push(new Reached(value, root, path, indexes));
}

/**
 * Every value that a path reaches. A document that departs from its schema simply yields fewer.
 * @param pointer to the root itself
 */
export function valuesAt(root: unknown, path: Path, pointer = ""): readonly Reached[] {
  const [first] = path;
  // Most records have few of the fields that they may have.
  if (first !== undefined && first !== "*" && isObject(root) && root[first] === undefined) return NONE;
  const found: Reached[] = [];
  reach(root, 0, NONE, path, pointer, found);
  return found;
}
const NONE: readonly never[] = [];

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
