import { isNamed } from "../../claims/name.js";
import { isShownSaying } from "../../claims/saying.js";
import { saidAt } from "../../findings/issue.js";
import type { RecordEntry } from "../../records/record.js";
import { areRegistriesReadable } from "../../records/record-index.js";
import { at, recordRule } from "../rule.js";

export const groundingClaimant = recordRule({
  id: "grounding/claimant",
  severity: "warning",
  description:
    "A claimant whom a quote names stands there as one who speaks: it opens the quote, or a word of saying, thinking or reporting is beside it.",
  why: "A quote names whom it speaks of as well as who speaks.",
  good: '"claimants": [ "united-nations"',
  bad: '"claimants": [ "isis"',
  messages: {
    spokenOf: (id: string, { evidence }: RecordEntry) => ({
      message: `the claimant is ${id}, but the quotes name it only as what is spoken of`,
      actual: id,
      details: evidence.map(({ at: place, quote }) => saidAt(place, quote)),
      remedy: "correct the claimant, or quote the words that say who speaks",
    }),
  },
  check(record, report, index) {
    // A registry that could not be read may know every name.
    if (!areRegistriesReadable(index)) return;
    for (const { value, path, pointer } of record.references.filter(({ info }) => info.role === "claimant")) {
      if (record.isInferred(path) || !isNamed(record, index, value)) continue;
      if (!isShownSaying(record, index, value)) report.spokenOf(at(record, pointer), value, record);
    }
  },
});
