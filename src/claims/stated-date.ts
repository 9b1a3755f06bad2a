import type { DateClaim } from "./date.js";

/** Whether the quotes of a date spell it out, as precisely as the record has it and no less. */
export function isSpelledOut({ edtf, ends, quotes }: DateClaim): boolean {
  const spelled = new Set(quotes.flatMap(({ reading }) => reading.dates.spelled.map(({ edtf }) => edtf)));
  return spelled.has(edtf.replace(/[?~]/gu, "")) || ends.every((end) => spelled.has(end));
}
