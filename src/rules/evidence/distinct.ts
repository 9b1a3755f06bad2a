import { linesText } from "../../place.js";
import type { EvidenceItem } from "../../records/evidence.js";
import { at, recordRule } from "../rule.js";

export const evidenceDistinct = recordRule({
  id: "evidence/distinct",
  description: "A quote is on the lines that its `at` names and on no others of its article.",
  why: "If the words were on two lines, a wrong line number would look right. A longer quote tells the lines apart.",
  good: '"quote": "هجماتِ داعش في العراق وسوريا',
  bad: '"quote": "داعش"',
  messages: {
    tooManyLines: ({ lines, at: place, pointer }: EvidenceItem, only: string, target: string) => ({
      message: `the quote is on ${only} alone, but at names ${lines}`,
      actual: place,
      expected: target,
      remedy: `set at to ${target}`,
      fix: [{ op: "replace", path: `${pointer}/at`, value: target }],
    }),
    severalPlaces: ({ quote, seed, lines }: EvidenceItem, places: readonly string[]) => ({
      message: `the quote is in ${places.length} places of article ${seed}: ${places.join(", ")}`,
      actual: quote,
      remedy: `quote the words around it too, so that only ${lines} has them`,
    }),
  },
  check(record, report) {
    for (const item of record.evidence) {
      if (item.quote === "" || !item.isThere) continue;
      if (item.places.every(({ first, last }) => first === item.first && last === item.last)) continue;
      const places = [...new Set(item.places.map(linesText))];
      const [only = "", another] = places;
      if (another === undefined)
        report.tooManyLines(at(record, `${item.pointer}/at`), item, only, `${item.seed}#${only}`);
      else report.severalPlaces(at(record, `${item.pointer}/quote`), item, places);
    }
  },
});
