import type { Claim, Language } from "iraq-coalition-data";
import { WORDS, type Word } from "./languages.js";

const TELLINGS = {
  actual: "toldAsFact",
  planned: "claimPlanned",
  projected: "claimProjected",
  possible: "claimPossible",
  proposed: "claimProposed",
  rejected: "claimRejected",
  conditional: "claimConditional",
  position: "claimPosition",
} as const satisfies Record<string, Word>;

/** How a claim is told: a dataset without modality holds positions, or only what its article tells as a fact. */
export const tellingOf = (claim: Claim): keyof typeof TELLINGS =>
  "modality" in claim ? claim.modality : "side" in claim ? "position" : "actual";

/** How a claim is told, in a word or two. */
export const tellingWord = (claim: Claim, language: Language): string => WORDS[TELLINGS[tellingOf(claim)]][language];

/** How a claim is told, so that nobody takes a plan for a fact, or what a source tells as a fact for one of ours. */
export const Telling = ({ claim, language }: { claim: Claim; language: Language }) => (
  <span class={`telling ${tellingOf(claim)}`}>{tellingWord(claim, language)}</span>
);
