import { markersOf, modalityFault } from "../../claims/modality.js";
import { quoted } from "../../findings/issue.js";
import { at, recordRule } from "../rule.js";

export const groundingModality = recordRule({
  id: "grounding/modality",
  description:
    "A record whose quotes mark a plan, an expectation, a possibility, a proposal or a refusal is not actual, and one that is not actual has such words in its quotes, or a date after the article; or `inferred.modality` gives the reason, for example where an announcement is told as done and what it announces is to come.",
  why: "The commonest error of tables like this one is a plan that reads as an event.",
  good: '"value": 2000, "unit": "soldiers" }, "modality": "planned"',
  bad: '"value": 2000, "unit": "soldiers" }, "modality": "actual"',
  messages: {
    markedActual: (marked: readonly { at: string; words: readonly string[] }[]) => ({
      message: "modality is actual, but the quotes mark what is no fact, or none yet",
      actual: "actual",
      details: marked.map(({ at: place, words }) => `${place} says ${words.map(quoted).join(", ")}`),
      remedy:
        "give the modality that the words have (planned, projected, proposed, conditional, rejected), or the reason for actual in inferred",
    }),
    unmarked: (modality: string) => ({
      message: `modality is ${modality}, but no quote of this record marks a plan, an expectation or the like`,
      actual: modality,
      remedy: "set it to actual, quote the words that mark it, or give the reason in inferred",
    }),
  },
  check(record, report, index) {
    const { modality } = record;
    if (modality === undefined || record.evidence.length === 0 || record.isInferred(modality.path)) return;
    const place = at(record, modality.pointer);
    const fault = modalityFault(record, index, modality.value);
    if (fault === "marked") report.markedActual(place, markersOf(record));
    if (fault !== "unmarked") return;
    const times = record.dates.filter(({ info }) => info.role === "time");
    const restsOn = times.map(({ pointer }) => ({ file: record.file.path, pointer }));
    report.unmarked({ ...place, restsOn }, modality.value);
  },
});
