import { tidied } from "../../claims/text.js";
import { unusualTexts } from "../../claims/unusual-texts.js";
import { at, corpusRule } from "../rule.js";

export const textNormalForm = corpusRule({
  id: "text/normal-form",
  description:
    "Every text is in Unicode's normal form C: a letter and its mark are one character wherever such a character exists.",
  why: "To a program, two spellings of a word are two words, even if they look the same.",
  good: "أميركي",
  bad: "ا\u0654ميركي",
  messages: {
    decomposed: (pointer: string, text: string) => ({
      message: "this text is not in Unicode's normal form C",
      remedy: "run validate --fix, which corrects it",
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
