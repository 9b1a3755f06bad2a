import { propositions, vocabularies } from "iraq-coalition-data";

export type Proposition = (typeof propositions)[number];

/** The propositions by what they are about, in the order of the vocabulary. */
export const issues = (): { readonly issue: Proposition["issue"]; readonly propositions: readonly Proposition[] }[] =>
  vocabularies.PropositionIssue.map(({ term }) => ({
    issue: term,
    propositions: propositions.filter(({ issue }) => issue === term),
  })).filter((group) => group.propositions.length > 0);
