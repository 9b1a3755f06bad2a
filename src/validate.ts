import type { Corpus } from "./corpus/corpus.js";
import { type Position, positionsIn } from "./corpus/positions.js";
import { type Finding, type FindingPlace, type FindingText, type Issue, inReadingOrder } from "./findings/issue.js";
import { indexCorpus } from "./records/record-index.js";
import { withoutImplied } from "./rules/implied-by.js";
import { rules as everyRule } from "./rules/index.js";
import type { RecordRule, Rule } from "./rules/rule.js";

const LONGEST_ID = 120;

/** What a file says, without the characters that a terminal or a log would obey. */
const printable = (text: string) =>
  text.replace(/\p{Control}/gu, (character) => JSON.stringify(character).slice(1, -1));

/** Gives every finding its place. Only files with findings are looked through for positions. */
async function locate(corpus: Corpus, findings: readonly Finding[]): Promise<Issue[]> {
  const positions = new Map<string, Awaited<ReturnType<typeof positionsIn>>>();
  for (const { path, text } of corpus.files) {
    const isNamed = findings.some(
      ({ file, pointer, related }) => (file === path && pointer !== undefined) || related?.file === path,
    );
    // A file that is not JSON has findings with a line of their own.
    if (isNamed && text !== undefined) positions.set(path, await positionsIn(text).catch(() => new Map()));
  }
  const positionOf = ({ file, pointer, atKey, line, column }: FindingPlace): Position => {
    if (line !== undefined) return { line, column: column ?? 1 };
    const found = pointer === undefined ? undefined : positions.get(file)?.get(pointer);
    return (atKey ? found?.key : found?.value) ?? { line: 1, column: 1 };
  };
  return findings.map(({ related, record, message, details, remedy, restsOn: _, ...finding }) => ({
    ...finding,
    message: printable(message),
    remedy: printable(remedy),
    ...(details === undefined ? {} : { details: details.map(printable) }),
    ...(record === undefined || record === "" ? {} : { record: printable(record.slice(0, LONGEST_ID)) }),
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
      // To wait where there is nothing to wait for would cost more than the rules do.
      if (pending !== undefined) await pending;
    }
  }
  for (const rule of rules) if (!isRecordRule(rule)) await rule.check(index, sinkOf(rule));
  return findings;
}

/**
 * Holds a corpus against the rules.
 * @param ids of the rules to report on; all of them where absent. What they report is the same in either case.
 * @param rules the rules themselves, in any order
 * @returns every issue, in the order of files, lines and columns; empty when the data is clean
 */
export async function validate(
  corpus: Corpus,
  ids?: ReadonlySet<string>,
  rules: readonly Rule[] = everyRule,
): Promise<Issue[]> {
  const findings = withoutImplied(await findingsOf(corpus, rules));
  const wanted = ids === undefined ? findings : findings.filter(({ rule }) => ids.has(rule));
  return (await locate(corpus, wanted)).sort(inReadingOrder);
}
