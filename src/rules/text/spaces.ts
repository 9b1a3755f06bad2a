import { STRAY_SPACE, tidied } from "../../claims/text.js";
import { unusualTexts } from "../../claims/unusual-texts.js";
import { codePoint } from "../../findings/issue.js";
import { at, corpusRule } from "../rule.js";

export const textSpaces = corpusRule({
  id: "text/spaces",
  description:
    "The words of a text are separated by single spaces, with no space before the first word or after the last.",
  why: "To a search or a join, a name with an extra space, a no-break space or a line end is another name.",
  good: '"داعش"',
  bad: '"داعش "',
  messages: {
    stray: (found: string, pointer: string, text: string) => {
      const where = text.startsWith(found) ? "at its start" : text.endsWith(found) ? "at its end" : "between two words";
      const what = found.length > 1 ? "two spaces" : found === " " ? "a space" : `the white space ${codePoint(found)}`;
      return {
        message: `this text has ${what} ${where}`,
        remedy: "put one space between two words, and none at the ends",
        fix: [{ op: "replace", path: pointer, value: tidied(text) }],
      };
    },
  },
  check(index, report) {
    for (const { field, ...holder } of unusualTexts(index)) {
      const [found] = STRAY_SPACE.exec(field.value) ?? [];
      if (found !== undefined) report.stray(at(holder, field.pointer), found, field.pointer, field.value);
    }
  },
});
