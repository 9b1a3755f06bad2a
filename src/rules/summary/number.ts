import { numbersOf, numeralsIn } from "../../claims/summary.js";
import { quoted } from "../../findings/issue.js";
import type { RecordEntry } from "../../records/record.js";
import { at, recordRule } from "../rule.js";

export const summaryNumber = recordRule({
  id: "summary/number",
  description: "Every number that a summary has in digits is in a quote, quantity or date of its record.",
  why: "Most readers read the summary: a slip in its number would go unnoticed while the table has the right one.",
  good: "ISIS made about 120",
  bad: "ISIS made about 102",
  messages: {
    otherNumber: (numeral: string, text: string) => ({
      message: `the summary says ${numeral}, but no quote, quantity or date of this record does`,
      actual: numeral,
      details: [`it says ${quoted(text)}`],
      remedy: "correct the number in the summary",
    }),
  },
  check(record, report) {
    const numerals = Object.entries(record.value.summary ?? {}).flatMap(([language, text]) =>
      numeralsIn(text).map((numeral) => ({ language, text, ...numeral })),
    );
    if (numerals.length === 0) return;
    const known = numbersOf(record);
    for (const { language, text, written, value } of numerals) {
      if (known.has(value)) continue;
      const place = at(record, `${record.pointer}/summary/${language}`);
      report.otherNumber(isOfDate(value) ? { ...place, restsOn: workedOutDates(record) } : place, written, text);
    }
  },
});

/** A year, or a day of a month. */
const isOfDate = (value: number) => value <= 31 || (value >= 1900 && value <= 2099);

/** The dates that were worked out: where one of them is wrong, the summary may have the right number. */
const workedOutDates = (record: RecordEntry) =>
  record.dates
    .filter(({ value }) => value.basis !== "stated")
    .map(({ pointer }) => ({ file: record.file.path, pointer }));
