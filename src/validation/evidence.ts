import { type Index, perIndex, perSeeds, type RecordEntry, type Seed } from "./corpus.js";
import { Reading } from "./reading.js";
import { isObject } from "./values.js";

/** A quote of a record and where it says that the quote stands. */
export interface EvidenceItem {
  record: RecordEntry;
  /** JSON pointer to the item */
  pointer: string;
  at: string;
  quote: string;
  seed: string;
  /** first and last line, from 1 */
  first: number;
  last: number;
  /** what the quote says */
  reading: Reading;
}

const AT = /^(\d{3})#L(\d+)(?:-L(\d+))?$/u;

/** Seed number and lines that an `at` names; undefined where it is not of that form. */
export function parseAt(at: string): { seed: string; first: number; last: number } | undefined {
  const match = AT.exec(at);
  if (match === null) return undefined;
  const [, seed = "", first = "", last = first] = match;
  return { seed, first: Number(first), last: Number(last) };
}

/** What is known of each line of the seeds is kept by this key. */
export const lineKey = (seed: string, line: number) => `${seed} ${line}`;

/** Every piece of evidence that is well enough formed to be looked at; the schema rule speaks of the rest. */
export const evidenceItems = perIndex((index): readonly EvidenceItem[] => [...readItems(index)]);

const knownReadings = perSeeds(() => new Map<string, Reading>());

function* readItems(index: Index): Generator<EvidenceItem> {
  const readings = knownReadings(index);
  const readingOf = (quote: string): Reading => {
    let reading = readings.get(quote);
    if (reading === undefined) {
      reading = new Reading(quote);
      readings.set(quote, reading);
    }
    return reading;
  };
  for (const record of index.records) {
    const evidence = record.value["evidence"];
    if (!Array.isArray(evidence)) continue;
    for (const [position, item] of evidence.entries()) {
      if (!isObject(item) || typeof item["at"] !== "string" || typeof item["quote"] !== "string") continue;
      const { at, quote } = item as { at: string; quote: string };
      const place = parseAt(at);
      if (place === undefined) continue;
      const { seed, first, last } = place;
      const pointer = `${record.pointer}/evidence/${position}`;
      yield { record, pointer, at, quote, seed, first, last, reading: readingOf(quote) };
    }
  }
}

/** Whether the seed and the lines that an item names exist. */
export function areLines(index: Index, { seed, first, last }: EvidenceItem): boolean {
  const lines = index.seeds.get(seed)?.lines;
  return lines !== undefined && first >= 1 && first <= last && last <= lines.length;
}

/** The text of the lines that an item names; undefined where the seed or a line does not exist. */
export const citedText = (index: Index, item: EvidenceItem): string | undefined =>
  areLines(index, item)
    ? index.seeds
        .get(item.seed)
        ?.lines.slice(item.first - 1, item.last)
        .join("\n")
    : undefined;

/** First and last line, from 1. */
export interface Lines {
  first: number;
  last: number;
}

/** The lines of a text, and the offset (UTF-16) in the first of them. */
export interface Place extends Lines {
  column: number;
}

/** The last line, from 0, that starts at an offset or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function findPlaces({ text, starts }: Seed, quote: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(quote); at !== -1 && quote !== ""; at = text.indexOf(quote, at + 1)) {
    const line = lineAt(starts, at);
    const last = quote.includes("\n") ? lineAt(starts, at + quote.length) : line;
    places.push({ first: line + 1, last: last + 1, column: at - (starts[line] ?? 0) });
  }
  return places;
}

const knownPlaces = new WeakMap<Seed, Map<string, readonly Place[]>>();

/** Every place of a seed where a quote stands. Looked up once for each quote. */
export function placesOf(
  index: Index,
  { seed: number, quote }: Pick<EvidenceItem, "seed" | "quote">,
): readonly Place[] {
  const seed = index.seeds.get(number);
  if (seed === undefined) return [];
  let ofSeed = knownPlaces.get(seed);
  if (ofSeed === undefined) {
    ofSeed = new Map();
    knownPlaces.set(seed, ofSeed);
  }
  let places = ofSeed.get(quote);
  if (places === undefined) {
    places = findPlaces(seed, quote);
    ofSeed.set(quote, places);
  }
  return places;
}

/** Whether a quote stands in the lines that its item names. */
export const stands = (index: Index, item: EvidenceItem): boolean =>
  areLines(index, item) &&
  (item.quote === "" || placesOf(index, item).some(({ first, last }) => first >= item.first && last <= item.last));

export const linesInWords = ({ first, last }: Lines) => (first === last ? `L${first}` : `L${first}-L${last}`);
