import { keysByObject, syntaxTree } from "../../corpus/syntax-tree.js";
import { isLossless } from "../../records/record-index.js";
import type { CorpusRule } from "../rule.js";

export const jsonKeys: CorpusRule = {
  name: "json/keys",
  description: "No object in a data file has the same key twice, or the key __proto__.",
  why: "JSON parsers keep the last of two equal keys without a word: what a person reads first is lost.",
  good: '{ "value": 153 }',
  bad: '{ "value": 153, "value": 135 }',
  async check(index, report) {
    for (const file of index.corpus.files) {
      const { path, text, document } = file;
      if (text === undefined || document === undefined) continue;
      if (isLossless(index, file) && !text.includes('"__proto__"')) continue;
      for (const keys of keysByObject(await syntaxTree(text))) {
        const seen = new Map<string, { line: number; column: number }>();
        for (const key of keys) {
          const { name, line, column } = key;
          if (name === "__proto__") {
            report({
              file: path,
              line,
              column,
              message: "the key __proto__ is not allowed: programs that copy the object would change its prototype",
              remedy: "remove it",
            });
          }
          const first = seen.get(name);
          if (first !== undefined) {
            report({
              file: path,
              line,
              column,
              message: `the key ${JSON.stringify(name)} stands twice in this object; a reader would see only the last`,
              related: { label: "the first one", file: path, line: first.line, column: first.column },
              remedy: "keep one of the two",
            });
          } else seen.set(name, key);
        }
      }
    }
  },
};
