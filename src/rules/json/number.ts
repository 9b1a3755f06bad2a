import { isLossless } from "../../corpus/corpus.js";
import { isHeld, numbersIn, syntaxTree } from "../../corpus/syntax-tree.js";
import { corpusRule } from "../rule.js";

export const jsonNumber = corpusRule({
  id: "json/number",
  description:
    "Every number is one that a program can hold: finite and, if it is an integer, at most 9007199254740991.",
  why: "A program rounds what it cannot hold, without warning.",
  good: '"value": 153',
  bad: '"value": 9007199254740993',
  messages: {
    tooLarge: (value: number) => ({
      message: "this number is too large: a program that reads it would get a different one",
      actual: String(value),
      remedy: "write the number that the source gives",
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
