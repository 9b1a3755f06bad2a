import { sideClaim } from "../../claims/position.js";
import { saidAt } from "../../findings/issue.js";
import type { RecordEntry } from "../../records/record.js";
import { at, recordRule } from "../rule.js";

const said = ({ evidence }: RecordEntry) => evidence.map(({ at: place, quote }) => saidAt(place, quote));

export const groundingSide = recordRule({
  id: "grounding/side",
  description:
    "The quotes of a position have words that show its side of its proposition, as the registry of propositions lists them, and none that show another side; otherwise `inferred.side` gives the reason.",
  why: "A side turned round reads as smoothly as the right one.",
  good: '"side": "against", "act": "denies"',
  bad: '"side": "for", "act": "denies"',
  messages: {
    otherSide: (side: string, proposition: string, shown: readonly string[], record: RecordEntry) => ({
      message: `the side is ${side}, but the words of the quotes show ${shown.join(" and ")} on ${proposition}`,
      actual: side,
      ...(shown.length === 1 && { expected: shown[0] }),
      details: said(record),
      remedy: "correct the side, quote the words that show it, or give the reason in inferred",
    }),
    noWords: (side: string, proposition: string, record: RecordEntry) => ({
      message: `the side is ${side}, but no words of the quotes that the registry knows show a side on ${proposition}`,
      actual: side,
      details: said(record),
      remedy: `quote the words that show it, add them to the cues of ${proposition}, or give the reason in inferred`,
    }),
  },
  check(record, report, index) {
    const claim = sideClaim(record, index);
    if (claim === undefined || record.isInferred(claim.field.path)) return;
    const { field, proposition, shown, shownWider } = claim;
    const others = [...shown].filter((side) => side !== field.value);
    const place = at(record, field.pointer);
    const wider = shownWider();
    // "Ruled out that it regains its strength": the longer words say the opposite of the shorter ones.
    const isTurned = wider.size === 1 && wider.has(field.value);
    if (others.length > 0 && isTurned) return;
    if (others.length > 0) report.otherSide(place, field.value, proposition, [...shown], record);
    else if (shown.size === 0 && !wider.has(field.value)) report.noWords(place, field.value, proposition, record);
  },
});
