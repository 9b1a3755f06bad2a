import { STRAY_SPACE, tidied } from "../../claims/text.js";
import { unusualTexts } from "../../claims/unusual-texts.js";
import { codePoint } from "../../findings/issue.js";
import { at, corpusRule } from "../rule.js";

export const textSpaces = corpusRule({
  id: "text/spaces",
  description: "The words of a text are separated by one space each, and none is before the first or after the last.",
  why: "A space too many, a no-break space or a line end splits one name into two in every search and join.",
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
