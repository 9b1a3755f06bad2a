import { isInferred } from "../../claims/inferred.js";
import { nameClaims } from "../../claims/name.js";
import { excerpt, quoted } from "../../findings/issue.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

export const groundingName: RecordRule = {
  name: "grounding/name",
  description:
    "Every claimant, actor and place of a record is named by one of its quotes, in a form that the registry knows, or stands in `inferred` with a reason.",
  why: "A claim credited to somebody whom the words do not name is the worst error that a table of claims can make.",
  good: '"claimant": "charles-lister", for "وقد تابع تشارلز ليستر"',
  bad: '"claimant": "us-central-command", for "وقد تابع تشارلز ليستر"',
  checkRecord(record, report, index) {
    for (const { field, id, isNamed } of nameClaims(record, index)) {
      const { path } = field;
      if (isNamed || isInferred(record, path)) continue;
      const [first] = record.evidence;
      report({
        ...placeIn(record, field.pointer),
        message: `${path} is ${id}, but no quote of this record names it`,
        actual: id,
        details: first === undefined ? [] : [`${first.at} says ${quoted(excerpt(first.quote))}`],
        remedy: `quote the words that name ${id}, add the form to its aliases, or give the reason in inferred`,
      });
    }
  },
};
