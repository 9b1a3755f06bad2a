import { isObject, step } from "../../corpus/values.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

/** The first element of a list that an element is equal to, by their places. */
function twins(list: readonly unknown[]): [first: number, other: number][] {
  const places = new Map<unknown, number>();
  return list.flatMap((element, place): [number, number][] => {
    const key = typeof element === "object" ? JSON.stringify(element) : element;
    const first = places.get(key);
    if (first === undefined) places.set(key, place);
    return first === undefined ? [] : [[first, place]];
  });
}

export const recordParts: RecordRule = {
  name: "record/parts",
  description: "No list of a record has the same element twice: no quote, relation, actor or place is there two times.",
  why: "What stands twice would be counted twice.",
  good: '"places": ["iraq-country", "syria-country"]',
  bad: '"places": ["iraq-country", "iraq-country"]',
  checkRecord(record, report) {
    const { value, pointer, file } = record;
    for (const [owner, at] of [
      [value, pointer],
      [value["attribution"], `${pointer}/attribution`],
    ] as const) {
      if (!isObject(owner)) continue;
      for (const field of Object.keys(owner)) {
        const list = owner[field];
        if (!Array.isArray(list) || list.length < 2) continue;
        for (const [first, other] of twins(list)) {
          report({
            ...placeIn(record, `${at}/${field}${step(other)}`),
            message: `${field} has this element twice`,
            related: { label: "the first one", file: file.path, pointer: `${at}/${field}${step(first)}` },
            remedy: "remove one of the two",
          });
        }
      }
    }
  },
};
