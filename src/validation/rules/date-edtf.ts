import { EDTF_FORM } from "../../../schemas/edtf-form.js";
import { readEdtf } from "../../edtf.js";
import { placeIn } from "../corpus.js";
import type { Rule } from "../rule.js";
import { isObject, valuesAt } from "../values.js";

export const dateEdtf: Rule = {
  name: "date/edtf",
  description: "Every date is a day, month or year that exists, and an interval does not end before it starts.",
  why: "A date that no calendar has cannot be sorted, compared or checked against the words.",
  good: '"edtf": "2024-02-29"',
  bad: '"edtf": "2023-02-29"',
  check({ records }, report) {
    const problems = new Map<string, string | undefined>();
    for (const { file, pointer, value, id } of records) {
      for (const path of file.schema.paths.dates) {
        for (const date of valuesAt(value, path, pointer)) {
          const edtf = isObject(date.value) ? date.value["edtf"] : undefined;
          // A date of another form is for the schema rule to name.
          if (typeof edtf !== "string" || !EDTF_FORM.test(edtf)) continue;
          if (!problems.has(edtf)) {
            const reading = readEdtf(edtf);
            problems.set(edtf, reading.valid ? undefined : reading.problem);
          }
          const problem = problems.get(edtf);
          if (problem === undefined) continue;
          report({
            ...placeIn({ file, id }, `${date.pointer}/edtf`),
            message: `${JSON.stringify(edtf)} is not a date: ${problem}`,
            actual: edtf,
            remedy: "write the date that the source gives, no more precisely than it does",
          });
        }
      }
    }
  },
};
