import { publishedOn } from "../../records/articles.js";
import { boundsOf } from "../../records/date-bounds.js";
import { at, recordRule } from "../rule.js";

export const datePublished = recordRule({
  id: "date/published",
  description:
    "Events that an article reports as fact began, and statements that it reports were made, no later than the day on which it was published.",
  why: "An article cannot report what had not happened: a later date is a slip, or a plan that was recorded as a fact.",
  good: '"edtf": "2024-09"',
  bad: '"edtf": "2024-10"',
  messages: {
    toldBeforehand: (path: string, start: string, lastDay: string) => ({
      message: `${path} starts on ${start}, but the article was published by ${lastDay}`,
      actual: start,
      expected: `${lastDay} or earlier`,
      remedy: "correct the date, or the modality: an article cannot report the future as fact",
    }),
    saidAfterwards: (path: string, start: string, lastDay: string) => ({
      message: `${path} is ${start}, but the article was published by ${lastDay}`,
      actual: start,
      expected: `${lastDay} or earlier`,
      remedy: "correct the date on which it was said",
    }),
  },
  check(record, report, index) {
    const lastDay = publishedOn(index, record.seed)?.end;
    if (lastDay === undefined || !record.isClaim) return;
    const isFact = record.modality?.value === "actual";
    for (const { value, path, pointer, info } of record.dates) {
      const isSaid = info.role === "said";
      const start = isSaid || (isFact && info.role === "time") ? boundsOf(value)?.start : undefined;
      if (start === undefined || start <= lastDay) continue;
      const place = { ...at(record, `${pointer}/edtf`), restsOn: [{ file: record.file.path, pointer }] };
      report[isSaid ? "saidAfterwards" : "toldBeforehand"](place, path, start, lastDay);
    }
  },
});
