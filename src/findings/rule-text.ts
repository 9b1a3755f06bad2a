import type { Severity } from "./issue.js";

/** What a rule says about itself. */
export interface RuleText<Id extends string = string> {
  /** `subject/what`: the path of its file below rules/ */
  id: Id;
  /** one sentence: what must hold */
  description: string;
  /** what goes wrong if it does not hold */
  why: string;
  /** a piece of a data file that the rule accepts, and one that it reports; the tests run both */
  good: string;
  bad: string;
  /** how serious a finding is; an error if absent */
  severity?: Severity;
  /** whether it looks into the articles, and cannot be run without them */
  needsArticles?: true;
}
