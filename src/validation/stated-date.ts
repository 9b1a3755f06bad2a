import type { Index } from "./corpus.js";
import type { DateClaim } from "./date-claim.js";
import { datesIn } from "./relative-date.js";

/** Whether the quotes of a date spell it out, as precisely as the record has it and no less. */
export function isSpelledOut(index: Index, { edtf, ends, quotes }: DateClaim): boolean {
  const spelled = new Set(quotes.flatMap(({ quote }) => datesIn(index, quote).spelled.map((date) => date.edtf)));
  return spelled.has(edtf.replace(/[?~]/gu, "")) || ends.every((end) => spelled.has(end));
}
