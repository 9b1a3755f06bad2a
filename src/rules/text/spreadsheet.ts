import { stringsIn } from "../../corpus/values.js";
import { quoted } from "../../findings/issue.js";
import { filesWhere, placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

/** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/u;

/** The same behind the quotation mark that a text in JSON starts with. One that stands in a text looks alike. */
const FORMULA_START_IN_JSON = /"(?:[=+\-@]|\\[tr])/u;

const mayHold = filesWhere(FORMULA_START_IN_JSON);

export const textSpreadsheet: RecordRule = {
  name: "text/spreadsheet",
  description:
    "No text starts with a character that makes a spreadsheet run it as a formula: = + - @, tab or carriage return.",
  why: "LibreOffice and gnumeric run a cell that begins so, whatever quotes stand around it.",
  good: '"en": "About 120 attacks."',
  bad: '"en": "=SUM(A1:A9)"',
  checkRecord(record, report, index) {
    if (!mayHold(index).has(record.file)) return;
    for (const { pointer, value } of stringsIn(record.value, record.pointer, (text) => FORMULA_START.test(text))) {
      report({
        ...placeIn(record, pointer),
        message: `${quoted(value.slice(0, 24))} starts with ${JSON.stringify(value.charAt(0))}: a spreadsheet would run it as a formula`,
        actual: value.charAt(0),
        remedy: "start with another word; a quote can start one word later",
      });
    }
  },
};
