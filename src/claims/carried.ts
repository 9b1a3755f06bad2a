import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { dateClaims } from "./date.js";
import { markersOf, modalityFault } from "./modality.js";
import { nameClaims } from "./name.js";
import { actClaim, sideClaim } from "./position.js";
import { isHedgedAs, quantityClaims } from "./quantity.js";
import { termClaims } from "./term.js";

/** A field that may have a reason in `inferred`, and why it needs none; `why` is absent if it needs one. */
export interface CarriedField {
  path: string;
  why?: string;
}

const SAID = "a quote of this record says it";

/** Every field of a record for which a program can decide whether the quotes give its value, and whether they do. */
export function* carriedFields(record: RecordEntry, index: RecordIndex): Generator<CarriedField> {
  const { modality } = record;
  if (modality !== undefined) {
    const isMarked = markersOf(record).length > 0;
    const fault = modalityFault(record, index, modality.value);
    if (fault !== undefined) yield { path: modality.path };
    // What the quotes mark as something else again needs its reason.
    if (fault !== "otherwise" && isMarked !== (modality.value === "actual")) {
      yield {
        path: modality.path,
        why: isMarked
          ? "a quote of this record marks it as not a fact, or not yet"
          : "no quote of this record marks it as anything but a fact",
      };
    }
  }
  for (const { field } of dateClaims(record)) {
    if (field.value.basis === "stated") yield { path: field.path, why: "its basis is stated" };
  }
  for (const { field, isNamed } of nameClaims(record, index)) yield { path: field.path, ...(isNamed && { why: SAID }) };
  for (const { field, isNamed } of termClaims(record)) if (!isNamed) yield { path: field.path };
  const side = sideClaim(record, index);
  if (side !== undefined) {
    const isShown = side.shown.size === 1 && side.shown.has(side.field.value);
    yield { path: side.field.path, ...(isShown && { why: SAID }) };
  }
  const act = actClaim(record);
  if (act !== undefined) {
    const isShown = act.shown.has(act.field.value) && act.earlier === undefined;
    yield { path: act.field.path, ...(isShown && { why: SAID }) };
  }
  for (const { field, matches } of quantityClaims(record)) {
    if (matches.length === 0) yield { path: `${field.path}.value` };
    if (!matches.some(({ number }) => isHedgedAs(number.hedge, field.value.qualifier))) continue;
    for (const part of ["", ".value", ".min", ".max", ".qualifier"]) yield { path: field.path + part, why: SAID };
  }
}
