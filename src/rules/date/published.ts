import { boundsOf, publicationDates } from "../../records/publication.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

export const datePublished: RecordRule = {
  name: "date/published",
  description:
    "What an article tells as fact had begun, and what it reports had been said, by the day it was published.",
  why: "An article cannot report what had not happened: a later date is a slip, or a plan that was recorded as a fact.",
  good: 'modality "actual", date 2024-09-27, article of 2024-09-28',
  bad: 'modality "actual", date 2025-09, article of 2024-09-28',
  checkRecord(record, report, index) {
    const [quote] = record.evidence;
    const lastDay = quote && publicationDates(index).get(quote.seed)?.end;
    if (lastDay === undefined || record.file.schema.kind !== "dataset") return;
    const past = record.value["modality"] === "actual" ? ["date", "period", "asOf", "statedOn"] : ["statedOn"];
    for (const field of past) {
      const start = boundsOf(record.value[field])?.start;
      if (start === undefined || start <= lastDay) continue;
      report({
        ...placeIn(record, `${record.pointer}/${field}/edtf`),
        message: `${field} starts on ${start}, but the article was published by ${lastDay}`,
        actual: start,
        expected: `${lastDay} or earlier`,
        remedy:
          field === "statedOn"
            ? "correct the date"
            : "correct the date, or the modality: an article cannot tell the future as fact",
      });
    }
  },
};
