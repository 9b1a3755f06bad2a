import type { ClaimOf, Language } from "iraq-coalition-data";
import { WORDS, type Word } from "./languages.js";
import { meaningOf, propositionNamed } from "./names.js";

type Position = ClaimOf<"actor-positions">;

const SIGNS: Readonly<Record<Position["side"], { sign: string; ought: Word; is: Word }>> = {
  for: { sign: "▲", ought: "forIt", is: "saysSo" },
  against: { sign: "▼", ought: "againstIt", is: "saysNot" },
  depends: { sign: "◆", ought: "depends", is: "depends" },
  divided: { sign: "◐", ought: "divided", is: "divided" },
  undeclared: { sign: "–", ought: "undeclared", is: "undeclared" },
};

/** The name of a side. What somebody holds to be true is no wish: "for" a fear would read as one. */
export const sideWord = (side: Position["side"], kind: "ought" | "is"): Word => SIGNS[side][kind];

/** A side: sign, word and act, with the words that narrow it. */
export function Side({ claim, language }: { claim: Position; language: Language }) {
  const { side, act, limits } = claim;
  const kind = propositionNamed(claim.proposition)?.kind === "is" ? "is" : "ought";
  return (
    <span class={`side ${side}`}>
      <span aria-hidden="true">{SIGNS[side].sign}</span> {WORDS[sideWord(side, kind)][language]}
      <span class="act">{`: ${meaningOf("ActorPositionAct", act, language)}`}</span>
      {limits && <span class="limits">{` (${limits[language]})`}</span>}
    </span>
  );
}
