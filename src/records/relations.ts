import type { Relation, RelationType } from "../../schemas/relation.js";
import { remembered } from "../corpus/remembered.js";
import { step } from "../corpus/values.js";
import type { RecordEntry } from "./record.js";
import { type RecordIndex, recordNamed } from "./record-index.js";

/** A relation of one claim to another. */
export interface RelationEntry {
  type: RelationType;
  from: RecordEntry;
  to: RecordEntry;
  /** what both go back to, for claims of one origin */
  source?: string | undefined;
  note?: Relation["note"];
  /** JSON pointer to the relation */
  pointer: string;
}

/** Every relation between two claims that exist. The rule reference/resolves reports the others. */
export const relations = remembered((index: RecordIndex): readonly RelationEntry[] =>
  index.records.flatMap((from) =>
    (from.value.relations ?? []).flatMap(({ type, to: id, source, note }, position) => {
      const to = recordNamed(index, id);
      if (to === undefined || to === from || !to.isClaim) return [];
      return [{ type, from, to, source, note, pointer: `${from.pointer}/relations${step(position)}` }];
    }),
  ),
);

/**
 * The groups into which some relations join records.
 * @returns for each record in a group, the first of it by id
 */
export function groupsOf(joined: readonly Pick<RelationEntry, "from" | "to">[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const root = (id: string): string => {
    const next = above.get(id) ?? id;
    return next === id ? id : root(next);
  };
  for (const { from, to } of joined) {
    const [one, other] = [root(from.id), root(to.id)].sort() as [string, string];
    above.set(one, one);
    above.set(other, one);
  }
  return new Map([...above.keys()].map((id) => [id, root(id)]));
}

/** For each record that shares its claim with others, the first of them: the records of one claim count as one. */
const firstOfClaim = remembered((index: RecordIndex) =>
  groupsOf(relations(index).filter(({ type }) => type === "same-claim")),
);

/** The claim that a record makes, as the id of the first record that makes it. */
export const claimOf = (index: RecordIndex, id: string): string => firstOfClaim(index).get(id) ?? id;

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const relatedPairs = remembered(
  (index: RecordIndex) =>
    new Set(relations(index).map(({ from, to }) => pairKey(claimOf(index, from.id), claimOf(index, to.id)))),
);

/** Whether two records make one claim, or a relation of any type joins their claims, in either direction. */
export function areRelated(index: RecordIndex, a: string, b: string): boolean {
  const [one, other] = [claimOf(index, a), claimOf(index, b)];
  return one === other || relatedPairs(index).has(pairKey(one, other));
}
