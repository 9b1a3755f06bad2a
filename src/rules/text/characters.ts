import { stringsIn } from "../../corpus/values.js";
import { codePoint } from "../../findings/issue.js";
import { filesWhere, placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

/** Half of a surrogate pair, and the control characters but for the line end in a quote of two lines. */
const NOT_TEXT = /\p{Surrogate}|(?!\n)\p{Control}/u;

/** JSON.stringify escapes them, but for those from U+007F to U+009F. A backslash before such a letter looks alike. */
const NOT_TEXT_IN_JSON = /\\[bfrtu]|[\u007f-\u009f]/u;

const mayHold = filesWhere(NOT_TEXT_IN_JSON);

export const textCharacters: RecordRule = {
  name: "text/characters",
  description:
    "No text holds half a surrogate pair or a control character: neither can be written to every format, and some are run by terminals.",
  why: "Half a surrogate pair cannot be written as UTF-8, and control characters are obeyed by terminals.",
  good: "text of letters, digits, marks and spaces",
  bad: '"note": "\\u001b[2J"',
  checkRecord(record, report, index) {
    if (!mayHold(index).has(record.file)) return;
    for (const { pointer, value } of stringsIn(record.value, record.pointer, (text) => NOT_TEXT.test(text))) {
      const found = NOT_TEXT.exec(value)?.[0] ?? "";
      const code = codePoint(found);
      report({
        ...placeIn(record, pointer),
        message: `this text holds the character ${code}`,
        actual: code,
        remedy: "remove it",
      });
    }
  },
};
