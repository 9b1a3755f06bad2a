import type { RelationType } from "../../schemas/relation.js";
import { remembered } from "../corpus/remembered.js";
import { step } from "../corpus/values.js";
import type { RecordEntry } from "./record.js";
import { type RecordIndex, recordNamed } from "./record-index.js";

/** A relation of one claim to another. */
export interface RelationEntry {
  type: RelationType;
  from: RecordEntry;
  to: RecordEntry;
  /** JSON pointer to the relation */
  pointer: string;
}

/** Every relation between two claims that exist. The rule reference/resolves reports the others. */
export const relations = remembered((index: RecordIndex): readonly RelationEntry[] =>
  index.records.flatMap((from) =>
    (from.value.relations ?? []).flatMap(({ type, to: id }, position) => {
      const to = recordNamed(index, id);
      if (to === undefined || to === from || !to.isClaim) return [];
      return [{ type, from, to, pointer: `${from.pointer}/relations${step(position)}` }];
    }),
  ),
);

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const relatedPairs = remembered(
  (index: RecordIndex) => new Set(relations(index).map(({ from, to }) => pairKey(from.id, to.id))),
);

/** Whether a relation of any type joins two records, in either direction. */
export const areRelated = (index: RecordIndex, a: string, b: string) => relatedPairs(index).has(pairKey(a, b));
