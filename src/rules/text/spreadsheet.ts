import type { DataFile } from "../../corpus/corpus.js";
import { remembered } from "../../corpus/remembered.js";
import { stringsIn } from "../../corpus/values.js";
import { quoted } from "../../findings/issue.js";
import { at, recordRule } from "../rule.js";

/** What makes a spreadsheet treat a cell as a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/u;

/** A file is searched only if its text has such a start after the quotation mark of a JSON string. */
const mayHave = remembered(({ text = "" }: DataFile) => /"(?:[=+\-@]|\\[tru])/u.test(text));

export const textSpreadsheet = recordRule({
  id: "text/spreadsheet",
  description:
    "No text, quotes included, starts with a character that makes a spreadsheet run it as a formula: = + - @, tab or carriage return.",
  why: "LibreOffice and gnumeric run a cell that starts with one of these, even where it is in quotes.",
  good: '"en": "There are 2,500',
  bad: '"en": "= There are 2,500',
  messages: {
    formula: (text: string) => ({
      message: `the text ${quoted(text.slice(0, 24))} starts with ${JSON.stringify(text.charAt(0))}: a spreadsheet would run it as a formula`,
      actual: text.charAt(0),
      remedy: "start with another word; a quote can start one word later",
    }),
  },
  check(record, report) {
    if (!mayHave(record.file)) return;
    for (const { pointer, value } of stringsIn(record.value, record.pointer, (text) => FORMULA_START.test(text))) {
      report.formula(at(record, pointer), value);
    }
  },
});
