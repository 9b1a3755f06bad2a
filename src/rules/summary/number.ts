import { isProvable } from "../../claims/inferred.js";
import { isObject, type JsonObject } from "../../corpus/values.js";
import { quoted } from "../../findings/issue.js";
import { fieldsOf } from "../../records/fields.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

/** A number in digits of a summary, in either language: 2,500; 12.5. */
const NUMERAL = /\d+(?:,\d{3})*(?:\.\d+)?/gu;

/** Every number that a quantity or date holds; its notes apart. */
const numbersOf = ({ value, min, max, edtf }: JsonObject): number[] => [
  ...[value, min, max].filter((number) => typeof number === "number"),
  ...(typeof edtf === "string" ? (edtf.match(/\d+/gu) ?? []).map(Number) : []),
];

export const summaryNumber: RecordRule = {
  name: "summary/number",
  description:
    "Every number in digits of a summary is said by a quote of its record, or stands in a quantity or date of it.",
  why: "The summary is what most readers read: a slip in its number would not be seen beside a right one in the table.",
  good: '"en": "ISIS made about 120 armed attacks.", value 120',
  bad: '"en": "ISIS made about 102 armed attacks.", value 120',
  checkRecord(record, report, index) {
    const { summary } = record.value;
    // A number that is wrong in its field has a finding of its own.
    if (!isObject(summary) || index.faulty.has(record.id ?? "") || !isProvable(record)) return;
    if (!Object.values(summary).some((text) => typeof text === "string" && /\d/u.test(text))) return;
    const { quantities, dates } = fieldsOf(record, index);
    const held = [...quantities, ...dates].flatMap(({ value }) => (isObject(value) ? numbersOf(value) : []));
    const said = record.evidence.flatMap(({ reading }) => [
      ...reading.sentence.words.flatMap(({ digits }) => digits ?? []),
      ...reading.quantities.flatMap(({ value, min, max }) => [value, min, max].filter((one) => one !== undefined)),
    ]);
    const known = new Set([...held, ...said]);
    for (const [language, text] of Object.entries(summary)) {
      if (typeof text !== "string") continue;
      for (const [numeral] of text.matchAll(NUMERAL)) {
        if (known.has(Number(numeral.replaceAll(",", "")))) continue;
        report({
          ...placeIn(record, `${record.pointer}/summary/${language}`),
          message: `the summary says ${numeral}, but no quote, quantity or date of this record does`,
          actual: numeral,
          details: [`it says ${quoted(text)}`],
          remedy: "correct the number in the summary",
        });
      }
    }
  },
};
