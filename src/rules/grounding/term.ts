import { othersTold, termClaims } from "../../claims/term.js";
import { quoted, saidAt } from "../../findings/issue.js";
import type { Field } from "../../records/field.js";
import type { RecordEntry } from "../../records/record.js";
import { at, recordRule } from "../rule.js";

export const groundingTerm = recordRule({
  id: "grounding/term",
  description:
    "A term that has Arabic words of its own (a phase, an outcome, a measure) is named by a word of a quote, and not only by one that belongs to another number. A kind of event is not one of which the quotes have no word while they tell of another kind. Otherwise `inferred` gives the reason.",
  why: "People recorded as killed who were wounded, or a term recorded for the first phase that belongs to the second, make a different claim.",
  good: '"measure": "joint-operations"',
  bad: '"measure": "hideouts-destroyed"',
  messages: {
    notNamed: ({ path, value }: Field<string>, { evidence: [first] }: RecordEntry) => ({
      message: `${path} is ${value}, but no quote of this record names it`,
      actual: value,
      details: first === undefined ? [] : [`${first.at} says ${quoted(first.quote)}`],
      remedy:
        "set it to the term that the words name, quote the words that name this one, or give the reason in inferred",
    }),
    otherTold: ({ path, value }: Field<string>, told: readonly string[], { evidence }: RecordEntry) => ({
      message: `${path} is ${value}, but the words of the quotes tell of ${told.join(" and ")}`,
      actual: value,
      ...(told.length === 1 && { expected: told[0] }),
      details: evidence.map(({ at: place, quote }) => saidAt(place, quote)),
      remedy: "set it to the term that the words tell of, quote the words of this one, or give the reason in inferred",
    }),
  },
  check(record, report) {
    for (const { field, isNamed } of termClaims(record)) {
      if (!isNamed && !record.isInferred(field.path)) report.notNamed(at(record, field.pointer), field, record);
    }
    if (!record.isClaim) return;
    for (const field of record.hintedTerms) {
      const told = record.isInferred(field.path) ? [] : othersTold(record, field);
      if (told.length > 0) report.otherTold(at(record, field.pointer), field, told, record);
    }
  },
});
