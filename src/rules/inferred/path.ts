import { isObject, step } from "../../corpus/values.js";
import { at, recordRule } from "../rule.js";

export const inferredPath = recordRule({
  id: "inferred/path",
  description: "Every path in `inferred` leads to a field that the record has.",
  why: "A reason for a field that is not there excuses nothing, and a misspelt path leaves its field without a reason.",
  good: '"operators.0": {',
  bad: '"quantity.min": {',
  messages: {
    noField: (path: string) => ({
      message: `the record has no ${path}`,
      actual: path,
      remedy: "correct the path, or remove it with its reason",
    }),
  },
  check(record, report) {
    for (const path of Object.keys(record.value.inferred ?? {})) {
      if (leadsSomewhere(record.value, path.split("."))) continue;
      report.noField({ ...at(record, `${record.pointer}/inferred${step(path)}`), atKey: true }, path);
    }
  },
});

function leadsSomewhere(value: unknown, path: readonly string[]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  if (Array.isArray(value)) {
    return /^[0-9]+$/u.test(key) && Number(key) < value.length && leadsSomewhere(value[Number(key)], rest);
  }
  return isObject(value) && Object.hasOwn(value, key) && leadsSomewhere(value[key], rest);
}
