import { type Comparable, claimsByThing, conflictingField, sureTimeOf } from "../../records/comparison.js";
import { overlap } from "../../records/date-bounds.js";
import type { RecordIndex } from "../../records/record-index.js";
import { comparedFields } from "../../records/relation-objections.js";
import { areRelated } from "../../records/relations.js";
import { atId, corpusRule, relatedId } from "../rule.js";

/** Claims grouped by what they say and for which time; in each group, the first claim of every article. */
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
function unjoined(index: RecordIndex, claims: readonly Comparable[]): Comparable[] {
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

/** Pairs that cannot both be true: in the order of their times, each claim is compared with those that begin before it ends. */
function* conflicting(claims: readonly Comparable[], recurs: boolean): Generator<[Comparable, Comparable, string]> {
  const distinct = [...new Map(claims.map((claim) => [`${claim.says} ${claim.at}`, claim])).values()];
  const timed = distinct
    .map((claim) => ({ claim, time: sureTimeOf(claim.record) }))
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

export const relationMissing = corpusRule({
  id: "relation/missing",
  description:
    "Two claims of different articles that say the same about the same thing, field for field, are joined by a relation, and so are two claims about the same thing that cannot both be true.",
  why: "Whoever counts two reports of one number as two observations, or reads one side of a contradiction, is misled by what the table leaves out.",
  good: '"relations": [ { "type": "updates", "to": "us-soldiers-iraq-2500-seed-003"',
  bad: '"asOf": { "edtf": "2024-09", "basis": "inferred", "note": { "en": "As in the other article.", "ar"',
  // Whether two claims are one is in the end a judgement.
  severity: "warning",
  messages: {
    same: (id: string, { record: other }: Comparable) => ({
      message: `the record ${id} says what ${other.id} says in another article, and no relation joins them`,
      related: relatedId(other.id, other),
      remedy: 'join them by "repeats", or by the relation that says how they differ',
    }),
    conflicting: (id: string, { record: other }: Comparable, field: string) => ({
      message: `the records ${id} and ${other.id} are about the same thing, and their values of ${field} cannot both be true`,
      related: relatedId(other.id, other),
      remedy: 'join them by "contradicts", or by the relation that says how they differ',
    }),
  },
  check(index, report) {
    const place = (from: Comparable, to: Comparable) => ({
      ...atId(from.record),
      restsOn: comparedFields(from.record, to.record),
    });
    for (const claims of claimsByThing(index).values()) {
      const [first] = claims;
      if (first === undefined || claims.length < 2) continue;
      for (const same of sayingTheSame(claims)) {
        const [other] = same;
        for (const claim of other === undefined ? [] : unjoined(index, same)) {
          report.same(place(claim, other as Comparable), claim.id, other as Comparable);
        }
      }
      for (const [one, other, field] of conflicting(claims, first.comparison.recurs === true)) {
        if (!areRelated(index, one.id, other.id)) report.conflicting(place(one, other), one.id, other, field);
      }
    }
  },
});
