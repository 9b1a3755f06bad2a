import { withoutMarks } from "../edtf.js";
import type { EvidenceItem } from "../records/evidence.js";
import { areKin } from "../records/kinship.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { dateClaims, spelledIn } from "./date.js";
import { entriesByKind, namedIn } from "./naming-places.js";
import { countsUnit, quantityClaims } from "./quantity.js";
import { datedWords, originOf } from "./relative-date.js";

/** Words of a quote that tell of what place or time a number is. */
interface Label {
  start: number;
  end: number;
  /** whether the record has this place or time */
  isOwn: boolean;
}

/** A number of a quote that has a place or a time of its own, which is not that of the record. */
export interface Mispaired {
  at: string;
  quote: string;
  /** the words of the number, and those of the place or time that stands with it */
  number: string;
  label: string;
}

interface Span {
  start: number;
  end: number;
}

/**
 * Which label each number has: the one before it where labels come first (in Iraq 2,500, in Syria 900), and otherwise, or where
 * the last number has none before it, the one behind it.
 */
function labelsOf(numbers: readonly Span[], labels: readonly Label[]): (Label | undefined)[] {
  const [first] = numbers;
  const areBefore = first !== undefined && labels.some(({ end }) => end <= first.start);
  return numbers.map((number, position) => {
    const from = numbers[position - 1]?.end ?? 0;
    const to = numbers[position + 1]?.start ?? Number.POSITIVE_INFINITY;
    const behind = labels.filter(({ start, end }) => start >= number.end && end <= to);
    const before = areBefore ? labels.filter(({ start, end }) => start >= from && end <= number.start) : behind;
    // "In Iraq 2,500, and 900 in Syria"
    const near = before.length === 0 && position === numbers.length - 1 ? behind : before;
    // Of two labels, nobody knows which is meant.
    return near.length === 1 ? near[0] : undefined;
  });
}

/** The places that a quote names, and whether they are those of the record, in them or around them. */
function placesIn(record: RecordEntry, index: RecordIndex, { seed, first, last, reading }: EvidenceItem): Label[] {
  const own = record.references.filter(({ info }) => info.refersTo === "places").map(({ value }) => value);
  if (own.length === 0) return [];
  const all = [...entriesByKind(index, "places").values()].flat();
  const { at } = reading.sentence.folded;
  return namedIn(index, all, { seed, first, last, folded: reading.folded }).map(({ id, start, end }) => ({
    start: at[start] ?? 0,
    end: at[end] ?? reading.text.length,
    isOwn: own.some((one) => areKin(index, one, id)),
  }));
}

/** The times that a quote gives, and whether they are that of the record. */
function timesIn(record: RecordEntry, index: RecordIndex, item: EvidenceItem): Label[] {
  const claim = dateClaims(record).find(({ field }) => field.info.role === "time" && field.value.basis !== "inferred");
  const origin = originOf(index, record);
  if (claim === undefined || origin === undefined) return [];
  const edtf = withoutMarks(claim.field.value.edtf);
  const relative = datedWords(claim, origin).filter(({ at, text }) => at === item.at && text === item.quote);
  const stated = spelledIn(item.reading).map(({ start, end, edtf: one }) => ({ start, end, dates: [one] }));
  const spans = new Map<number, Label>();
  for (const { start, end, dates } of [...stated, ...relative]) {
    const isOwn = dates.includes(edtf) || spans.get(start)?.isOwn === true;
    spans.set(start, { start, end, isOwn });
  }
  return [...spans.values()].sort((a, b) => a.start - b.start);
}

/**
 * The number of a record where each of several numbers of a quote has its own place or time, and that of the record belongs to
 * another number.
 */
export function mispaired(record: RecordEntry, index: RecordIndex): Mispaired | undefined {
  const [claim] = quantityClaims(record);
  if (claim === undefined || claim.matches.length !== 1) return undefined;
  const { unit } = claim.field.value;
  for (const item of record.evidence) {
    const { at, quote, reading, isThere } = item;
    const match = claim.matches.find((one) => one.reading === reading);
    if (!isThere || match === undefined) continue;
    const numbers = reading.sentence.counts.filter(
      (number) => number.kind !== "ordinal" && countsUnit(record, unit, { at, reading, number }),
    );
    const position = numbers.findIndex(({ start }) => start === match.number.start);
    if (numbers.length < 2 || position === -1) continue;
    for (const labels of [placesIn(record, index, item), timesIn(record, index, item)]) {
      const found = labelsOf(numbers, labels);
      const label = found[position];
      if (label === undefined || label.isOwn || !found.some((one) => one?.isOwn === true)) continue;
      const words = ({ start, end }: Span) => reading.text.slice(start, end);
      return { at, quote, number: words(match.number), label: words(label) };
    }
  }
  return undefined;
}
