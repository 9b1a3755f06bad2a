import { areRegistriesReadable } from "../../records/record-index.js";
import { comparedFields, OBJECTION_IDS, type ObjectionId, objectionTo } from "../../records/relation-objections.js";
import { type RelationEntry, relations } from "../../records/relations.js";
import { at, corpusRule } from "../rule.js";

const objected = ({ type, from, to }: RelationEntry, why: string, holdsReversed: boolean) => ({
  message: `the relation ${JSON.stringify(type)} to ${to.id} does not hold: ${why}`,
  actual: type,
  related: { label: "the other record", file: to.file.path, pointer: to.pointer },
  remedy: holdsReversed
    ? `it holds the other way round: give it to ${to.id}, with "to": ${JSON.stringify(from.id)}`
    : "choose the relation that holds, point it to the record that you meant, or correct the record",
});

/** What is wrong if the two records come in another order than the relation says. */
const ORDER: readonly ObjectionId[] = ["olderArticle", "earlierTime"];

export const relationLegal = corpusRule({
  id: "relation/legal",
  needsArticles: true,
  description:
    "A relation is one that the two records allow. `same-claim`: one article, two datasets, shared words. `repeats`: not from an older article to a newer one, and the two agree; a note tells if the hedge differs. `updates`: not from an earlier time to a later one. `realises`: to a record that was planned, projected, possible, proposed or conditional. `narrower-scope` and `broader-scope`: one is within the other. `part-of`: not more than the whole, and in the same article. `different-definition`: the same subject. `compared-by-source`, `reason-for`: one article. `same-origin`: with the source that both go back to. `contradicts`: values or dates of the same thing that cannot both be true, or a note that says what cannot; not a plan and its outcome, and not two sides of one proposition. `in-tension`: with a note.",
  why: "A false contradiction accuses a source of an error, and a false repetition turns two observations into one.",
  good: '"type": "different-definition", "to": "isis-attacks-2023"',
  bad: '"type": "contradicts", "to": "isis-attacks-2023"',
  messages: Object.fromEntries(OBJECTION_IDS.map((id) => [id, objected])) as Record<ObjectionId, typeof objected>,
  check(index, report) {
    // A registry that could not be read does not say whether two actors or places are kin.
    if (!areRegistriesReadable(index)) return;
    for (const relation of relations(index)) {
      const objection = objectionTo(index, relation);
      if (objection === undefined) continue;
      const { from, to, pointer } = relation;
      const restsOn = comparedFields(from, to, objection.fields);
      const isOrder = ORDER.includes(objection.id);
      report[objection.id](
        { ...at(from, `${pointer}/type`), restsOn },
        relation,
        objection.text,
        isOrder && objectionTo(index, { ...relation, from: to, to: from }) === undefined,
      );
    }
  },
});
