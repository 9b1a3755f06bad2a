import { canonicalText, isInOrder, keysInOrder } from "../../corpus/canonical-form.js";
import { positionAt } from "../../corpus/positions.js";
import { losesNothing } from "../../corpus/syntax-tree.js";
import { quoted } from "../../findings/issue.js";
import { type DataFile, type Index, isLossless } from "../../records/record-index.js";
import type { CorpusRule } from "../rule.js";

/** The order of records has a rule of its own, with a place for each that stands wrong. */
const formOf = ({ document, schema }: DataFile) =>
  (schema.kind === "ledger" ? canonicalText : keysInOrder)(document, schema.order);

const isCanonical = (index: Index, file: DataFile) =>
  isLossless(index, file) &&
  (file.schema.kind === "ledger" ? formOf(file) === file.text : isInOrder(file.document, file.schema.order));

function firstDifference(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return at;
}

const lineAt = (text: string, offset: number) => {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end === -1 ? undefined : end).trim();
};

export const jsonCanonical: CorpusRule = {
  name: "json/canonical",
  description:
    "Every data file is written in one form: keys in the order of the schema, two spaces, a line end at the end; the lists of a ledger in order.",
  why: "In one form, the difference between two versions shows what changed and nothing else.",
  good: '"qualifier" before "value" before "unit"',
  bad: '"unit" before "value"; four spaces; "\\u0661" for "١"',
  async check(index, report) {
    for (const file of index.corpus.files) {
      const { path, text, document } = file;
      if (text === undefined || document === undefined || isCanonical(index, file)) continue;
      // A file that its schema refuses has no form yet, and what a rewriting would lose has rules of its own.
      if (!file.schema.accepts(document)) continue;
      if (!(await losesNothing(text))) continue;
      const form = formOf(file);
      const offset = firstDifference(text, form);
      report({
        file: path,
        ...positionAt(text, offset),
        message: "the file is not in its canonical form",
        details: [`this line is ${quoted(lineAt(text, offset))}, in that form it is ${quoted(lineAt(form, offset))}`],
        remedy: "run validate --fix, or npm run format",
        fix: [],
      });
    }
  },
};
