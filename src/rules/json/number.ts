import { isLossless } from "../../corpus/corpus.js";
import { isHeld, numbersIn, syntaxTree } from "../../corpus/syntax-tree.js";
import { corpusRule } from "../rule.js";

export const jsonNumber = corpusRule({
  id: "json/number",
  description: "Every number is one that a program can hold: finite, and as an integer not above 9007199254740991.",
  why: "A program rounds what it cannot hold, without a word.",
  good: '"value": 153',
  bad: '"value": 9007199254740993',
  messages: {
    tooLarge: (value: number) => ({
      message: "this number is too large: a program that reads it would have another",
      actual: String(value),
      remedy: "write the number that the source says",
    }),
  },
  async check({ corpus }, report) {
    for (const file of corpus.files) {
      const { path, text, document } = file;
      if (text === undefined || document === undefined || isLossless(file)) continue;
      for (const { value, line, column } of numbersIn(await syntaxTree(text))) {
        if (!isHeld(value)) report.tooLarge({ file: path, line, column }, value);
      }
    }
  },
});
