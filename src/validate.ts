import { type Position, positionsIn } from "./corpus/positions.js";
import { type Finding, type Issue, inReadingOrder, type Severity } from "./findings/issue.js";
import { type Corpus, indexCorpus } from "./records/record-index.js";
import { corpusRules, fileRules, recordRules } from "./rules/index.js";
import type { Report, Rule } from "./rules/rule.js";

type RuleFinding = Finding & { rule: string; severity: Severity };

const LONGEST_ID = 120;

/** What a file says, without the characters that a terminal or a log would obey. */
const printable = (text: string) =>
  text.replace(/\p{Control}/gu, (character) => JSON.stringify(character).slice(1, -1));

interface Place {
  file: string;
  pointer?: string;
  atKey?: boolean;
  line?: number;
  column?: number;
}

/** Gives every finding its place. Only files with findings are looked through for positions. */
async function locate(corpus: Corpus, findings: readonly RuleFinding[]): Promise<Issue[]> {
  const positions = new Map<string, Awaited<ReturnType<typeof positionsIn>>>();
  for (const { path, text } of corpus.files) {
    const isNamed = findings.some(
      ({ file, pointer, related }) => (file === path && pointer !== undefined) || related?.file === path,
    );
    // A file that is not JSON has findings with a line of their own.
    if (isNamed && text !== undefined) positions.set(path, await positionsIn(text).catch(() => new Map()));
  }
  const positionOf = ({ file, pointer, atKey, line, column }: Place): Position => {
    if (line !== undefined) return { line, column: column ?? 1 };
    const found = pointer === undefined ? undefined : positions.get(file)?.get(pointer);
    return (atKey ? found?.key : found?.value) ?? { line: 1, column: 1 };
  };
  return findings.map(({ related, record, message, details, remedy, ...finding }) => ({
    ...finding,
    message: printable(message),
    remedy: printable(remedy),
    ...(details === undefined ? {} : { details: details.map(printable) }),
    ...(record === undefined || record === "" ? {} : { record: printable(record.slice(0, LONGEST_ID)) }),
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
