import { at, recordRule } from "../rule.js";

export const summarySentence = recordRule({
  id: "summary/sentence",
  description: "A summary ends with a full stop.",
  why: "A summary is quoted alone, as a whole sentence.",
  good: "in the whole of the year before, 2023.",
  bad: 'in the whole of the year before, 2023"',
  messages: {
    noFullStop: () => ({
      message: "the summary does not end with a full stop",
      remedy: "write it as one sentence, with a full stop at the end",
    }),
  },
  check(record, report) {
    for (const [language, text] of Object.entries(record.value.summary ?? {})) {
      if (!text.endsWith(".")) report.noFullStop(at(record, `${record.pointer}/summary/${language}`));
    }
  },
});
