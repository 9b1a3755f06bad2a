import type { Sentence } from "../../arabic/sentence.js";
import { isInferred, isProvable } from "../../claims/inferred.js";
import { fieldsWithWords, wordsOf } from "../../claims/term-words.js";
import { quoted } from "../../findings/issue.js";
import { placeIn } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

/** Whether a quote has a word that starts so, proclitics apart. */
export const hasWordOf = ({ words }: Sentence, starts: readonly string[]): boolean =>
  words.some(({ splits }) => splits.some(({ stem }) => starts.some((start) => stem.startsWith(start))));

export const groundingTerm: RecordRule = {
  name: "grounding/term",
  description:
    "A phase, an outcome and a measure are named by a word of a quote, or stand in `inferred` with a reason.",
  why: "The wounded counted as killed, or a term of the second phase given to the first, is another claim.",
  good: '"outcome": "wounded", for "10740 جريحًا"',
  bad: '"outcome": "killed", for "10740 جريحًا"',
  checkRecord(record, report) {
    if (!isProvable(record)) return;
    for (const field of fieldsWithWords) {
      const term = record.value[field];
      const words = typeof term === "string" ? wordsOf(field, term) : undefined;
      if (words === undefined || isInferred(record, field)) continue;
      const { evidence: quotes } = record;
      if (quotes.some(({ reading }) => hasWordOf(reading.sentence, words))) continue;
      report({
        ...placeIn(record, `${record.pointer}/${field}`),
        message: `${field} is ${term}, but no quote of this record has a word for it`,
        actual: String(term),
        details: quotes.slice(0, 1).map(({ at, quote }) => `${at} says ${quoted(quote)}`),
        remedy: "give the term that the words name, quote the words that name this one, or give the reason in inferred",
      });
    }
  },
};
