import type { AnyNode } from "@humanwhocodes/momoa";
import type { Corpus } from "./corpus/corpus.js";
import { editOf } from "./corpus/edits.js";
import { type Position, positionsIn } from "./corpus/positions.js";
import { syntaxTree } from "./corpus/syntax-tree.js";
import {
  type Change,
  type Finding,
  type FindingPlace,
  type FindingText,
  type Issue,
  inReadingOrder,
  type LocatedChange,
} from "./findings/issue.js";
import { indexCorpus } from "./records/record-index.js";
import { withoutImplied } from "./rules/implied-by.js";
import { rules as everyRule } from "./rules/index.js";
import type { RecordRule, Rule } from "./rules/rule.js";

const LONGEST_ID = 120;

/** Gives every finding its place. Positions are worked out only for files that have findings. */
async function locate(corpus: Corpus, findings: readonly Finding[]): Promise<Issue[]> {
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
    // The findings of a file that is not JSON have their lines already.
    const tree = await syntaxTree(text).catch(() => undefined);
    if (tree === undefined) continue;
    trees.set(path, tree);
    positions.set(path, positionsIn(tree));
  }
  const positionOf = ({ file, pointer, atKey, line, column }: FindingPlace): Position => {
    if (line !== undefined) return { line, column: column ?? 1 };
    const found = pointer === undefined ? undefined : positions.get(file)?.get(pointer);
    return (atKey ? found?.key : found?.value) ?? { line: 1, column: 1 };
  };
  const edited = (change: Change, file: string): LocatedChange => {
    const tree = trees.get(change.file ?? file);
    const edit = tree === undefined ? undefined : editOf(change, tree);
    return { ...change, ...(edit !== undefined && { edit }) };
  };
  return findings.map(({ related, record, fix, restsOn: _, ...finding }) => ({
    ...finding,
    ...(record === undefined || record === "" ? {} : { record: record.slice(0, LONGEST_ID) }),
    ...(fix !== undefined && { fix: fix.map((change) => edited(change, finding.file)) }),
    ...positionOf(finding),
    ...(related === undefined ? {} : { related: { ...related, ...positionOf(related) } }),
  }));
}

const isRecordRule = (rule: Rule): rule is RecordRule => "checkRecord" in rule;

async function findingsOf(corpus: Corpus, rules: readonly Rule[]): Promise<Finding[]> {
  const index = indexCorpus(corpus);
  const findings: Finding[] = [];
  const sinkOf =
    ({ id, severity = "error" }: Rule) =>
    (messageId: string, place: FindingPlace, text: FindingText) =>
      void findings.push({ ...place, ...text, rule: id, messageId, severity });
  const ofRecords = rules.filter(isRecordRule).map((rule) => ({ rule, sink: sinkOf(rule) }));
  for (const record of index.records) {
    for (const { rule, sink } of ofRecords) {
      const pending = rule.checkRecord(record, index, sink);
      // Awaiting what is not a promise would cost more than the rules do.
      if (pending !== undefined) await pending;
    }
  }
  for (const rule of rules) if (!isRecordRule(rule)) await rule.check(index, sinkOf(rule));
  return findings;
}

/** The rules that can be run on a corpus: without the articles, those that do not look into them. */
export const rulesFor = ({ hasArticles }: Corpus, rules: readonly Rule[]): readonly Rule[] =>
  rules.filter(({ needsArticles }) => hasArticles || needsArticles !== true);

/**
 * Checks a corpus with the rules. Without the articles, rules that look into them are left out.
 * @param ids the rules to report on; all of them if absent. Each reports the same in both cases.
 * @param rules the rules themselves, in any order
 * @returns every issue, in the order of files, lines and columns; empty when the data is clean
 */
export async function validate(
  corpus: Corpus,
  ids?: ReadonlySet<string>,
  rules: readonly Rule[] = everyRule,
): Promise<Issue[]> {
  const findings = withoutImplied(await findingsOf(corpus, rulesFor(corpus, rules)));
  const wanted = ids === undefined ? findings : findings.filter(({ rule }) => ids.has(rule));
  return (await locate(corpus, wanted)).sort(inReadingOrder);
}
