import type { Index } from "./corpus.js";
import type { Finding } from "./issue.js";

/** One thing that must hold of the data. Each stands in a file of its own under rules/. */
export interface Rule {
  /** stable id, `subject/what` */
  name: string;
  /** one sentence: what must hold */
  description: string;
  check(index: Index, report: (finding: Finding) => void): void | Promise<void>;
}
