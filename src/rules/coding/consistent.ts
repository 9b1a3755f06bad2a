import { cutsOf, judgements, wordSpans } from "../../records/second-coding.js";
import { at, corpusRule } from "../rule.js";

export const codingConsistent = corpusRule({
  id: "coding/consistent",
  needsArticles: true,
  description:
    "A field that was coded a second time has the value of both codings, or second-coding.json says how they were settled.",
  why: "A judgement that is changed without a word would leave an agreement in the books that no longer exists.",
  good: '"record": "singh-denies-us-withdrawal", "second": { "act": "denies"',
  bad: '"record": "singh-denies-us-withdrawal", "second": { "act": "expects"',
  messages: {
    noRecord: (id: string) => ({
      message: `${id} was coded a second time, but there is no such record`,
      actual: id,
      remedy: "remove the coding, or give the id that the record has now",
    }),
    noField: (id: string, path: string) => ({
      message: `${path} of ${id} was coded a second time, but the record has no such field`,
      actual: path,
      remedy: "remove it from the coding, or give the path that the field has now",
    }),
    unsettled: (path: string, value: string, second: string) => ({
      message: `${path} is ${value}, but the second coding has ${second}`,
      actual: value,
      expected: second,
      remedy: "take the value of the second coding, or settle the two in second-coding.json, with the reason",
    }),
    needless: (path: string, value: string) => ({
      message: `${path} is settled in second-coding.json, but both codings have ${value}`,
      actual: value,
      remedy: "remove it from settled",
    }),
    noWords: (at: string, first: number, last: number) => ({
      message: `${at} was cut a second time, but it has no words ${first} to ${last}`,
      actual: `${first} to ${last}`,
      remedy: "give the numbers of words that the line has, the first before the last",
    }),
  },
  check(index, report) {
    const unknown = new Set<string>();
    for (const { file, pointer, id, record, path, field, first, second, isSettled } of judgements(index)) {
      const place = { file: file.path, pointer };
      // A record that its schema refuses has findings of its own.
      if (record === undefined) {
        if (!index.holders.has(id) && !unknown.has(id)) report.noRecord(place, id);
        unknown.add(id);
        continue;
      }
      if (field === undefined) report.noField(place, id, path);
      else if (isSettled && first === second) report.needless(place, path, second);
      else if (!isSettled && field.value !== second) {
        report.unsettled(at(record, field.pointer), path, field.value, second);
      }
    }
    for (const { file, pointer, at: line, place, first, last } of cutsOf(index)) {
      const words = wordSpans(index.seeds.get(place.seed)?.lines[place.first - 1] ?? "").length;
      if (first > last || last > words) report.noWords({ file: file.path, pointer }, line, first, last);
    }
  },
});
