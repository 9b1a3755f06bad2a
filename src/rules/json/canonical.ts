import { canonicalText, isInOrder, keysInOrder } from "../../corpus/canonical-form.js";
import { type DataFile, isAccepted, isLossless } from "../../corpus/corpus.js";
import { positionAt } from "../../corpus/positions.js";
import { losesNothing } from "../../corpus/syntax-tree.js";
import { quoted } from "../../findings/issue.js";
import { corpusRule } from "../rule.js";

/** The order of records is left out: the rule record/order reports each record that is in the wrong place. */
const formOf = ({ document, schema }: DataFile) =>
  (schema.kind === "ledger" ? canonicalText : keysInOrder)(document, schema.order);

const isCanonical = (file: DataFile) =>
  isLossless(file) &&
  (file.schema.kind === "ledger" ? formOf(file) === file.text : isInOrder(file.document, file.schema.order));

function firstDifference(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return at;
}

const lineAt = (text: string, offset: number) => {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end === -1 ? undefined : end);
};

export const jsonCanonical = corpusRule({
  id: "json/canonical",
  description:
    "Every data file is written in one form: keys in the order of the schema, an indent of two spaces, a line end at the end of the file, and the lists of a ledger in order.",
  why: "If there is only one form, the difference between two versions shows what changed and nothing else.",
  good: '"$schema": "../schemas/v1/troop-counts.schema.json", "records": [',
  bad: "us\\u002dforces",
  messages: {
    otherForm: (line: string, canonical: string) => ({
      message: "the file is not in its canonical form",
      details: [`this line is ${quoted(line)}; in the canonical form it is ${quoted(canonical)}`],
      remedy: "run validate --fix, or npm run format",
      fix: [],
    }),
  },
  async check({ corpus }, report) {
    for (const file of corpus.files) {
      const { path, text, document } = file;
      if (text === undefined || document === undefined || isCanonical(file)) continue;
      // A file that its schema refuses has no canonical form yet, and other rules report what rewriting a file would lose.
      if (!isAccepted(file) || !(await losesNothing(text))) continue;
      const form = formOf(file);
      const offset = firstDifference(text, form);
      report.otherForm({ file: path, ...positionAt(text, offset) }, lineAt(text, offset), lineAt(form, offset));
    }
  },
});
