import { type Comparable, claimsByThing } from "../../records/comparison.js";
import type { RecordIndex } from "../../records/record-index.js";
import { comparedFields } from "../../records/relation-objections.js";
import { relations } from "../../records/relations.js";
import { atId, corpusRule, relatedId } from "../rule.js";

/** Lines of one article that are at most this far apart are taken to be about the same thing. */
const CLOSE = 3;

/** Ids of the wholes that each record is a part of. */
function wholesOf(index: RecordIndex): Map<string, Set<string>> {
  const wholes = new Map<string, Set<string>>();
  for (const { type, from, to } of relations(index)) {
    if (type === "part-of") wholes.set(from.id, (wholes.get(from.id) ?? new Set()).add(to.id));
  }
  return wholes;
}

/** Whether one is part of the other, or both are parts of a third. */
function areParts(wholes: ReadonlyMap<string, ReadonlySet<string>>, a: string, b: string): boolean {
  const [ofA, ofB] = [wholes.get(a) ?? new Set<string>(), wholes.get(b) ?? new Set<string>()];
  return ofA.has(b) || ofB.has(a) || [...ofA].some((whole) => ofB.has(whole));
}

const distance = (a: Comparable, b: Comparable) =>
  Math.min(...a.lines.flatMap((line) => b.lines.map((other) => Math.abs(line - other))));

export const recordCountedOnce = corpusRule({
  id: "record/counted-once",
  description: `Two records of one article about the same thing with the same quantity or date, at most ${CLOSE} lines apart, are one record, or one is "part-of" the other.`,
  why: "An article often gives a number twice, in its first lines and further down, and it must be counted once.",
  good: '"id": "peshmerga-killed-fighting-isis"',
  bad: '"id": "peshmerga-killed-in-the-war"',
  messages: {
    twice: (id: string, { record: other }: Comparable) => ({
      message: `the record ${id} says the same as ${other.id} about the same thing, in the same article and at most ${CLOSE} lines away`,
      related: relatedId(other.id, other),
      remedy: 'make them one record with both quotes, or join them by "part-of"',
    }),
  },
  check(index, report) {
    const wholes = wholesOf(index);
    for (const claims of claimsByThing(index).values()) {
      if (claims.length < 2) continue;
      const known = new Map<string, Comparable[]>();
      for (const claim of claims) {
        const { says } = claim;
        if (says === "") continue;
        const key = `${claim.seed} ${says}`;
        const earlier = known.get(key) ?? [];
        known.set(key, [...earlier, claim]);
        const other = earlier.findLast((one) => distance(claim, one) <= CLOSE && !areParts(wholes, claim.id, one.id));
        if (other === undefined) continue;
        const restsOn = comparedFields(claim.record, other.record);
        report.twice({ ...atId(claim.record), restsOn }, claim.id, other);
      }
    }
  },
});
