import { dateClaims, isSpelledOut } from "../../claims/date.js";
import { markersOf } from "../../claims/modality.js";
import { nameClaims } from "../../claims/name.js";
import { isHedgedAs, quantityClaims } from "../../claims/quantity.js";
import { step } from "../../corpus/values.js";
import type { RecordEntry } from "../../records/record.js";
import type { RecordIndex } from "../../records/record-index.js";
import { at, recordRule } from "../rule.js";

/** The fields of a record whose values its quotes give, and why they need no reason. */
function* carried(record: RecordEntry, index: RecordIndex): Generator<[path: string, why: string]> {
  const isMarked = markersOf(record).length > 0;
  const { modality } = record;
  if (modality !== undefined && isMarked !== (modality.value === "actual")) {
    yield [
      modality.path,
      isMarked
        ? "a quote of this record marks it as not a fact, or not yet"
        : "no quote of this record marks it as anything but a fact",
    ];
  }
  for (const { field } of dateClaims(record))
    if (field.value.basis === "stated") yield [field.path, "its basis is stated"];
  const why = "a quote of this record says it";
  for (const { isNamed, field } of nameClaims(record, index)) if (isNamed) yield [field.path, why];
  for (const { field, matches } of quantityClaims(record)) {
    if (!matches.some(({ number }) => isHedgedAs(number.hedge, field.value.qualifier))) continue;
    for (const part of ["", ".value", ".min", ".max", ".qualifier"]) yield [field.path + part, why];
  }
}

export const inferredNeeded = recordRule({
  id: "inferred/needed",
  description:
    "A field whose value the quotes give is not in `inferred`, and the basis of a date that they spell out is `stated`.",
  why: "A reason that is no longer needed would hide the next mistake in that field.",
  good: '"inferred": { "operators.0": "',
  bad: '"quantity.value": "A reason."',
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
    for (const [path, why] of carried(record, index)) {
      if (!Object.hasOwn(inferred, path)) continue;
      report.needless({ ...at(record, `${record.pointer}/inferred${step(path)}`), atKey: true }, path, why);
    }
  },
});
