import { positionAt } from "../../corpus/positions.js";
import { syntaxTree } from "../../corpus/syntax-tree.js";
import { codePoint } from "../../findings/issue.js";
import { corpusRule } from "../rule.js";

/**
 * Where a text stops being JSON, as an offset. JSON.parse does not always say; momoa then does, which in turn lets a
 * raw line end in a string pass.
 */
async function offsetOfProblem(text: string, error: unknown): Promise<number> {
  const message = error instanceof Error ? error.message : String(error);
  const offset = /at position (\d+)/u.exec(message)?.[1];
  if (offset !== undefined) return Number(offset);
  try {
    await syntaxTree(text);
  } catch (problem) {
    const { offset: found } = problem as { offset?: number };
    if (found !== undefined) return found;
  }
  return text.length;
}

/** A character as itself where it can be seen, as its code point where it cannot. */
const named = (character: string) =>
  /^[!-~\p{L}]$/u.test(character) ? JSON.stringify(character) : `the character ${codePoint(character)}`;

/** Where and what the problem is, in words that do not change with the version of Node. */
async function syntaxProblem(text: string, error: unknown) {
  const ends = /unexpected end/iu.test(String(error));
  const offset = ends ? text.length : await offsetOfProblem(text, error);
  const [found] = text.slice(offset);
  return {
    ...positionAt(text, offset),
    message:
      found === undefined
        ? "the text ends too early"
        : /control character|unterminated string/iu.test(String(error))
          ? "a string runs over the end of the line, or holds a control character"
          : `${named(found)} cannot stand here`,
  };
}

export const jsonSyntax = corpusRule({
  id: "json/syntax",
  description: "Every data file is JSON (RFC 8259).",
  why: "A file that does not parse cannot be checked for anything else.",
  good: '"place": "iraq-country",',
  bad: '"place": "iraq-country",,',
  messages: {
    empty: () => ({ message: "the file is empty", remedy: "restore it from the history" }),
    notJson: (problem: string) => ({
      message: `not JSON: ${problem}`,
      remedy: "mend the syntax here or just before it",
    }),
  },
  async check({ corpus }, report) {
    for (const { path, text, document } of corpus.files) {
      if (text === undefined || document !== undefined) continue;
      if (/^[ \t\n\r]*$/u.test(text)) {
        report.empty({ file: path, line: 1, column: 1 });
        continue;
      }
      try {
        JSON.parse(text);
      } catch (error) {
        const { line, column, message } = await syntaxProblem(text, error);
        report.notJson({ file: path, line, column }, message);
      }
    }
  },
});
