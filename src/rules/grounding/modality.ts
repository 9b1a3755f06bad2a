import { isInferred, isProvable } from "../../claims/inferred.js";
import { quoted } from "../../findings/issue.js";
import { boundsOf, publicationDates } from "../../records/publication.js";
import { type Index, placeIn, type RecordEntry } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

/** Whether a record's own date lies behind the day its article came out, at least in part. */
export function reachesPastArticle(index: Index, { value }: RecordEntry, seed: string): boolean {
  const published = publicationDates(index).get(seed)?.end;
  // An article without a date is for other rules to name.
  if (published === undefined) return true;
  return ["date", "period", "asOf"].some((field) => {
    const { start, end } = boundsOf(value[field]) ?? {};
    return (start !== undefined && start > published) || (end !== undefined && end > published);
  });
}

export const groundingModality: RecordRule = {
  name: "grounding/modality",
  description:
    "A record whose quotes mark a plan, an expectation, a possibility, a proposal or a refusal is not actual, and one that is not actual has such words in its quotes, or a date that the article had before it; or inferred.modality gives the reason, as where an announcement is told as done and what it announces is to come.",
  why: "The commonest error of tables like this one is a plan that reads as an event.",
  good: '"modality": "planned", for "ستنتهي بحلول أيلول 2025"',
  bad: '"modality": "actual", for "ستنتهي بحلول أيلول 2025"',
  checkRecord(record, report, index) {
    const { modality } = record.value;
    const { evidence: quotes } = record;
    const [first] = quotes;
    if (!isProvable(record)) return;
    if (typeof modality !== "string" || first === undefined || isInferred(record, "modality")) return;
    const marked = quotes
      .map(({ at, reading }) => ({ at, words: reading.modalityMarkers }))
      .filter(({ words }) => words.length > 0);
    const place = placeIn(record, `${record.pointer}/modality`);
    if (modality === "actual" && marked.length > 0) {
      report({
        ...place,
        message: "modality is actual, but the quotes mark what is no fact, or none yet",
        actual: modality,
        details: marked.map(({ at, words }) => `${at} says ${words.map(quoted).join(", ")}`),
        remedy:
          "set it to planned, projected, proposed, conditional or rejected, or give the reason for actual in inferred",
      });
    } else if (modality !== "actual" && marked.length === 0 && !reachesPastArticle(index, record, first.seed)) {
      report({
        ...place,
        message: `modality is ${modality}, but no quote of this record marks a plan, an expectation or the like`,
        actual: modality,
        remedy: "set it to actual, quote the words that mark it, or give the reason in inferred",
      });
    }
  },
};
