import type { Corpus } from "../corpus/corpus.js";
import type { Issue } from "../findings/issue.js";
import { coverageComplete } from "../rules/coverage/complete.js";
import { validate } from "../validate.js";

/** What validation says of a change. */
export interface Objections {
  /** what it did not say before */
  issues: readonly Issue[];
  /** of what is still open in the articles: words that neither a record nor an exclusion accounts for */
  open: readonly Issue[];
}

/** An issue without its place, which moves when something is added before it. */
const sameness = ({ file, rule, messageId, record, message, details }: Issue) =>
  JSON.stringify([file, rule, messageId, record, message, details]);

/**
 * What is wrong with a changed corpus and was not wrong before. Words that nothing accounts for are told apart: as long as an
 * article is being curated, there are some.
 */
export async function objectionsTo(before: Corpus, after: Corpus): Promise<Objections> {
  const known = new Set((await validate(before)).map(sameness));
  const issues = await validate(after);
  const isOpen = ({ rule }: Issue) => rule === coverageComplete.id;
  return {
    issues: issues.filter((issue) => !isOpen(issue) && !known.has(sameness(issue))),
    open: issues.filter(isOpen),
  };
}
