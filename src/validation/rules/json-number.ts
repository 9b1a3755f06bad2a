import type { AnyNode } from "@humanwhocodes/momoa";
import type { Rule } from "../rule.js";
import { syntaxTree } from "../syntax-tree.js";
import { survivesParsing } from "../values.js";

interface WrittenNumber {
  value: number;
  line: number;
  column: number;
}

function* numbersIn(node: AnyNode): Generator<WrittenNumber> {
  if (node.type === "Array") for (const { value } of node.elements) yield* numbersIn(value);
  else if (node.type === "Object") for (const { value } of node.members) yield* numbersIn(value);
  else if (node.type === "Number") yield { value: node.value, ...node.loc.start };
}

export const jsonNumber: Rule = {
  name: "json/number",
  description: "Every number is one that a program can hold: finite, and as an integer not above 9007199254740991.",
  why: "A program rounds what it cannot hold, without a word.",
  good: '"value": 2500',
  bad: '"value": 9007199254740993',
  async check({ corpus }, report) {
    for (const { path, text, document } of corpus.files) {
      if (text === undefined || document === undefined || survivesParsing(text, document)) continue;
      for (const { value, line, column } of numbersIn(await syntaxTree(text))) {
        if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) continue;
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
