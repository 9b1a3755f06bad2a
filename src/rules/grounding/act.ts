import { actClaim } from "../../claims/position.js";
import { knownWords, saidAt } from "../../findings/issue.js";
import type { RecordEntry } from "../../records/record.js";
import { at, recordRule } from "../rule.js";

const said = ({ evidence }: RecordEntry) => evidence.map(({ at: place, quote }) => saidAt(place, quote));

export const groundingAct = recordRule({
  id: "grounding/act",
  description:
    "The act of a position is the first in the order of the acts that words of the quotes express; otherwise `inferred.act` gives the reason.",
  why: "To fear a thing, to expect it and to want it are three positions.",
  good: '"act": "denies"',
  bad: '"act": "expects"',
  messages: {
    earlierAct: (act: string, earlier: string, record: RecordEntry) => ({
      message: `the act is ${act}, but the words of the quotes express ${earlier}, which comes first`,
      actual: act,
      expected: earlier,
      details: said(record),
      remedy: "correct the act, shorten the quote to the words of this position, or give the reason in inferred",
    }),
    noWords: (act: string, words: readonly string[], record: RecordEntry) => ({
      message: `the act is ${act}, but no quote of this record has words that express it`,
      actual: act,
      details: [...said(record), knownWords(act, words)],
      remedy: "correct the act, quote the words that express it, or give the reason in inferred",
    }),
  },
  check(record, report) {
    const claim = actClaim(record);
    if (claim === undefined || record.isInferred(claim.field.path)) return;
    const { field, cues, shown, shownWider, earlier } = claim;
    const place = at(record, field.pointer);
    if (earlier !== undefined) report.earlierAct(place, field.value, earlier, record);
    else if (cues !== undefined && !shown.has(field.value) && !shownWider().has(field.value))
      report.noWords(place, field.value, cues, record);
  },
});
