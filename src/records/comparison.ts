import type { Comparison } from "../../schemas/dataset.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import { bounds, type QuantityBounds } from "../quantity.js";
import { boundsOf, overlap } from "./publication.js";
import { perIndex, type RecordEntry } from "./record-index.js";

/** A claim as it can be held against others of its dataset. Few have others about the same thing. */
export class Comparable {
  constructor(
    readonly record: RecordEntry,
    readonly id: string,
    private readonly comparison: Comparison,
  ) {}

  get seed(): string {
    return this.record.evidence[0]?.seed ?? "";
  }

  /** the lines of its evidence, from 1 */
  get lines(): readonly number[] {
    return this.record.evidence.map(({ first }) => first);
  }

  /** equal in two claims about one thing */
  get thing(): string {
    return `${this.record.file.schema.name} ${picked(this.record.value, this.comparison.of)}`;
  }

  /** equal in two claims that say the same of it; empty where they give no quantity and no date */
  get says(): string {
    const { value } = this.record;
    const { values } = this.comparison;
    return values.some((field) => value[field] !== undefined) ? picked(value, values) : "";
  }

  /** equal in two claims for the same time */
  get at(): string {
    const { at } = this.comparison;
    return at === undefined ? "" : picked(this.record.value, [at]);
  }
}

/** A value without what does not change it: the notes and the basis of its dates, the order of its lists. */
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

const picked = (record: JsonObject, fields: readonly string[]) =>
  JSON.stringify(fields.map((field) => bare(record[field]) ?? null));

/** Every claim that can be held against others: it has an id, and quotes that stand in one seed. */
export const comparables = perIndex((index): ReadonlyMap<string, Comparable> => {
  const found = new Map<string, Comparable>();
  for (const record of index.records) {
    const { comparison } = record.file.schema;
    if (comparison === undefined || record.id === undefined || record.evidence.length === 0) continue;
    found.set(record.id, new Comparable(record, record.id, comparison));
  }
  return found;
});

/** The claims about each thing. */
export const claimsByThing = perIndex((index): ReadonlyMap<string, readonly Comparable[]> => {
  const byThing = new Map<string, Comparable[]>();
  for (const claim of comparables(index).values()) {
    const { thing } = claim;
    const known = byThing.get(thing);
    if (known === undefined) byThing.set(thing, [claim]);
    else known.push(claim);
  }
  return byThing;
});

const quantityBounds = (value: unknown): QuantityBounds | undefined =>
  isObject(value) && typeof value["qualifier"] === "string"
    ? bounds(value as unknown as Parameters<typeof bounds>[0])
    : undefined;

/** Whether no number is within both of two bounds. */
function areApart(a: QuantityBounds, b: QuantityBounds): boolean {
  const isBelow = (low: QuantityBounds, high: QuantityBounds) =>
    low.max !== undefined &&
    high.min !== undefined &&
    (low.max < high.min || (low.max === high.min && !(low.maxIncluded && high.minIncluded)));
  return isBelow(a, b) || isBelow(b, a);
}

/** Whether two values of one field cannot both hold: bounds of one unit that share no number, dates that share no day. */
function conflict(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return false;
  const [ofA, ofB] = [quantityBounds(a), quantityBounds(b)];
  if (ofA !== undefined && ofB !== undefined) return a["unit"] === b["unit"] && areApart(ofA, ofB);
  const [dayA, dayB] = [boundsOf(a), boundsOf(b)];
  return dayA !== undefined && dayB !== undefined && !overlap(dayA, dayB);
}

/** The first field in which two claims of one dataset say what cannot both hold. */
export const conflictingField = (a: RecordEntry, b: RecordEntry): string | undefined =>
  a.file.schema.comparison?.values.find((field) => conflict(a.value[field], b.value[field]));

/** The first and last day that a claim is made for; open to both sides where it names none. */
export const timeOf = ({ file, value }: RecordEntry) => boundsOf(value[file.schema.comparison?.at ?? ""]) ?? {};
