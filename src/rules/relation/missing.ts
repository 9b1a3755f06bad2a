import { type Comparable, claimsByThing, conflictingField, timeOf } from "../../records/comparison.js";
import { overlap } from "../../records/publication.js";
import { type Index, placeIn } from "../../records/record-index.js";
import { areRelated } from "../../records/relations.js";
import type { CorpusRule } from "../rule.js";

/** Claims by what they say and for which time, each group's first ones of every article. */
function sayingTheSame(claims: readonly Comparable[]): Comparable[][] {
  const groups = new Map<string, Map<string, Comparable>>();
  for (const claim of claims) {
    const { says } = claim;
    if (says === "") continue;
    const key = `${says} ${claim.at}`;
    const bySeed = groups.get(key) ?? new Map<string, Comparable>();
    groups.set(key, bySeed);
    if (!bySeed.has(claim.seed)) bySeed.set(claim.seed, claim);
  }
  return [...groups.values()].map((bySeed) => [...bySeed.values()]);
}

/** Claims that no chain of relations joins to the first of them. */
function unjoined(index: Index, claims: readonly Comparable[]): Comparable[] {
  const joined = claims.slice(0, 1);
  let rest = claims.slice(1);
  for (let next = 0; next < joined.length; next += 1) {
    const at = joined[next] as Comparable;
    const apart = rest.filter(({ id }) => !areRelated(index, id, at.id));
    if (apart.length === rest.length) continue;
    const left = new Set(apart);
    joined.push(...rest.filter((claim) => !left.has(claim)));
    rest = apart;
  }
  return rest;
}

/** Pairs that cannot both hold: of claims in the order of their times, each with those that begin before it ends. */
function* conflicting(claims: readonly Comparable[], recurs: boolean): Generator<[Comparable, Comparable, string]> {
  const distinct = [...new Map(claims.map((claim) => [`${claim.says} ${claim.at}`, claim])).values()];
  const timed = distinct
    .map((claim) => ({ claim, time: timeOf(claim.record) }))
    .sort((a, b) => ((a.time.start ?? "") < (b.time.start ?? "") ? -1 : 1));
  for (const [index, { claim, time }] of timed.entries()) {
    for (const later of timed.slice(index + 1)) {
      if ((later.time.start ?? "") > (time.end ?? "9999")) break;
      const field = conflictingField(claim.record, later.claim.record);
      if (field === undefined || (recurs && field === "date") || !overlap(time, later.time)) continue;
      yield [claim, later.claim, field];
    }
  }
}

export const relationMissing: CorpusRule = {
  name: "relation/missing",
  description:
    "Two articles that say the same of one thing are joined by a relation, and so are two claims that cannot both hold.",
  why: "Whoever counts two reports of one number as two observations, or reads one side of a contradiction, is misled by what the table leaves out.",
  good: '2,500 soldiers in two articles for the same month, joined by "repeats"',
  bad: "two records that say 2,500 for the same month, and no relation between them",
  // Whether two claims are one is in the end a judgement.
  severity: "warning",
  check(index, report) {
    const missing = (from: Comparable, to: Comparable, message: string, remedy: string) =>
      report({
        ...placeIn(from.record, `${from.record.pointer}/id`),
        message,
        related: { label: to.id, file: to.record.file.path, pointer: `${to.record.pointer}/id` },
        remedy,
      });
    for (const all of claimsByThing(index).values()) {
      const claims = all.filter(({ id }) => !index.faulty.has(id));
      if (claims.length < 2) continue;
      for (const same of sayingTheSame(claims)) {
        for (const claim of unjoined(index, same)) {
          const [first] = same as [Comparable];
          missing(
            claim,
            first,
            `${claim.id} says what ${first.id} says in another article, and no relation joins them`,
            'join them by "repeats", or by the relation that tells how they differ',
          );
        }
      }
      const recurs = claims[0]?.record.file.schema.comparison?.recurs === true;
      for (const [one, other, field] of conflicting(claims, recurs)) {
        if (areRelated(index, one.id, other.id)) continue;
        missing(
          one,
          other,
          `${one.id} and ${other.id} are about the same, and their ${field} cannot be both`,
          'join them by "contradicts", or by the relation that tells how they differ',
        );
      }
    }
  },
};
