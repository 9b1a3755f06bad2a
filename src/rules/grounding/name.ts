import { nameClaims } from "../../claims/name.js";
import { saidAt } from "../../findings/issue.js";
import type { RecordEntry } from "../../records/record.js";
import { at, recordRule } from "../rule.js";

export const groundingName = recordRule({
  id: "grounding/name",
  description:
    "Every claimant, actor and place of a record is named by one of its quotes, in a form that the registry knows, or is in `inferred` with a reason.",
  why: "A claim credited to somebody whom the words do not name is the worst error that a table of claims can make.",
  good: '"places": [ "iraq-country", "syria-country" ]',
  bad: '"places": [ "iraq-country", "gaza-area" ]',
  messages: {
    notNamed: (path: string, id: string, { evidence: [first] }: RecordEntry) => ({
      message: `${path} is ${id}, but no quote of this record names it`,
      actual: id,
      details: first === undefined ? [] : [saidAt(first.at, first.quote)],
      remedy: `quote the words that name ${id}, add the form to its aliases or mentions, or give the reason in inferred`,
    }),
  },
  check(record, report, index) {
    for (const { field, isNamed } of nameClaims(record, index)) {
      if (isNamed || record.isInferred(field.path)) continue;
      report.notNamed(at(record, field.pointer), field.path, field.value, record);
    }
  },
});
