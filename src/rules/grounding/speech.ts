import { isInferred, isProvable } from "../../claims/inferred.js";
import { isObject } from "../../corpus/values.js";
import type { EvidenceItem } from "../../records/evidence.js";
import { placeIn, type RecordEntry } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

const MARK = /["“”«»]/u;
const OPENING = /[“«]/gu;
const CLOSING = /[”»]/gu;
const STRAIGHT = /"/gu;

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

/** Whether a quote holds quotation marks, or stands between them. */
export function isMarked(quote: EvidenceItem): boolean {
  if (MARK.test(quote.quote)) return true;
  const text = quote.citedText ?? "";
  const before = text.slice(0, text.indexOf(quote.quote));
  return count(before, OPENING) > count(before, CLOSING) || count(before, STRAIGHT) % 2 === 1;
}

const isDirect = ({ value }: RecordEntry) =>
  isObject(value["attribution"]) && value["attribution"]["speech"] === "direct";

export const groundingSpeech: RecordRule = {
  name: "grounding/speech",
  description: "Direct speech stands in quotation marks: a quote of the record holds them, or stands between them.",
  why: "Words that the article gives in its own wording are not the speaker’s words, and must not be cited as such.",
  good: '"speech": "direct", for «نحتفل بالتحالف» in quotation marks',
  bad: '"speech": "direct", for "وقال المسؤول إن المهمة انتهت"',
  checkRecord(record, report) {
    if (!isDirect(record) || !isProvable(record) || isInferred(record, "attribution.speech")) return;
    if (record.evidence.some(isMarked)) return;
    report({
      ...placeIn(record, `${record.pointer}/attribution/speech`),
      message: "speech is direct, but no quote of this record stands in quotation marks",
      actual: "direct",
      expected: "indirect",
      remedy: "set it to indirect, or quote the words with their quotation marks",
    });
  },
};
