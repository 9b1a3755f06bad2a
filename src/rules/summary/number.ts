import { numbersOf, numeralsIn } from "../../claims/summary.js";
import { quoted } from "../../findings/issue.js";
import type { RecordEntry } from "../../records/record.js";
import { at, recordRule } from "../rule.js";

export const summaryNumber = recordRule({
  id: "summary/number",
  description:
    "Every number in digits of a summary is said by a quote of its record, or is in a quantity or date of it.",
  why: "The summary is what most readers read: a slip in its number would not be seen beside a right one in the table.",
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

/** The dates that words only come to: where one is wrong, the summary may have the number that it should have. */
const workedOutDates = (record: RecordEntry) =>
  record.dates
    .filter(({ value }) => value.basis !== "stated")
    .map(({ pointer }) => ({ file: record.file.path, pointer }));
