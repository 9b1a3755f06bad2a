import { NOT_A_CHARACTER, tidied } from "../../claims/text.js";
import { unusualTexts } from "../../claims/unusual-texts.js";
import { codePoint } from "../../findings/issue.js";
import { at, corpusRule } from "../rule.js";

export const textCharacters = corpusRule({
  id: "text/characters",
  description:
    "No text has a character that is invisible or cannot be displayed: control and format characters, overrides of direction, unassigned and private characters, half of a surrogate pair.",
  why: "Such a character reorders a line, controls a terminal, cannot be written as UTF-8, or makes a name match nothing.",
  good: "ISIS made about 120",
  bad: "ISIS made\\u001b[K about 120",
  messages: {
    unseen: (character: string, pointer: string, text: string) => {
      const tidy = tidied(text);
      return {
        message: `this text has the character ${codePoint(character)}, which is invisible or cannot be displayed`,
        actual: codePoint(character),
        remedy: "remove it",
        ...(!NOT_A_CHARACTER.test(tidy) && { fix: [{ op: "replace", path: pointer, value: tidy }] }),
      };
    },
  },
  check(index, report) {
    for (const { field, ...holder } of unusualTexts(index)) {
      const [character] = NOT_A_CHARACTER.exec(field.value) ?? [];
      if (character !== undefined) report.unseen(at(holder, field.pointer), character, field.pointer, field.value);
    }
  },
});
