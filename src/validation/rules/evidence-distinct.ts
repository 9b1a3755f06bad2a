import { citedText, evidenceItems } from "../evidence.js";
import type { Rule } from "../rule.js";

/** Lines, from 1, that hold a text. */
const linesWith = (lines: readonly string[], text: string) =>
  lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));

export const evidenceDistinct: Rule = {
  name: "evidence/distinct",
  description:
    "A quote stands on no other line of its seed, so that a wrong line in `at` can never pass for a right one.",
  check(index, report) {
    const known = new Map<string, number[]>();
    for (const item of evidenceItems(index)) {
      if (citedText(index, item)?.includes(item.quote) !== true || item.first !== item.last) continue;
      const key = `${item.seed} ${item.quote}`;
      let lines = known.get(key);
      if (lines === undefined) {
        lines = linesWith(index.seedLines.get(item.seed) ?? [], item.quote);
        known.set(key, lines);
      }
      if (lines.length === 1) continue;
      report({
        file: item.record.file.path,
        pointer: `${item.pointer}/quote`,
        ...(item.record.id === undefined ? {} : { record: item.record.id }),
        message: `the quote stands on ${lines.length} lines of seed ${item.seed}: ${lines.join(", ")}`,
        actual: item.quote,
        remedy: `quote the words around it too, so that only line ${item.first} has them`,
      });
    }
  },
};
