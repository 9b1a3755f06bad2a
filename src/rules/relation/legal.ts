import { areRegistriesReadable } from "../../records/record-index.js";
import { comparedFields, OBJECTION_IDS, type ObjectionId, objectionTo } from "../../records/relation-objections.js";
import { type RelationEntry, relations } from "../../records/relations.js";
import { at, corpusRule } from "../rule.js";

const objected = ({ type, to }: RelationEntry, why: string) => ({
  message: `the relation ${JSON.stringify(type)} to ${to.id} does not hold: ${why}`,
  actual: type,
  related: { label: "the other record", file: to.file.path, pointer: to.pointer },
  remedy: "give the relation that holds, point it to the record that is meant, or correct the record",
});

export const relationLegal = corpusRule({
  id: "relation/legal",
  description:
    "A relation is one that the two records allow. `contradicts`: same subject, place and measure, times that overlap, values or dates that cannot both hold. `realises`: from a later record to a planned one. `repeats`: from the later article to the earlier, equal claims. `updates`: from the later time to the earlier. `narrower-scope` and `broader-scope`: one lies in the other. `part-of`: not more than the whole, in one article. `different-definition`: one subject.",
  why: "A contradiction that is none accuses a source, and a repetition that is none makes two observations out of one, or one out of two.",
  good: '"type": "different-definition", "to": "isis-attacks-2023"',
  bad: '"type": "contradicts", "to": "isis-attacks-2023"',
  messages: Object.fromEntries(OBJECTION_IDS.map((id) => [id, objected])) as Record<ObjectionId, typeof objected>,
  check(index, report) {
    // Whether two actors or places are kin, a registry that could not be read does not tell.
    if (!areRegistriesReadable(index)) return;
    for (const relation of relations(index)) {
      const objection = objectionTo(index, relation);
      if (objection === undefined) continue;
      const { from, to, pointer } = relation;
      const restsOn = comparedFields(from, to, objection.fields);
      report[objection.id]({ ...at(from, `${pointer}/type`), restsOn }, relation, objection.text);
    }
  },
});
