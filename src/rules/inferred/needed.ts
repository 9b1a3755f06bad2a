import { carriedFields } from "../../claims/carried.js";
import { dateClaims, isSpelledOut } from "../../claims/date.js";
import { step } from "../../corpus/values.js";
import { at, recordRule } from "../rule.js";

export const inferredNeeded = recordRule({
  id: "inferred/needed",
  description:
    "A field whose value the quotes give is not in `inferred`, and the basis of a date that they spell out is `stated`.",
  why: "A reason that is no longer needed would hide the next mistake in that field.",
  good: '"operators.0": { "at": "001#L45"',
  bad: '"quantity.value": { "at": "001#L45", "words": "سنتكوم"',
  messages: {
    needless: (path: string, why: string) => ({
      message: `${path} is in inferred, but ${why}`,
      actual: path,
      remedy: "remove it from inferred",
    }),
    spelledOut: (path: string, edtf: string) => ({
      message: `${path}.basis is inferred, but a quote of this record spells ${edtf} out`,
      actual: "inferred",
      expected: "stated",
      remedy: "set it to stated",
    }),
  },
  check(record, report, index) {
    for (const claim of dateClaims(record)) {
      const { path, pointer, value } = claim.field;
      if (value.basis === "inferred" && isSpelledOut(claim)) {
        report.spelledOut(at(record, `${pointer}/basis`), path, value.edtf);
      }
    }
    const { inferred } = record.value;
    // Nobody knows what a quote gives that is not where it should be.
    if (inferred === undefined || !record.evidence.every(({ isThere }) => isThere)) return;
    for (const { path, why } of carriedFields(record, index)) {
      if (why === undefined || !Object.hasOwn(inferred, path)) continue;
      report.needless({ ...at(record, `${record.pointer}/inferred${step(path)}`), atKey: true }, path, why);
    }
  },
});
