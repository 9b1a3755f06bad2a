import type { RelationType } from "../../schemas/relation.js";
import { twins } from "../claims/twins.js";
import { type Comparable, comparables, conflictingField, sureTimeOf } from "../records/comparison.js";
import { overlap } from "../records/date-bounds.js";
import type { RecordEntry } from "../records/record.js";
import { type RecordIndex, recordNamed } from "../records/record-index.js";
import { objectionTo } from "../records/relation-objections.js";
import { areRelated } from "../records/relations.js";

/** A record that may be related to a new one. */
export interface Similar {
  record: RecordEntry;
  /** the relation that the two seem to have; absent if that takes a judgement */
  relation?: RelationType;
  /** whether only the other record can hold it: a later article repeats an earlier one */
  isOfOther?: true;
  because: string;
}

/** Whom and what a claim is about, its numbers and its days: claims that share many of these may be one. */
function featuresOf(record: RecordEntry): Set<string> {
  const { references, quantities, dates, terms } = record;
  return new Set([
    ...references.filter(({ info }) => info.role !== "record").map(({ value }) => value),
    ...quantities.map(({ value }) => JSON.stringify({ ...value, qualifier: undefined })),
    ...dates.filter(({ info }) => info.role === "time").map(({ value }) => value.edtf),
    ...terms.filter(({ info }) => info.role === "category" || info.role === "side").map(({ value }) => value),
  ]);
}

/** Which part of what two claims are about both are about: 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Claims below this have no more in common than most of a subject. */
const LEAST = 0.5;
/** More than these nobody reads through. */
const MOST = 5;

/** Whether a relation of a new record to another one holds only the other way round. */
export function isOfOther(index: RecordIndex, type: RelationType, own: RecordEntry, other: RecordEntry): boolean {
  const objection = (from: RecordEntry, to: RecordEntry) => objectionTo(index, { type, from, to, pointer: "" });
  return objection(own, other) !== undefined && objection(other, own) === undefined;
}

/** The relation that the fields of two claims of one dataset show. */
function relationOf(own: Comparable, other: Comparable): Pick<Similar, "relation" | "because"> | undefined {
  const isOneThing = own.thing === other.thing;
  if (own.seed === other.seed || !isOneThing) return undefined;
  if (own.says !== "" && own.says === other.says && own.at === other.at)
    return { relation: "repeats", because: "it says the same, field for field, in another article" };
  const field = conflictingField(own.record, other.record);
  const isRecurring = own.comparison.recurs === true && field === "date";
  if (field === undefined || isRecurring || !overlap(sureTimeOf(own.record), sureTimeOf(other.record)))
    return undefined;
  return { relation: "contradicts", because: `its ${field} cannot be true together with that of the new record` };
}

/** The records that a record of a corpus may be related to, the likeliest first; without those to which it is related already. */
export function similarTo(index: RecordIndex, id: string): Similar[] {
  const record = recordNamed(index, id);
  if (record === undefined) return [];
  const twin = twins(index).flatMap(([one, other]) => (one === record ? [other] : other === record ? [one] : []));
  const own = comparables(index).get(id);
  const features = featuresOf(record);
  const found = index.records.flatMap((other): (Similar & { rank: number })[] => {
    if (other === record || !other.isClaim || areRelated(index, id, other.id)) return [];
    if (twin.includes(other))
      return [{ record: other, relation: "same-claim", because: "it rests on the same words", rank: 3 }];
    const comparable = other.file === record.file ? comparables(index).get(other.id) : undefined;
    const shown = own && comparable && relationOf(own, comparable);
    if (shown !== undefined) {
      const isReverse = shown.relation !== undefined && isOfOther(index, shown.relation, record, other);
      return [{ record: other, ...shown, ...(isReverse && { isOfOther: true as const }), rank: 2 }];
    }
    const rank = likeness(features, featuresOf(other));
    return rank < LEAST ? [] : [{ record: other, because: "it is about the same", rank }];
  });
  return found
    .sort((a, b) => b.rank - a.rank || (a.record.id < b.record.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ rank: _, ...similar }) => similar);
}
