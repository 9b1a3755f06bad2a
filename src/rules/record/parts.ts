import { isObject, type JsonObject, step } from "../../corpus/values.js";
import { at, recordRule } from "../rule.js";

/** For each element that is equal to an earlier one: the place of that one and its own. */
function twins(list: readonly unknown[]): [first: number, other: number][] {
  const places = new Map<unknown, number>();
  return list.flatMap((element, place): [number, number][] => {
    const key = typeof element === "object" ? JSON.stringify(element) : element;
    const first = places.get(key);
    if (first === undefined) places.set(key, place);
    return first === undefined ? [] : [[first, place]];
  });
}

export const recordParts = recordRule({
  id: "record/parts",
  description: "No list of a record has the same element twice: no quote, relation, actor or place.",
  why: "An element that is listed twice would be counted twice.",
  good: '"places": [ "iraq-country", "syria-country" ]',
  bad: '"syria-country", "syria-country"',
  messages: {
    twice: (field: string, first: { file: string; pointer: string }) => ({
      message: `${field} has this element twice`,
      related: { label: "the first one", ...first },
      remedy: "remove one of the two",
    }),
  },
  check(record, report) {
    const file = record.file.path;
    const visit = (owner: JsonObject, pointer: string) => {
      for (const field of Object.keys(owner)) {
        const value = owner[field];
        if (Array.isArray(value)) {
          for (const [first, other] of value.length < 2 ? [] : twins(value)) {
            const list = pointer + step(field);
            report.twice(at(record, list + step(other)), field, { file, pointer: list + step(first) });
          }
        } else if (isObject(value)) visit(value, pointer + step(field));
      }
    };
    visit(record.value as unknown as JsonObject, record.pointer);
  },
});
