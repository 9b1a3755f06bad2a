import { isObject } from "../corpus/values.js";
import { Reading } from "./reading.js";
import type { RecordEntry } from "./record-index.js";
import type { Lines, Place, Seed } from "./seed.js";

const AT = /^(\d{3})#L(\d+)(?:-L(\d+))?$/u;

/** Seed number and lines that an `at` names; undefined where it is not of that form. */
export function parseAt(at: string): ({ seed: string } & Lines) | undefined {
  const match = AT.exec(at);
  if (match === null) return undefined;
  const [, seed = "", first = "", last = first] = match;
  return { seed, first: Number(first), last: Number(last) };
}

/** What is known of each line of the seeds is kept by this key. */
export const lineKey = (seed: string, line: number) => `${seed} ${line}`;

/** A quote of a record and where it says that the quote stands. */
export class EvidenceItem {
  readonly seed: string;
  /** first and last line, from 1 */
  readonly first: number;
  readonly last: number;
  #stands: boolean | undefined;

  constructor(
    readonly record: RecordEntry,
    readonly position: number,
    readonly at: string,
    readonly quote: string,
    { seed, first, last }: { seed: string } & Lines,
    private readonly seeds: ReadonlyMap<string, Seed>,
  ) {
    this.seed = seed;
    this.first = first;
    this.last = last;
  }

  /** JSON pointer to the item */
  get pointer(): string {
    return `${this.record.pointer}/evidence/${this.position}`;
  }

  /** Whether the seed and the lines that it names exist. */
  get areLines(): boolean {
    const lines = this.seeds.get(this.seed)?.lines;
    return lines !== undefined && this.first >= 1 && this.first <= this.last && this.last <= lines.length;
  }

  /** The text of the lines that it names; undefined where the seed or a line does not exist. */
  get citedText(): string | undefined {
    if (!this.areLines) return undefined;
    const lines = this.seeds.get(this.seed)?.lines ?? [];
    return this.first === this.last ? lines[this.first - 1] : lines.slice(this.first - 1, this.last).join("\n");
  }

  /** Every place of its seed where the quote stands. */
  get places(): readonly Place[] {
    return this.seeds.get(this.seed)?.placesOf(this.quote) ?? [];
  }

  /** Whether the quote stands in the lines that it names. */
  get stands(): boolean {
    this.#stands ??=
      this.areLines &&
      (this.quote === "" || this.places.some(({ first, last }) => first >= this.first && last <= this.last));
    return this.#stands;
  }

  /** What the quote says. */
  get reading(): Reading {
    return this.seeds.get(this.seed)?.readingOf(this.quote) ?? new Reading(this.quote);
  }
}

/** Every piece of evidence of a record that is well enough formed to be looked at; the schema rule speaks of the rest. */
export function evidenceIn(record: RecordEntry, seeds: ReadonlyMap<string, Seed>): EvidenceItem[] {
  const evidence = record.value["evidence"];
  const items: EvidenceItem[] = [];
  if (!Array.isArray(evidence)) return items;
  for (const [position, item] of evidence.entries()) {
    if (!isObject(item) || typeof item["at"] !== "string" || typeof item["quote"] !== "string") continue;
    const place = parseAt(item["at"]);
    if (place !== undefined) items.push(new EvidenceItem(record, position, item["at"], item["quote"], place, seeds));
  }
  return items;
}

export const linesInWords = ({ first, last }: Lines) => (first === last ? `L${first}` : `L${first}-L${last}`);
