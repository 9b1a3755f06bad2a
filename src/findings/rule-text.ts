import type { Severity } from "./issue.js";

/** What a rule says of itself. */
export interface RuleText<Id extends string = string> {
  /** `subject/what`: the path of its file below rules/ */
  id: Id;
  /** one sentence: what must hold */
  description: string;
  /** what goes wrong where it does not hold */
  why: string;
  /** a piece of a data file that the rule takes, and one that it reports; the tests run both */
  good: string;
  bad: string;
  /** how grave a finding is; an error where nothing is said */
  severity?: Severity;
}
