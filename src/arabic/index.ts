/**
 * Reading numbers, hedges, dates and marks of modality in Arabic text: `import { read } from "iraq-coalition-data/arabic"`.
 * Every reading has its place in the original text, as UTF-16 offsets. This entry point imports no other package.
 */

import { two } from "./calendar.js";
import type { Meaning } from "./date-reading.js";
import type { QuantityReading } from "./quantities.js";
import { read } from "./read.js";
import { Sentence } from "./sentence.js";

export { type Anchor, type Counting, datesFrom } from "./anchor.js";
export type { Bound, Meaning, Part } from "./date-reading.js";
export { type Folded, fold } from "./fold.js";
export type { Hedge } from "./hedges.js";
export type { Modality } from "./modality.js";
export type { NumberReading } from "./numbers.js";
export type { QuantityReading } from "./quantities.js";
export type { Options, Reading } from "./read.js";
export { read };

/** The quantities of a text, also those of lengths of time: in three days. */
export const readQuantities = (text: string): QuantityReading[] => new Sentence(text).counts;

/** The numbers of a text, each end of a range for itself. */
export const readNumbers = (text: string) =>
  new Sentence(text).numbers.map(({ kind, value, percent, start, end }) => ({ kind, value, percent, start, end }));

/** The dates that a text spells out, in EDTF; a month without its year as --09, a day as --09-27. */
export const readDates = (text: string): { edtf: string; start: number; end: number }[] =>
  new Sentence(text).dates.flatMap(({ meaning, isName, start, end }) => {
    if (isName) return [];
    if (meaning.kind === "stated") return [{ edtf: meaning.edtf, start, end }];
    if (meaning.kind !== "month" || meaning.side !== undefined) return [];
    const { month, day } = meaning;
    return [{ edtf: `--${two(month)}${day === undefined ? "" : `-${two(day)}`}`, start, end }];
  });

/** The dates of a text that count from an anchor, for `datesFrom`. */
export const readRelativeDates = (text: string): (Meaning & { start: number; end: number })[] =>
  new Sentence(text).dates.flatMap(({ meaning, isName, start, end }) =>
    isName || meaning.kind === "stated" ? [] : [{ ...meaning, start, end }],
  );

/** The words of a text that mark something as not a fact, or not yet. */
export const modalityMarkers = (text: string): string[] =>
  read(text).flatMap((reading) => (reading.type === "modality" ? [reading.text] : []));
