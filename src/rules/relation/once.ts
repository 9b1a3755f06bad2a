import { type RelationEntry, relations } from "../../records/relations.js";
import { at, corpusRule } from "../rule.js";

export const relationOnce = corpusRule({
  id: "relation/once",
  description: "Two records are joined by at most one relation, which only one of them has.",
  why: "Two relations between the same records either say the same twice or contradict each other.",
  good: '"relations": [ { "type": "different-definition", "to": "isis-attacks-2023"',
  bad: '"relations": [ { "type": "different-definition", "to": "isis-attacks-iraq-syria-2024-h1" } ]',
  messages: {
    second: (own: RelationEntry, other: RelationEntry) => ({
      message: `two relations join ${own.from.id} and ${own.to.id}: ${JSON.stringify(own.type)} and ${JSON.stringify(other.type)}`,
      related: { label: "the other relation", file: other.from.file.path, pointer: other.pointer },
      remedy: "keep the more specific one",
    }),
  },
  check(index, report) {
    const known = new Map<string, RelationEntry>();
    for (const relation of relations(index)) {
      const key = [relation.from.id, relation.to.id].sort().join(" ");
      const other = known.get(key);
      if (other === undefined) known.set(key, relation);
      else report.second(at(relation.from, relation.pointer), relation, other);
    }
  },
});
