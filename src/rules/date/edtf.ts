import { readEdtf } from "../../edtf.js";
import { at, recordRule } from "../rule.js";

export const dateEdtf = recordRule({
  id: "date/edtf",
  description: "Every date is a day, month or year that exists, and an interval does not end before it starts.",
  why: "A date that does not exist cannot be sorted, compared or checked against the words.",
  good: '"edtf": "2024-01/2024-06"',
  bad: '"edtf": "2023-02-29"',
  messages: {
    notADate: (edtf: string, problem: string) => ({
      message: `${JSON.stringify(edtf)} is not a date: ${problem}`,
      actual: edtf,
      remedy: "write the date that the source gives, no more precisely than it does",
    }),
  },
  check(record, report) {
    for (const { value, pointer } of record.dates) {
      const reading = readEdtf(value.edtf);
      if (!reading.valid) report.notADate(at(record, `${pointer}/edtf`), value.edtf, reading.problem);
    }
  },
});
