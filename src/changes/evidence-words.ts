import { readDates, readNumbers } from "../arabic/index.js";
import { isObject } from "../corpus/values.js";
import type { Words } from "./change.js";
import { type Entry, objectsIn } from "./state.js";

const wordsIn = (record: Entry): Words[] =>
  objectsIn(record["evidence"]).map(({ at, quote }) => ({ at: String(at), quote: String(quote) }));

/** Whether a quote says a value: a number, a date that it spells out, or text that is copied from it. */
function says({ quote }: Words, value: unknown): boolean {
  if (typeof value === "number") return readNumbers(quote).some((number) => number.value === value);
  if (isObject(value)) return Object.values(value).some((part) => says({ at: "", quote }, part));
  if (typeof value !== "string" || value === "") return false;
  return quote.includes(value) || readDates(quote).some(({ edtf }) => edtf === value);
}

/**
 * What a record quotes for a value: the quote of which the value is a part, or else the first that says it, or else its
 * first; undefined if it quotes nothing.
 * @param path of the value in the record
 * @param values the value, and then what it was, which the words may still say
 */
export function wordsFor(record: Entry, path: string, values: readonly unknown[]): Words | undefined {
  const words = wordsIn(record);
  const [, index] = /^evidence\.(\d+)/u.exec(path) ?? [];
  if (index !== undefined) return words[Number(index)] ?? words[0];
  const said = values.map((value) => words.find((one) => says(one, value)));
  return said.find((one) => one !== undefined) ?? words[0];
}
