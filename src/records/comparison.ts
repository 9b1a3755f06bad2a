import type { Comparison } from "../../schemas/dataset.js";
import type { EdtfDate } from "../../schemas/date.js";
import type { Quantity } from "../../schemas/quantity.js";
import { remembered } from "../corpus/remembered.js";
import { isObject } from "../corpus/values.js";
import type { DateBounds } from "../edtf.js";
import { bounds, type QuantityBounds } from "../quantity.js";
import { boundsOf, overlap } from "./date-bounds.js";
import type { RecordEntry } from "./record.js";
import type { RecordIndex } from "./record-index.js";

/** A claim in a form that can be compared with others of its dataset. Few claims have others about the same thing. */
export class Comparable {
  constructor(
    readonly record: RecordEntry,
    readonly comparison: Comparison,
  ) {}

  get id(): string {
    return this.record.id;
  }

  get seed(): string {
    return this.record.seed ?? "";
  }

  /** the lines of its evidence, from 1 */
  get lines(): readonly number[] {
    return this.record.evidence.map(({ first }) => first);
  }

  /** equal in two claims about the same thing */
  get thing(): string {
    return `${this.record.file.schema.name} ${picked(this.record, this.comparison.of)}`;
  }

  /** equal in two claims that say the same about it; empty if they give no quantity and no date */
  get says(): string {
    const { values } = this.comparison;
    return values.some((field) => this.record.own(field) !== undefined) ? picked(this.record, values) : "";
  }

  /** equal in two claims for the same time */
  get at(): string {
    const { at } = this.comparison;
    return at === undefined ? "" : picked(this.record, [at]);
  }
}

/** A value without what does not matter in a comparison: the notes and the basis of its dates, the order of its lists. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((element) => (typeof element === "string" ? element : JSON.stringify(bare(element)))).sort();
  }
  if (!isObject(value)) return value;
  if (typeof value["edtf"] === "string") return value["edtf"];
  return Object.keys(value)
    .sort()
    .map((key) => [key, bare(value[key])]);
}

const picked = (record: RecordEntry, fields: readonly string[]) =>
  JSON.stringify(fields.map((field) => bare(record.own(field)) ?? null));

/** Every claim that can be compared with others, by its id. */
export const comparables = remembered(({ records }: RecordIndex): ReadonlyMap<string, Comparable> => {
  const found = new Map<string, Comparable>();
  for (const record of records) {
    const { comparison } = record.file.schema;
    if (comparison !== undefined && record.evidence.length > 0)
      found.set(record.id, new Comparable(record, comparison));
  }
  return found;
});

/** The claims about each thing. */
export const claimsByThing = remembered((index: RecordIndex): ReadonlyMap<string, readonly Comparable[]> => {
  const byThing = new Map<string, Comparable[]>();
  for (const claim of comparables(index).values()) {
    const { thing } = claim;
    const known = byThing.get(thing);
    if (known === undefined) byThing.set(thing, [claim]);
    else known.push(claim);
  }
  return byThing;
});

/** Whether no number is within both of two bounds. */
function areApart(a: QuantityBounds, b: QuantityBounds): boolean {
  const isBelow = (low: QuantityBounds, high: QuantityBounds) =>
    low.max !== undefined &&
    high.min !== undefined &&
    (low.max < high.min || (low.max === high.min && !(low.maxIncluded && high.minIncluded)));
  return isBelow(a, b) || isBelow(b, a);
}

/** The quantity or date in a record's field of that name; undefined if there is none. */
const quantityOf = (record: RecordEntry, name: string): Quantity | undefined =>
  record.quantities.find(({ path }) => path === name)?.value;
const dateOf = (record: RecordEntry, name: string): EdtfDate | undefined =>
  record.dates.find(({ path }) => path === name)?.value;

/** Whether two records say in one field what cannot both be true: bounds of one unit that share no number, dates that share no day. */
function conflict(a: RecordEntry, b: RecordEntry, field: string): boolean {
  const [ofA, ofB] = [quantityOf(a, field), quantityOf(b, field)];
  if (ofA !== undefined && ofB !== undefined) return ofA.unit === ofB.unit && areApart(bounds(ofA), bounds(ofB));
  const [dayA, dayB] = [a, b].map((record) => {
    const date = dateOf(record, field);
    return date && boundsOf(date);
  });
  return dayA !== undefined && dayB !== undefined && !overlap(dayA, dayB);
}

/** The first field in which two claims of one dataset say what cannot both be true. */
export const conflictingField = (a: RecordEntry, b: RecordEntry): string | undefined =>
  a.file.schema.comparison?.values.find((field) => conflict(a, b, field));

/** The first and last day of the time that a claim is about; open at both ends if it names none. */
export function timeOf(record: RecordEntry): DateBounds {
  const { at } = record.file.schema.comparison ?? {};
  const date = at === undefined ? undefined : dateOf(record, at);
  return (date && boundsOf(date)) ?? {};
}

/**
 * The time for which a claim surely holds. "By October at the latest" and "from October on" leave open when it was or how long it
 * lasts, so that what another claim says of some day before or after can be true as well.
 */
export function sureTimeOf(record: RecordEntry): DateBounds {
  const { start, end } = timeOf(record);
  const [first, last] = [start ?? end, end ?? start];
  return { ...(first !== undefined && { start: first }), ...(last !== undefined && { end: last }) };
}

/** The number that a claim counts, with its unit; undefined if it gives two ends, a word, or nothing. */
export function countOf(record: RecordEntry): { value: number; unit: string } | undefined {
  for (const { value: quantity } of record.quantities) {
    if ("value" in quantity) return { value: quantity.value, unit: quantity.unit };
  }
  return undefined;
}
