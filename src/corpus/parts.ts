import { isObject, step } from "./values.js";

/** Every list of a document that is in no other list, with the pointer to it. */
function* listsIn(value: unknown, pointer = ""): Generator<[pointer: string, list: readonly unknown[]]> {
  if (Array.isArray(value)) yield [pointer, value];
  else if (isObject(value)) for (const [key, part] of Object.entries(value)) yield* listsIn(part, pointer + step(key));
}

/** A value as a text that is equal for values that say the same, in whatever order their keys are. */
const contentOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(
          Object.keys(part)
            .sort()
            .map((key) => [key, part[key]]),
        )
      : part,
  );

/** A part of a document that can change by itself: an element of one of its lists, such as a record or an exclusion. */
export interface Part {
  /** JSON pointer to it */
  pointer: string;
  value: unknown;
}

/** Every part of a document. */
export const partsOf = (document: unknown): Part[] =>
  [...listsIn(document)].flatMap(([list, values]) => values.map((value, at) => ({ pointer: list + step(at), value })));

/** The parts of a document that an earlier state of it does not have in the same list, wherever in the list they are. */
export function changedParts(before: unknown, document: unknown): Part[] {
  const known = new Map([...listsIn(before)].map(([list, values]) => [list, values.map(contentOf)]));
  return [...listsIn(document)].flatMap(([list, values]) => {
    const left = new Map<string, number>();
    for (const content of known.get(list) ?? []) left.set(content, (left.get(content) ?? 0) + 1);
    return values.flatMap((value, at): Part[] => {
      const content = contentOf(value);
      const count = left.get(content) ?? 0;
      left.set(content, count - 1);
      return count > 0 ? [] : [{ pointer: list + step(at), value }];
    });
  });
}
