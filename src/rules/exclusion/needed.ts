import { quotedSpans } from "../../claims/coverage.js";
import { quoted } from "../../findings/issue.js";
import { type Exclusion, exclusionsOf } from "../../records/exclusions.js";
import { corpusRule } from "../rule.js";

const NAME_THEM =
  "name the line, and copy the words exactly, with enough of the words around them that the line has them only once";

export const exclusionNeeded = corpusRule({
  id: "exclusion/needed",
  needsArticles: true,
  description:
    "An exclusion names a line, or words that the line has exactly once. No record quotes them, and no other exclusion names them.",
  why: "An exclusion says that there is nothing to cite. If a record cites the words after all, the exclusion is wrong, and would hide them if the record were removed.",
  good: '"words": " - 01:01 ص"',
  bad: '"words": " - 01:01 م"',
  messages: {
    noLine: ({ at }: Exclusion) => ({ message: `there is no line ${at}`, actual: at, remedy: NAME_THEM }),
    emptyLine: ({ at }: Exclusion) => ({ message: `there is nothing on ${at}`, actual: at, remedy: NAME_THEM }),
    noWords: ({ at }: Exclusion, words: string) => ({
      message: `the words are not on ${at}`,
      actual: words,
      remedy: NAME_THEM,
    }),
    severalTimes: ({ at }: Exclusion, words: string) => ({
      message: `the words are on ${at} more than once`,
      actual: words,
      remedy: NAME_THEM,
    }),
    quotedToo: ({ at, words }: Exclusion, found: string) => ({
      message: `a record quotes ${words === undefined ? `words of ${at}` : `some of these words on ${at}`}: ${quoted(found)}`,
      remedy:
        words === undefined
          ? "remove the exclusion, or exclude only the words that no record quotes"
          : "remove the exclusion, or shorten it",
    }),
    excludedToo: ({ at }: Exclusion, other: Exclusion) => ({
      message: `another exclusion names words of ${at} too`,
      related: { label: "the other one", file: other.file.path, pointer: other.pointer },
      remedy: "keep one of the two",
    }),
  },
  check(index, report) {
    const known = new Map<string, Exclusion[]>();
    for (const exclusion of exclusionsOf(index)) {
      const { place, words, text, span, file, pointer } = exclusion;
      const where = { file: file.path, pointer: `${pointer}/${words === undefined ? "at" : "words"}` };
      if (text === undefined) report.noLine(where, exclusion);
      else if (text.trim() === "") report.emptyLine(where, exclusion);
      else if (words !== undefined && span === undefined) {
        report[text.includes(words) ? "severalTimes" : "noWords"](where, exclusion, words);
      } else {
        const own = span ?? { start: 0, end: text.length };
        const overlaps = (other: { start: number; end: number }) => other.start < own.end && own.start < other.end;
        const quote = quotedSpans(index, place.seed, place.first).find((one) => one.isThere && overlaps(one));
        const line = `${place.seed} ${place.first}`;
        const others = known.get(line) ?? [];
        const other = others.find(({ span: taken = { start: 0, end: text.length } }) => overlaps(taken));
        known.set(line, [...others, exclusion]);
        if (quote !== undefined) report.quotedToo(where, exclusion, text.slice(quote.start, quote.end));
        else if (other !== undefined) report.excludedToo(where, exclusion, other);
      }
    }
  },
});
