import type { Finding, Severity } from "../findings/issue.js";
import type { Index, RecordEntry } from "../records/record-index.js";

export type Report = (finding: Finding) => void;

interface RuleText {
  /** stable id, `subject/what` */
  name: string;
  /** one sentence: what must hold */
  description: string;
  /** what goes wrong where it does not hold */
  why: string;
  /** what the rule takes, and what it reports, in a line each */
  good: string;
  bad: string;
  /** how grave a finding is; an error where nothing is said */
  severity?: Severity;
}

/** Asked once, of all files and records together. */
export interface CorpusRule extends RuleText {
  check(index: Index, report: Report): void | Promise<void>;
}

/** Asked of every record by itself. */
export interface RecordRule extends RuleText {
  checkRecord(record: RecordEntry, report: Report, index: Index): void | Promise<void>;
}

/** One thing that must hold of the data. Each stands in a file of its own under rules/. */
export type Rule = CorpusRule | RecordRule;
