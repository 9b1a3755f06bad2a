import { isObject, step } from "../corpus/values.js";
import { type Index, perIndex, type RecordEntry } from "./record-index.js";

/** A relation of one record to another that exists. */
export interface RelationEntry {
  type: string;
  from: RecordEntry;
  to: RecordEntry;
  /** JSON pointer to the relation */
  pointer: string;
}

/** Every relation between two records that exist. What leads nowhere is named by the rule reference/resolves. */
export const relations = perIndex((index): readonly RelationEntry[] => [...findRelations(index)]);

function* findRelations({ records, byId }: Index): Generator<RelationEntry> {
  for (const from of records) {
    const list = from.value["relations"];
    if (!Array.isArray(list)) continue;
    for (const [position, relation] of list.entries()) {
      if (!isObject(relation) || typeof relation["type"] !== "string" || typeof relation["to"] !== "string") continue;
      const to = byId.get(relation["to"])?.[0];
      if (to === undefined || to === from) continue;
      yield { type: relation["type"], from, to, pointer: `${from.pointer}/relations${step(position)}` };
    }
  }
}

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const relatedPairs = perIndex(
  (index) => new Set(relations(index).map(({ from, to }) => pairKey(from.id ?? "", to.id ?? ""))),
);

/** Whether a relation of any type joins two records, in either direction. */
export const areRelated = (index: Index, a: string, b: string) => relatedPairs(index).has(pairKey(a, b));
