import { publishedOn } from "../../records/articles.js";
import { boundsOf } from "../../records/date-bounds.js";
import { isToCome } from "../../records/to-come.js";
import { at, recordRule } from "../rule.js";

export const datePublished = recordRule({
  id: "date/published",
  description:
    "Events that an article reports as fact began, and statements that it reports were made, no later than the day on which it was published; what is planned or expected is not over when it is said.",
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
    planOfPast: (path: string, end: string, said: string, modality: string) => ({
      message: `${path} ends on ${end}, but what is ${modality} was said on ${said} or later`,
      actual: end,
      expected: `${said} or later`,
      remedy: "correct the date, the day on which it was said, or the modality: nobody plans the past",
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
    const modality = record.modality?.value;
    const isFact = modality === "actual";
    const { statedOn } = record.value;
    const said = (statedOn && boundsOf(statedOn)?.start) ?? publishedOn(index, record.seed)?.start;
    for (const { value, path, pointer, info } of record.dates) {
      if (info.role === "time" && modality !== undefined && isToCome(modality)) {
        const end = boundsOf(value)?.end;
        const restsOn = [{ file: record.file.path, pointer: record.modality?.pointer ?? pointer }];
        if (end !== undefined && said !== undefined && end < said)
          report.planOfPast({ ...at(record, `${pointer}/edtf`), restsOn }, path, end, said, modality);
      }
      const isSaid = info.role === "said";
      const start = isSaid || (isFact && info.role === "time") ? boundsOf(value)?.start : undefined;
      if (start === undefined || start <= lastDay) continue;
      const place = { ...at(record, `${pointer}/edtf`), restsOn: [{ file: record.file.path, pointer }] };
      report[isSaid ? "saidAfterwards" : "toldBeforehand"](place, path, start, lastDay);
    }
  },
});
