import { dateClaims } from "../../claims/date.js";
import { isProvable } from "../../claims/inferred.js";
import { nameClaims } from "../../claims/name.js";
import { quantityClaims } from "../../claims/quantity.js";
import { isSpelledOut } from "../../claims/stated-date.js";
import { isObject, step } from "../../corpus/values.js";
import { placeIn, type RecordEntry } from "../../records/record-index.js";
import type { RecordRule } from "../rule.js";

const hasReason = ({ value }: RecordEntry, path: string) =>
  isObject(value["inferred"]) && Object.hasOwn(value["inferred"], path);

export const inferredNeeded: RecordRule = {
  name: "inferred/needed",
  description:
    "A field that the quotes prove does not stand in `inferred`: a reason that is no longer needed would hide a later mistake.",
  why: "A reason that is no longer needed would hide the next mistake in that field.",
  good: 'no "inferred" for a number that the quote says',
  bad: '"inferred": { "quantity.value": "…" }, and the quote says the number',
  checkRecord(record, report, index) {
    const needless = (path: string, why = "a quote of this record proves it") => {
      if (!hasReason(record, path)) return;
      report({
        ...placeIn(record, `${record.pointer}/inferred${step(path)}`),
        atKey: true,
        message: `${path} stands in inferred, but ${why}`,
        actual: path,
        remedy: "remove it from inferred",
      });
    };
    if (hasReason(record, "modality") && isProvable(record)) {
      const isActual = record.value["modality"] === "actual";
      const isMarked = record.evidence.some(({ reading }) => reading.modalityMarkers.length > 0);
      if (isActual && !isMarked) needless("modality", "no quote of this record marks it as anything but a fact");
      if (!isActual && isMarked) needless("modality", "a quote of this record marks it as no fact, or none yet");
    }
    for (const claim of dateClaims(record, index)) {
      const { path, field, basis } = claim;
      if (basis === "stated") needless(path, "its basis is stated");
      if (basis !== "inferred" || !isSpelledOut(claim)) continue;
      report({
        ...placeIn(record, `${field.pointer}/basis`),
        message: `${path}.basis is inferred, but a quote of this record spells ${claim.edtf} out`,
        actual: basis,
        expected: "stated",
        remedy: "set it to stated",
      });
    }
    if (!isObject(record.value["inferred"])) return;
    for (const { isNamed, field } of nameClaims(record, index)) if (isNamed) needless(field.path);
    for (const { path, quantity, matches } of quantityClaims(record, index)) {
      if (!matches.some(({ reading }) => reading.hedge === quantity["qualifier"])) continue;
      for (const part of ["", ".value", ".min", ".max", ".qualifier"]) needless(path + part);
    }
  },
};
