import { isHeld, numbersIn, syntaxTree } from "../../corpus/syntax-tree.js";
import { isLossless } from "../../records/record-index.js";
import type { CorpusRule } from "../rule.js";

export const jsonNumber: CorpusRule = {
  name: "json/number",
  description: "Every number is one that a program can hold: finite, and as an integer not above 9007199254740991.",
  why: "A program rounds what it cannot hold, without a word.",
  good: '"value": 2500',
  bad: '"value": 9007199254740993',
  async check(index, report) {
    for (const file of index.corpus.files) {
      const { path, text, document } = file;
      if (text === undefined || document === undefined || isLossless(index, file)) continue;
      for (const { value, line, column } of numbersIn(await syntaxTree(text))) {
        if (isHeld(value)) continue;
        report({
          file: path,
          line,
          column,
          message: "this number is too large: a program that reads it would have another",
          actual: String(value),
          remedy: "write the number that the source says",
        });
      }
    }
  },
};
