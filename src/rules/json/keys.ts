import { isLossless } from "../../corpus/corpus.js";
import { keysByObject, syntaxTree } from "../../corpus/syntax-tree.js";
import { corpusRule } from "../rule.js";

export const jsonKeys = corpusRule({
  id: "json/keys",
  description: "No object in a data file has the same key twice, or the key __proto__.",
  why: "JSON parsers keep the last of two equal keys without warning: what a person reads first is lost.",
  good: '"place": "iraq-country",',
  bad: '"place": "iraq-country", "place": "syria-country",',
  messages: {
    twice: (name: string, first: { file: string; line: number; column: number }) => ({
      message: `this object has the key ${JSON.stringify(name)} twice; a program would see only the last`,
      related: { label: "the first one", ...first },
      remedy: "keep one of the two",
    }),
    prototype: () => ({
      message: "the key __proto__ is not allowed: programs that copy the object would change its prototype",
      remedy: "remove it",
    }),
  },
  async check({ corpus }, report) {
    for (const file of corpus.files) {
      const { path, text, document } = file;
      if (text === undefined || document === undefined) continue;
      if (isLossless(file) && !text.includes('"__proto__"')) continue;
      for (const keys of keysByObject(await syntaxTree(text))) {
        const seen = new Map<string, { file: string; line: number; column: number }>();
        for (const { name, line, column } of keys) {
          const place = { file: path, line, column };
          if (name === "__proto__") report.prototype(place);
          const first = seen.get(name);
          if (first === undefined) seen.set(name, place);
          else report.twice(place, name, first);
        }
      }
    }
  },
});
