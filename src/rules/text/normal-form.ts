import { tidied } from "../../claims/text.js";
import { unusualTexts } from "../../claims/unusual-texts.js";
import { at, corpusRule } from "../rule.js";

export const textNormalForm = corpusRule({
  id: "text/normal-form",
  description: "Every text is in Unicode's normal form C: a letter with its sign is one character where there is one.",
  why: "The same word in two spellings that look alike is two words to every program.",
  good: "أميركي",
  bad: "ا\u0654ميركي",
  messages: {
    decomposed: (pointer: string, text: string) => ({
      message: "this text is not in Unicode's normal form C",
      remedy: "run validate --fix, which composes it",
      fix: [{ op: "replace", path: pointer, value: tidied(text) }],
    }),
  },
  check(index, report) {
    for (const { field, ...holder } of unusualTexts(index)) {
      if (field.value.normalize("NFC") !== field.value) {
        report.decomposed(at(holder, field.pointer), field.pointer, field.value);
      }
    }
  },
});
