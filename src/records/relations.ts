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

/** For each record that shares its claim with others, the first of them: the records of one claim count as one. */
const firstOfClaim = remembered((index: RecordIndex): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  const root = (id: string): string => {
    const above = first.get(id);
    return above === undefined || above === id ? id : root(above);
  };
  for (const { type, from, to } of relations(index)) {
    if (type !== "same-claim") continue;
    const [one, other] = [root(from.id), root(to.id)].sort() as [string, string];
    first.set(one, one);
    first.set(other, one);
  }
  return new Map([...first.keys()].map((id) => [id, root(id)]));
});

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
