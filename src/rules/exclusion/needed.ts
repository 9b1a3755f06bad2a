import { quotedSpans } from "../../claims/coverage.js";
import { quoted } from "../../findings/issue.js";
import { type Exclusion, exclusionsOf } from "../../records/exclusions.js";
import { placeIn } from "../../records/record-index.js";
import type { CorpusRule } from "../rule.js";

export const exclusionNeeded: CorpusRule = {
  name: "exclusion/needed",
  description:
    "An exclusion names a line, or words that stand on it once, which no record quotes and no other exclusion names.",
  why: "An exclusion of what a record cites says that there is nothing to cite, and would hide it when the record is gone.",
  good: "a heading that no record quotes",
  bad: "an exclusion of a line that a record quotes by now",
  check(index, report) {
    const known = new Map<string, Exclusion[]>();
    for (const exclusion of exclusionsOf(index)) {
      const { at, line, words, text, span, file, pointer } = exclusion;
      const finding = placeIn({ file }, `${pointer}/${words === undefined ? "at" : "words"}`);
      if (text === undefined || text.trim() === "" || (words !== undefined && span === undefined)) {
        report({
          ...finding,
          message:
            text === undefined || text.trim() === ""
              ? `there is ${text === undefined ? "no line" : "nothing on"} ${at}`
              : text.includes(words ?? "")
                ? `the words stand more than once on ${at}`
                : `the words do not stand on ${at}`,
          actual: words ?? at,
          remedy:
            "name the line, and the words as they stand there, with so many around them that they stand there once",
        });
        continue;
      }
      const own = span ?? { start: 0, end: text.length };
      const overlaps = (other: { start: number; end: number }) => other.start < own.end && own.start < other.end;
      const quote = quotedSpans(index)
        .get(line)
        ?.find((span) => span.stands && overlaps(span));
      const other = known.get(line)?.find(({ span: words = { start: 0, end: text.length } }) => overlaps(words));
      known.set(line, [...(known.get(line) ?? []), exclusion]);
      if (quote !== undefined) {
        report({
          ...finding,
          message: `a record quotes ${words === undefined ? `words of ${at}` : `of these words on ${at}`}: ${quoted(text.slice(quote.start, quote.end))}`,
          remedy:
            words === undefined
              ? "remove the exclusion, or exclude only the words that no record quotes"
              : "remove the exclusion, or shorten it",
        });
      } else if (other !== undefined) {
        report({
          ...finding,
          message: `another exclusion names words of ${at} too`,
          related: { label: "the other one", file: file.path, pointer: other.pointer },
          remedy: "keep one of the two",
        });
      }
    }
  },
};
