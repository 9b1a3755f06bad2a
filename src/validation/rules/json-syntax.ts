import { parse } from "@humanwhocodes/momoa";
import type { Rule } from "../rule.js";

/** Line and column of a place in a text, from 1; columns in UTF-16 units, as editors count them. */
function placeAt(text: string, offset: number) {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

interface SyntaxProblem {
  line: number;
  column: number;
  message: string;
}

/** What JSON.parse objects to. It does not always say where; momoa then does, though it lets a raw line end pass. */
function syntaxProblem(text: string, error: unknown): SyntaxProblem {
  const message = error instanceof Error ? error.message : String(error);
  const offset = /at position (\d+)/u.exec(message)?.[1];
  if (offset !== undefined)
    return { ...placeAt(text, Number(offset)), message: message.replace(/( in JSON)? at position.*$/su, "") };
  if (/unexpected end/iu.test(message)) return { ...placeAt(text, text.length), message: "the text ends too early" };
  try {
    parse(text);
  } catch (momoa) {
    const { line, column } = momoa as { line: number; column: number };
    const found = [...(text.split("\n")[line - 1] ?? "").slice(column - 1)][0];
    return {
      line,
      column,
      message: found === undefined ? "the text ends too early" : `unexpected ${JSON.stringify(found)}`,
    };
  }
  return { line: 1, column: 1, message };
}

export const jsonSyntax: Rule = {
  name: "json/syntax",
  description: "Every data file is JSON (RFC 8259).",
  check({ corpus }, report) {
    for (const { path, text, document } of corpus.files) {
      if (text === undefined || document !== undefined) continue;
      if (text.trim() === "") {
        report({
          file: path,
          line: 1,
          column: 1,
          message: "the file is empty",
          remedy: 'restore it, or start it with { "$schema": "…", "records": [] }',
        });
        continue;
      }
      try {
        JSON.parse(text);
      } catch (error) {
        const { line, column, message } = syntaxProblem(text, error);
        report({
          file: path,
          line,
          column,
          message: `not JSON: ${message}`,
          remedy: "mend the syntax here or just before it",
        });
      }
    }
  },
};
