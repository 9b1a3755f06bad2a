import { placeIn } from "../corpus.js";
import type { Rule } from "../rule.js";
import { isObject, step } from "../values.js";

export const recordParts: Rule = {
  name: "record/parts",
  description: "No list of a record has the same element twice: no quote, relation, actor or place is there two times.",
  why: "What stands twice would be counted twice.",
  good: '"places": ["iraq-country", "syria-country"]',
  bad: '"places": ["iraq-country", "iraq-country"]',
  check({ records }, report) {
    for (const { file, pointer, value, id } of records) {
      const lists = [
        ...Object.entries(value),
        ...(isObject(value["attribution"]) ? Object.entries(value["attribution"]) : []),
      ];
      for (const [field, list] of lists) {
        if (!Array.isArray(list)) continue;
        const owner = Array.isArray(value[field]) ? pointer : `${pointer}/attribution`;
        const seen = new Map<string, number>();
        for (const [index, element] of list.entries()) {
          const key = JSON.stringify(element);
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
    }
  },
};
