import { placeIn } from "../../records/record-index.js";
import { type RelationEntry, relations } from "../../records/relations.js";
import type { CorpusRule } from "../rule.js";

export const relationOnce: CorpusRule = {
  name: "relation/once",
  description: "Two records are joined by one relation, told by one of them.",
  why: "Two relations between the same records either say the same twice or speak against each other.",
  good: 'the later record "repeats" the earlier one',
  bad: 'each of the two "repeats" the other, or one "repeats" and "updates" the other',
  check(index, report) {
    const known = new Map<string, RelationEntry>();
    for (const relation of relations(index)) {
      const { from, to, pointer, type } = relation;
      const key = [from.id, to.id].sort().join(" ");
      const other = known.get(key);
      if (other === undefined) {
        known.set(key, relation);
        continue;
      }
      report({
        ...placeIn(from, pointer),
        message: `${from.id} ${type} ${to.id}, and ${other.from.id} ${other.type} ${other.to.id}`,
        related: { label: "the other relation", file: other.from.file.path, pointer: other.pointer },
        remedy: "keep the one that says most",
      });
    }
  },
};
