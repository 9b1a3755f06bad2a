import { EDTF_FORM } from "../../../schemas/edtf-form.js";
import { isObject } from "../../corpus/values.js";
import { readEdtf } from "../../edtf.js";
import { fieldsOf } from "../../records/fields.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

export const dateEdtf: RecordRule = {
  name: "date/edtf",
  description: "Every date is a day, month or year that exists, and an interval does not end before it starts.",
  why: "A date that no calendar has cannot be sorted, compared or checked against the words.",
  good: '"edtf": "2024-02-29"',
  bad: '"edtf": "2023-02-29"',
  checkRecord(record, report, index) {
    for (const field of fieldsOf(record, index).dates) {
      const edtf = isObject(field.value) ? field.value["edtf"] : undefined;
      // A date of another form is for the schema rule to name.
      if (typeof edtf !== "string" || !EDTF_FORM.test(edtf)) continue;
      const reading = readEdtf(edtf);
      if (reading.valid) continue;
      report({
        ...placeIn(record, `${field.pointer}/edtf`),
        message: `${JSON.stringify(edtf)} is not a date: ${reading.problem}`,
        actual: edtf,
        remedy: "write the date that the source gives, no more precisely than it does",
      });
    }
  },
};
