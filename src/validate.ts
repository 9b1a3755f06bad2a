import type { AnyNode } from "@humanwhocodes/momoa";
import { editOf } from "./corpus/edits.js";
import { type Position, positionsIn } from "./corpus/positions.js";
import { syntaxTree } from "./corpus/syntax-tree.js";
import {
  type Change,
  type Finding,
  type Issue,
  inReadingOrder,
  type LocatedChange,
  type Severity,
} from "./findings/issue.js";
import { type Corpus, indexCorpus } from "./records/record-index.js";
import { corpusRules, fileRules, recordRules } from "./rules/index.js";
import type { Report, Rule } from "./rules/rule.js";

type RuleFinding = Finding & { rule: string; severity: Severity };

const LONGEST_ID = 120;

interface Place {
  file: string;
  pointer?: string;
  atKey?: boolean;
  line?: number;
  column?: number;
}

/** Gives every finding its place. Only files with findings are looked through for positions. */
async function locate(corpus: Corpus, findings: readonly RuleFinding[]): Promise<Issue[]> {
  const trees = new Map<string, AnyNode>();
  const positions = new Map<string, ReturnType<typeof positionsIn>>();
  for (const { path, text } of corpus.files) {
    const isNamed = findings.some(
      ({ file, pointer, related, fix = [] }) =>
        (file === path && pointer !== undefined) ||
        related?.file === path ||
        fix.some((change) => (change.file ?? file) === path),
    );
    if (!isNamed || text === undefined) continue;
    // A file that is not JSON has findings with a line of their own.
    const tree = await syntaxTree(text).catch(() => undefined);
    if (tree === undefined) continue;
    trees.set(path, tree);
    positions.set(path, positionsIn(tree));
  }
  const positionOf = ({ file, pointer, atKey, line, column }: Place): Position => {
    if (line !== undefined) return { line, column: column ?? 1 };
    const found = pointer === undefined ? undefined : positions.get(file)?.get(pointer);
    return (atKey ? found?.key : found?.value) ?? { line: 1, column: 1 };
  };
  const edited = (change: Change, file: string): LocatedChange => {
    const tree = trees.get(change.file ?? file);
    const edit = tree === undefined ? undefined : editOf(change, tree);
    return { ...change, ...(edit !== undefined && { edit }) };
  };
  return findings.map(({ related, record, fix, ...finding }) => ({
    ...finding,
    ...(record === undefined || record === "" ? {} : { record: record.slice(0, LONGEST_ID) }),
    ...(fix !== undefined && { fix: fix.map((change) => edited(change, finding.file)) }),
    ...positionOf(finding),
    ...(related === undefined ? {} : { related: { ...related, ...positionOf(related) } }),
  }));
}

/**
 * Holds a corpus against the rules.
 * @param names of the rules to ask; all of them where absent
 * @returns every issue, in the order of files, lines and columns; empty when the data is clean
 */
export async function validate(corpus: Corpus, names?: ReadonlySet<string>): Promise<Issue[]> {
  const index = indexCorpus(corpus);
  const findings: RuleFinding[] = [];
  const isAsked = ({ name }: Rule) => names === undefined || names.has(name);
  const reportOf =
    ({ name, severity = "error" }: Rule): Report =>
    (finding) => {
      findings.push({ ...finding, rule: name, severity });
      if (finding.record !== undefined) index.faulty.add(finding.record);
    };
  const asked = recordRules.filter(isAsked).map((rule) => ({ rule, report: reportOf(rule) }));
  for (const rule of fileRules.filter(isAsked)) await rule.check(index, reportOf(rule));
  for (const record of index.records) {
    for (const { rule, report } of asked) {
      const pending = rule.checkRecord(record, report, index);
      // To wait where there is nothing to wait for would cost more than the rules do.
      if (pending !== undefined) await pending;
    }
  }
  for (const rule of corpusRules.filter(isAsked)) await rule.check(index, reportOf(rule));
  return (await locate(corpus, findings)).sort(inReadingOrder);
}
