import { positionAt } from "../../corpus/positions.js";
import { syntaxTree } from "../../corpus/syntax-tree.js";
import { codePoint } from "../../findings/issue.js";
import { corpusRule } from "../rule.js";

/**
 * Where a text stops being JSON, as an offset. JSON.parse does not always say; momoa then does, but it accepts a raw
 * line end in a string.
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

/** A character itself if it is visible, or otherwise its code point. */
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
          ? "a string runs over the end of the line, or has a control character"
          : `${named(found)} is not allowed here`,
  };
}

/** The marks of a merge that a person has to finish: at the start of a line, seven signs or more and then a space or nothing. */
const MARK_OF_MERGE = /^(?:<{7,}|\|{7,}|={7,}|>{7,})(?= |$)/u;

const FIRST_MARK = "<";

/** The lines of the marks of each conflict, from 1; marks that are left of a conflict that was half resolved are one group too. */
function conflictsIn(text: string): number[][] {
  const conflicts: number[][] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const mark = MARK_OF_MERGE.exec(line)?.[0];
    if (mark === undefined) continue;
    const open = conflicts.at(-1);
    if (open === undefined || mark.startsWith(FIRST_MARK)) conflicts.push([index + 1]);
    else open.push(index + 1);
  }
  return conflicts;
}

const marksOn = (lines: readonly number[]) =>
  lines.length === 1
    ? `a mark of it is on line ${lines[0]}`
    : `its marks are on lines ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;

export const jsonSyntax = corpusRule({
  id: "json/syntax",
  description: "Every data file is JSON (RFC 8259).",
  why: "A file that does not parse cannot be checked for anything else.",
  good: '"place": "iraq-country",',
  bad: '"place": "iraq-country",,',
  messages: {
    empty: () => ({ message: "the file is empty", remedy: "restore it from the history" }),
    conflict: (lines: readonly number[]) => ({
      message: `a merge conflict is not resolved: ${marksOn(lines)}`,
      remedy: "keep one of the two versions, or join them, and delete the marks",
    }),
    notJson: (problem: string) => ({
      message: `not JSON: ${problem}`,
      remedy: "correct the syntax here or just before it",
    }),
  },
  async check({ corpus }, report) {
    for (const { path, text, document } of corpus.files) {
      if (text === undefined || document !== undefined) continue;
      if (/^[ \t\n\r]*$/u.test(text)) {
        report.empty({ file: path, line: 1, column: 1 });
        continue;
      }
      const conflicts = conflictsIn(text);
      for (const lines of conflicts) report.conflict({ file: path, line: lines[0] ?? 1, column: 1 }, lines);
      // Anything else that is wrong may be a part of the conflict.
      if (conflicts.length > 0) continue;
      try {
        JSON.parse(text);
      } catch (error) {
        const { line, column, message } = await syntaxProblem(text, error);
        report.notJson({ file: path, line, column }, message);
      }
    }
  },
});
