import { futureMarkers } from "../../arabic/future.js";
import { placeIn } from "../corpus.js";
import { isInferred, provableRecords, quotesOf } from "../grounding.js";
import { quoted } from "../issue.js";
import type { Rule } from "../rule.js";

export const groundingModality: Rule = {
  name: "grounding/modality",
  description:
    "A record whose quotes mark a plan or the future is not actual, unless inferred.modality gives the reason: as where an announcement is told as done and what it announces is to come.",
  why: "The commonest error of tables like this one is a plan that reads as an event.",
  good: '"modality": "planned", for "ستنتهي بحلول أيلول 2025"',
  bad: '"modality": "actual", for "ستنتهي بحلول أيلول 2025"',
  check(index, report) {
    for (const record of provableRecords(index)) {
      if (record.value["modality"] !== "actual" || isInferred(record, "modality")) continue;
      const marked = quotesOf(index, record)
        .map(({ at, quote }) => ({ at, words: futureMarkers(quote) }))
        .filter(({ words }) => words.length > 0);
      if (marked.length === 0) continue;
      report({
        ...placeIn(record, `${record.pointer}/modality`),
        message: "modality is actual, but the quotes mark a plan or the future",
        actual: "actual",
        details: marked.map(({ at, words }) => `${at} says ${words.map(quoted).join(", ")}`),
        remedy: "set it to planned, projected, proposed or conditional, or give the reason for actual in inferred",
      });
    }
  },
};
