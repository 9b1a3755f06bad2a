import type { Kind, Proof } from "./mutation.js";
import type { KindVerdicts } from "./run.js";
import type { Verdict } from "./verdict.js";

/** Of what is proven, so many of a hundred must be caught. */
const TARGET = 0.99;

/** One row of the table: what became of the mutations of one kind that one sort of proof stands for. */
export interface Score {
  kind: Kind;
  proof: Proof;
  made: number;
  caught: number;
  /** caught by a finding at the record that was changed */
  atRecord: number;
  /** caught by findings at other places alone */
  elsewhere: number;
  /** with a finding at a record that has nothing to do with it */
  astray: readonly Verdict[];
  survivors: readonly Verdict[];
  /** survived, and the data is as true as before */
  equivalent: number;
}

const PROOFS: readonly Proof[] = ["proven", "inferred", "read"];

function scoreOf(kind: Kind, proof: Proof, verdicts: readonly Verdict[]): Score {
  const caught = verdicts.filter(({ issues }) => issues.length > 0);
  const missed = verdicts.filter(({ issues }) => issues.length === 0);
  const survivors = missed.filter(({ mutation }) => mutation.isEquivalent !== true);
  const atRecord = caught.filter(({ isAtRecord }) => isAtRecord).length;
  return {
    kind,
    proof,
    made: verdicts.length,
    caught: caught.length,
    atRecord,
    elsewhere: caught.length - atRecord,
    astray: caught.filter(({ astray }) => astray.length > 0),
    survivors,
    equivalent: missed.length - survivors.length,
  };
}

/** The rows of the table: a kind has one for each sort of proof that stands for what it changed. */
export const scores = (rows: readonly KindVerdicts[]): Score[] =>
  rows.flatMap(({ kind, verdicts }) =>
    PROOFS.flatMap((proof) => {
      const own = verdicts.filter(({ mutation }) => mutation.proof === proof);
      return own.length === 0 ? [] : [scoreOf(kind, proof, own)];
    }),
  );

/** Of the mutations that made the data worse, the part that was caught. */
export const share = ({ made, caught, equivalent }: Pick<Score, "made" | "caught" | "equivalent">) =>
  made === equivalent ? 1 : caught / (made - equivalent);

/** All rows of one sort of proof taken together. */
export const total = (all: readonly Score[], proof: Proof) => {
  const sum = (count: (score: Score) => number) =>
    all.filter((score) => score.proof === proof).reduce((so, score) => so + count(score), 0);
  return {
    proof,
    made: sum(({ made }) => made),
    caught: sum(({ caught }) => caught),
    atRecord: sum(({ atRecord }) => atRecord),
    elsewhere: sum(({ elsewhere }) => elsewhere),
    astray: sum(({ astray }) => astray.length),
    survived: sum(({ survivors }) => survivors.length),
    equivalent: sum(({ equivalent }) => equivalent),
  };
};

/** The targets that are missed, in a line each. */
export function missedTargets(all: readonly Score[]): string[] {
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  const proven = share(total(all, "proven"));
  return [
    ...(proven < TARGET
      ? [`${percent(proven)} of the mutations of proven fields are caught, not ${percent(TARGET)}`]
      : []),
    ...all
      .filter(({ kind, proof, survivors }) => kind.isStrict && proof === "proven" && survivors.length > 0)
      .map(({ kind, survivors }) => `${kind.name}: ${survivors.length} survived, none may`),
    ...all
      .filter(({ astray }) => astray.length > 0)
      .map(({ kind, astray }) => `${kind.name}: ${astray.length} reported at a wrong record`),
  ];
}
