import { areRegistriesReadable, placeIn } from "../../records/record-index.js";
import { objectionTo } from "../../records/relation-objections.js";
import { relations } from "../../records/relations.js";
import type { CorpusRule } from "../rule.js";

export const relationLegal: CorpusRule = {
  name: "relation/legal",
  description:
    "A relation is one that the two records allow. `contradicts`: same subject, place and measure, times that overlap, values or dates that cannot both hold. `realises`: from a later record to a planned one. `repeats`: from the later article to the earlier, equal claims. `updates`: from the later time to the earlier. `narrower-scope` and `broader-scope`: one lies in the other. `part-of`: not more than the whole, in one article. `different-definition`: one subject.",
  why: "A contradiction that is none accuses a source, and a repetition that is none makes two observations out of one, or one out of two.",
  good: '"contradicts" between 120 and more than 153 attacks of one group in one place and one year',
  bad: '"contradicts" between 153 attacks in half of 2024 and 120 in all of 2023',
  check(index, report) {
    // Whether two actors or places are kin, a registry that could not be read does not tell.
    if (!areRegistriesReadable(index)) return;
    for (const relation of relations(index)) {
      if ([relation.from, relation.to].some(({ id }) => id === undefined || index.faulty.has(id))) continue;
      const objection = objectionTo(index, relation);
      if (objection === undefined) continue;
      const { type, from, to, pointer } = relation;
      report({
        ...placeIn(from, `${pointer}/type`),
        message: `${from.id} ${type} ${to.id}, but ${objection}`,
        actual: type,
        related: { label: "the other record", file: to.file.path, pointer: to.pointer },
        remedy: "give the relation that holds, point it to the record that is meant, or correct the record",
      });
    }
  },
};
