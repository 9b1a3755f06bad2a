import { EDTF_FORM } from "../../../schemas/edtf-form.js";
import { readEdtf } from "../../edtf.js";
import { placeIn } from "../corpus.js";
import type { RecordRule } from "../rule.js";
import { isObject, valuesAt } from "../values.js";

export const dateEdtf: RecordRule = {
  name: "date/edtf",
  description: "Every date is a day, month or year that exists, and an interval does not end before it starts.",
  why: "A date that no calendar has cannot be sorted, compared or checked against the words.",
  good: '"edtf": "2024-02-29"',
  bad: '"edtf": "2023-02-29"',
  checkRecord({ file, pointer, value, id }, report) {
    for (const path of file.schema.paths.dates) {
      for (const date of valuesAt(value, path, pointer)) {
        const edtf = isObject(date.value) ? date.value["edtf"] : undefined;
        // A date of another form is for the schema rule to name.
        if (typeof edtf !== "string" || !EDTF_FORM.test(edtf)) continue;
        const reading = readEdtf(edtf);
        if (reading.valid) continue;
        report({
          ...placeIn({ file, id }, `${date.pointer}/edtf`),
          message: `${JSON.stringify(edtf)} is not a date: ${reading.problem}`,
          actual: edtf,
          remedy: "write the date that the source gives, no more precisely than it does",
        });
      }
    }
  },
};
