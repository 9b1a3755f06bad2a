/**
 * Reading numbers, hedges, dates and marks of modality in Arabic text: `import { readDates, readNumbers, readQuantities } from "iraq-coalition-data/arabic"`.
 * Every result has its place in the original text, as UTF-16 offsets. This entry point imports no other package.
 */
export { type DateReading, readDates } from "./dates.js";
export { type Folded, fold } from "./fold.js";
export { modalityMarkers } from "./modality.js";
export { type NumberReading, readNumbers } from "./numbers.js";
export { type Hedge, type QuantityReading, readQuantities } from "./quantities.js";
export { type Anchor, datesFrom, type RelativeDateReading, readRelativeDates } from "./relative-dates.js";
