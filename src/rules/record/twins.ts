import { SHARED, twins } from "../../claims/twins.js";
import type { RecordEntry } from "../../records/record.js";
import { areRelated } from "../../records/relations.js";
import { atId, corpusRule, relatedId } from "../rule.js";

export const recordTwins = corpusRule({
  id: "record/twins",
  description: `Two records of one article in two datasets that rest on the same words (${SHARED * 100} % of what they quote) are joined by "same-claim", or by the relation that says how they differ.`,
  why: "A claim that two datasets need would otherwise be counted twice, and what is related to one of the two would not be found at the other.",
  good: '"attribution": { "speech": "narration" }, "evidence": [ { "at": "000#L6"',
  bad: '"attribution": { "speech": "narration" }, "evidence": [ { "at": "000#L37"',
  messages: {
    apart: (id: string, other: RecordEntry) => ({
      message: `the record ${id} rests on the same words as ${other.id} of ${other.file.schema.name}, and no relation joins them`,
      related: relatedId(other.id, other),
      remedy:
        'join them by "same-claim", by the relation that says how they differ, or shorten the quotes to what each proves',
    }),
  },
  check(index, report) {
    for (const [other, record] of twins(index)) {
      if (areRelated(index, record.id, other.id)) continue;
      const restsOn = [record, other].map(({ file, pointer }) => ({ file: file.path, pointer: `${pointer}/evidence` }));
      report.apart({ ...atId(record), restsOn }, record.id, other);
    }
  },
});
