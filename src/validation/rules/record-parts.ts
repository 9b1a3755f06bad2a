import { placeIn } from "../corpus.js";
import type { RecordRule } from "../rule.js";
import { isObject, type JsonObject, step } from "../values.js";

/** Every list of an object that is long enough to have an element twice, with the pointer to the object and the field. */
const listsIn = (owner: JsonObject, pointer: string) =>
  Object.keys(owner).flatMap((field): [string, string, unknown[]][] => {
    const list = owner[field];
    return Array.isArray(list) && list.length > 1 ? [[pointer, field, list]] : [];
  });

export const recordParts: RecordRule = {
  name: "record/parts",
  description: "No list of a record has the same element twice: no quote, relation, actor or place is there two times.",
  why: "What stands twice would be counted twice.",
  good: '"places": ["iraq-country", "syria-country"]',
  bad: '"places": ["iraq-country", "iraq-country"]',
  checkRecord({ file, pointer, value, id }, report) {
    const attribution = isObject(value["attribution"]) ? value["attribution"] : {};
    for (const [owner, field, list] of [
      ...listsIn(value, pointer),
      ...listsIn(attribution, `${pointer}/attribution`),
    ]) {
      const seen = new Map<string, number>();
      for (const [index, element] of list.entries()) {
        const key = typeof element === "string" ? element : JSON.stringify(element);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, index);
          continue;
        }
        report({
          ...placeIn({ file, id }, `${owner}/${field}${step(index)}`),
          message: `${field} has this element twice`,
          related: { label: "the first one", file: file.path, pointer: `${owner}/${field}${step(first)}` },
          remedy: "remove one of the two",
        });
      }
    }
  },
};
