import { markersOf, modalitiesOf, modalityFault } from "../../claims/modality.js";
import { quoted } from "../../findings/issue.js";
import { at, recordRule } from "../rule.js";

export const groundingModality = recordRule({
  id: "grounding/modality",
  description:
    "A record whose quotes mark a plan, an expectation, a possibility, a proposal or a refusal is not `actual`, and a record that is not `actual` has words of its own kind in its quotes (“may” does not make a plan, and a plan with an “if” is conditional), or a date after the day on which it was said or published. Otherwise `inferred.modality` gives the reason, for example where an announcement has been made but what it announces is still to come.",
  why: "The most common error in tables such as this one is a plan that is recorded as an event.",
  good: '"value": 2000, "unit": "soldiers" }, "modality": "planned"',
  bad: '"value": 2000, "unit": "soldiers" }, "modality": "actual"',
  messages: {
    markedActual: (marked: readonly { at: string; words: readonly string[] }[]) => ({
      message: "modality is actual, but the quotes mark something that is not a fact, or not yet",
      actual: "actual",
      details: marked.map(({ at: place, words }) => `${place} says ${words.map(quoted).join(", ")}`),
      remedy:
        "set it to the modality that the words express (planned, projected, possible, proposed, conditional or rejected), or give the reason for actual in inferred",
    }),
    otherwise: (
      modality: string,
      expressed: readonly string[],
      marked: readonly { at: string; words: readonly string[] }[],
    ) => ({
      message: `modality is ${modality}, but the quotes mark it as ${expressed.join(" or ")}`,
      actual: modality,
      ...(expressed.length === 1 && { expected: expressed[0] }),
      details: marked.map(({ at: place, words }) => `${place} says ${words.map(quoted).join(", ")}`),
      remedy: "set it to the modality that the words express, or give the reason in inferred",
    }),
    unmarked: (modality: string) => ({
      message: `modality is ${modality}, but no quote of this record marks a plan, an expectation or anything similar`,
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
    if (fault === "otherwise") {
      const others = modalitiesOf(record).filter((one) => one !== modality.value);
      const told = others.filter((one) => one === "conditional");
      report.otherwise(place, modality.value, told.length > 0 ? told : others, markersOf(record));
    }
    if (fault !== "unmarked") return;
    const times = record.dates.filter(({ info }) => info.role === "time");
    const restsOn = times.map(({ pointer }) => ({ file: record.file.path, pointer }));
    report.unmarked({ ...place, restsOn }, modality.value);
  },
});
