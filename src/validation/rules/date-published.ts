import { placeIn } from "../corpus.js";
import { quotesOf } from "../grounding.js";
import { boundsOf, publicationDates } from "../publication.js";
import type { Rule } from "../rule.js";

export const datePublished: Rule = {
  name: "date/published",
  description:
    "What an article tells as fact had begun, and what it reports had been said, by the day it was published.",
  why: "An article cannot report what had not happened: a later date is a slip, or a plan that was recorded as a fact.",
  good: 'modality "actual", date 2024-09-27, article of 2024-09-28',
  bad: 'modality "actual", date 2025-09, article of 2024-09-28',
  check(index, report) {
    const published = publicationDates(index);
    for (const record of index.records) {
      const [quote] = quotesOf(index, record);
      const lastDay = quote && published.get(quote.seed)?.end;
      if (lastDay === undefined || record.file.schema.kind !== "dataset") continue;
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
    }
  },
};
