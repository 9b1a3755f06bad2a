import { isSpeechShown } from "../../claims/speech.js";
import { at, recordRule } from "../rule.js";

export const groundingSpeech = recordRule({
  id: "grounding/speech",
  description:
    "Direct speech is in quotation marks: a quote of the record has the marks, or is between them on its line.",
  why: "Words that the article gives in its own wording are not the speaker’s words, and must not be cited as such.",
  good: '"speech": "indirect", "claimants": [ "united-nations"',
  bad: '"speech": "direct", "claimants": [ "united-nations"',
  messages: {
    noMarks: () => ({
      message: "the speech is direct, but no quote of this record is in quotation marks",
      actual: "direct",
      expected: "indirect",
      remedy: "set it to indirect, or quote the words with their quotation marks",
    }),
  },
  check(record, report) {
    const { attribution } = record.value;
    if (attribution === undefined || isSpeechShown(record, attribution.speech)) return;
    if (record.isInferred("attribution.speech")) return;
    report.noMarks(at(record, `${record.pointer}/attribution/speech`));
  },
});
