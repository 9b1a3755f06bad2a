import type { Index } from "./corpus.js";
import type { Finding, Severity } from "./issue.js";

/** One thing that must hold of the data. Each stands in a file of its own under rules/. */
export interface Rule {
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
  check(index: Index, report: (finding: Finding) => void): void | Promise<void>;
}
