import { type Index, perIndex, perSeeds, type RecordEntry } from "./corpus.js";
import { isObject, step } from "./values.js";

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
}

const AT = /^(\d{3})#L(\d+)(?:-L(\d+))?$/u;

/** Seed number and lines that an `at` names; undefined where it is not of that form. */
export function parseAt(at: string): { seed: string; first: number; last: number } | undefined {
  const match = AT.exec(at);
  if (match === null) return undefined;
  const [, seed = "", first = "", last = first] = match;
  return { seed, first: Number(first), last: Number(last) };
}

/** Every piece of evidence that is well enough formed to be looked at; the schema rule speaks of the rest. */
export const evidenceItems = perIndex((index): readonly EvidenceItem[] => [...readItems(index)]);

function* readItems(index: Index): Generator<EvidenceItem> {
  for (const record of index.records) {
    const evidence = record.value["evidence"];
    if (!Array.isArray(evidence)) continue;
    for (const [position, item] of evidence.entries()) {
      if (!isObject(item) || typeof item["at"] !== "string" || typeof item["quote"] !== "string") continue;
      const place = parseAt(item["at"]);
      if (place === undefined) continue;
      const pointer = `${record.pointer}/evidence${step(position)}`;
      yield { record, pointer, at: item["at"], quote: item["quote"], ...place };
    }
  }
}

/** The text of the lines that an item names; undefined where the seed or a line does not exist. */
export function citedText(index: Index, { seed, first, last }: EvidenceItem): string | undefined {
  const lines = index.seeds.get(seed)?.lines;
  if (lines === undefined || first < 1 || last < first || last > lines.length) return undefined;
  return first === last ? lines[first - 1] : lines.slice(first - 1, last).join("\n");
}

/** First and last line, from 1. */
export interface Lines {
  first: number;
  last: number;
}

/** The lines of a text, and the offset (UTF-16) in the first of them. */
export interface Place extends Lines {
  column: number;
}

const knownPlaces = perSeeds(() => new Map<string, Place[]>());

/** Every place of a seed where a quote stands. Looked up once for each quote. */
export function placesOf(index: Index, { seed, quote }: Pick<EvidenceItem, "seed" | "quote">): readonly Place[] {
  const known = knownPlaces(index);
  const key = `${seed} ${quote}`;
  let found = known.get(key);
  if (found === undefined) {
    found = [];
    const text = index.seeds.get(seed)?.text ?? "";
    for (let at = text.indexOf(quote); at !== -1 && quote !== ""; at = text.indexOf(quote, at + 1)) {
      const first = countLineEnds(text.slice(0, at)) + 1;
      const column = at - (text.lastIndexOf("\n", at - 1) + 1);
      found.push({ first, last: first + countLineEnds(quote), column });
    }
    known.set(key, found);
  }
  return found;
}

const countLineEnds = (text: string) => text.split("\n").length - 1;

export const linesInWords = ({ first, last }: Lines) => (first === last ? `L${first}` : `L${first}-L${last}`);
