import type { Claim, Language } from "iraq-coalition-data";
import { WORDS, type Word } from "./languages.js";

const TELLINGS = {
  actual: "told",
  planned: "claimPlanned",
  projected: "claimProjected",
  possible: "claimPossible",
  proposed: "claimProposed",
  rejected: "claimRejected",
  conditional: "claimConditional",
  position: "claimPosition",
} as const satisfies Record<string, Word>;

/** How a claim is told: a dataset without modality holds positions, or only what its article tells as a fact. */
const tellingOf = (claim: Claim): keyof typeof TELLINGS =>
  "modality" in claim ? claim.modality : "side" in claim ? "position" : "actual";

/** How a claim is told, in a word or two, so that nobody takes a plan for a fact. */
export function Telling({ claim, language }: { claim: Claim; language: Language }) {
  const telling = tellingOf(claim);
  return <span class={`telling ${telling}`}>{WORDS[TELLINGS[telling]][language]}</span>;
}
