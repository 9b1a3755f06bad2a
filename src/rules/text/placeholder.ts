import { PLACEHOLDER } from "../../claims/text.js";
import { unusualTexts } from "../../claims/unusual-texts.js";
import { at, corpusRule } from "../rule.js";

export const textPlaceholder = corpusRule({
  id: "text/placeholder",
  description: "No text is a placeholder for one that is still to be written, and every text has a letter or a number.",
  why: "A placeholder that was forgotten is published as it is.",
  good: "ISIS made about 120",
  bad: "TODO about 120",
  messages: {
    placeholder: (found: string) => ({
      message: `${JSON.stringify(found)} is a placeholder`,
      actual: found,
      remedy: "write the text, or leave the field out if it is optional",
    }),
    noLetter: (text: string) => ({
      message: `the text ${JSON.stringify(text)} has no letter and no number`,
      actual: text,
      remedy: "write the text, or leave the field out if it is optional",
    }),
  },
  check(index, report) {
    for (const { field, ...holder } of unusualTexts(index)) {
      const [found] = field.info.language === "ar" ? [] : (PLACEHOLDER.exec(field.value) ?? []);
      if (found !== undefined) report.placeholder(at(holder, field.pointer), found);
      else if (!/[\p{L}\p{N}]/u.test(field.value)) report.noLetter(at(holder, field.pointer), field.value);
    }
  },
});
