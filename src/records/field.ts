import type { FieldInfo, Path } from "../corpus/compiled-schema.js";
import { isObject, step } from "../corpus/values.js";

type Key = string | number;

/** A field of a record: its value, and what its schema says of it. */
export class Field<Value = unknown> {
  constructor(
    readonly value: Value,
    readonly info: FieldInfo,
    private readonly root: string,
    private readonly keys: readonly Key[],
  ) {}

  /** JSON pointer into the file */
  get pointer(): string {
    return this.root + this.keys.map(step).join("");
  }

  /** as `inferred` names it: actors.0.actor */
  get path(): string {
    return this.keys.join(".");
  }
}

function reach(
  from: unknown,
  info: FieldInfo,
  place: number,
  keys: readonly Key[],
  root: string,
  found: Field[],
): void {
  const { path } = info;
  let value = from;
  let way = keys;
  for (let at = place; at < path.length; at += 1) {
    const key = path[at] as string;
    if (key === "*") {
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index += 1) {
          reach(value[index], info, at + 1, [...way, index], root, found);
        }
      } else if (isObject(value)) {
        for (const name of Object.keys(value)) reach(value[name], info, at + 1, [...way, name], root, found);
      }
      return;
    }
    if (!isObject(value) || !Object.hasOwn(value, key)) return;
    value = value[key];
    way = [...way, key];
  }
  found.push(new Field(value, info, root, way));
}

/**
 * The fields of a value that some descriptions lead to.
 * @param pointer to the value itself
 */
export function fieldsIn<Value>(root: unknown, infos: readonly FieldInfo[], pointer: string): readonly Field<Value>[] {
  const found: Field[] = [];
  for (const info of infos) {
    const [first] = info.path;
    // Most records have few of the fields that they may have.
    if (first !== undefined && first !== "*" && isObject(root) && root[first] === undefined) continue;
    reach(root, info, 0, NONE, pointer, found);
  }
  return found as Field<Value>[];
}
const NONE: readonly never[] = [];

/** Every value that a path leads to. */
export const valuesAt = (root: unknown, path: Path): unknown[] =>
  fieldsIn(root, [{ path }], "").map(({ value }) => value);
