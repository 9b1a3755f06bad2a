import type { FieldInfo, Path } from "../corpus/compiled-schema.js";
import { isObject, step } from "../corpus/values.js";

type Key = string | number;

/** A field of a record: its value, and what its schema says about it. Few are ever reported, so the pointer is made only when needed. */
export class Field<Value = unknown> {
  constructor(
    readonly value: Value,
    readonly info: FieldInfo,
    private readonly root: string,
    /** the keys in the lists and maps along the path */
    private readonly within: readonly Key[],
  ) {}

  /** JSON pointer into the file */
  get pointer(): string {
    return this.root + this.keys().map(step).join("");
  }

  /** the path in the form that `inferred` uses: actors.0.actor */
  get path(): string {
    return this.keys().join(".");
  }

  private keys(): readonly Key[] {
    let next = 0;
    return this.info.path.map((key) => (key === "*" ? (this.within[next++] ?? 0) : key));
  }
}

function reach(
  from: unknown,
  info: FieldInfo,
  place: number,
  within: readonly Key[],
  root: string,
  found: Field[],
): void {
  const { path } = info;
  let value = from;
  for (let at = place; at < path.length; at += 1) {
    const key = path[at] as string;
    if (key === "*") {
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index += 1) {
          reach(value[index], info, at + 1, [...within, index], root, found);
        }
      } else if (isObject(value)) {
        for (const name of Object.keys(value)) reach(value[name], info, at + 1, [...within, name], root, found);
      }
      return;
    }
    if (!isObject(value)) return;
    value = value[key];
    if (value === undefined) return;
  }
  found.push(new Field(value, info, root, within));
}

const NONE: readonly never[] = [];

/**
 * The fields of a value to which some descriptions lead.
 * @param pointer the pointer to the value itself
 */
export function fieldsIn<Value>(root: unknown, infos: readonly FieldInfo[], pointer: string): readonly Field<Value>[] {
  const found: Field[] = [];
  for (const info of infos) reach(root, info, 0, NONE, pointer, found);
  return found as Field<Value>[];
}

/** Every value that a path leads to. */
export const valuesAt = (root: unknown, path: Path): unknown[] =>
  fieldsIn(root, [{ path }], "").map(({ value }) => value);
