import { isObject, step } from "../../corpus/values.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

export const inferredPath: RecordRule = {
  name: "inferred/path",
  description: "Every path in `inferred` leads to a field that the record has.",
  why: "A reason for a field that is not there excuses nothing, and a misspelt path leaves its field without a reason.",
  good: '"inferred": { "actors.0.actor": "…" }',
  bad: '"inferred": { "actor.0": "…" }',
  checkRecord({ file, pointer, value, id }, report) {
    const { inferred } = value;
    if (!isObject(inferred)) return;
    for (const path of Object.keys(inferred)) {
      if (reaches(value, path.split("."))) continue;
      report({
        ...placeIn({ file, id }, `${pointer}/inferred${step(path)}`),
        atKey: true,

        message: `the record has no ${path}`,
        actual: path,
        remedy: "correct the path, or remove it with its reason",
      });
    }
  },
};

const reaches = (value: unknown, path: readonly string[]): boolean => {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  if (Array.isArray(value))
    return /^\d+$/u.test(key) && Number(key) < value.length && reaches(value[Number(key)], rest);
  return isObject(value) && Object.hasOwn(value, key) && reaches(value[key], rest);
};
