import { type NameClaim, nameClaims } from "../../src/claims/name.js";
import type { Corpus } from "../../src/corpus/corpus.js";
import type { EvidenceItem } from "../../src/records/evidence.js";
import type { Field } from "../../src/records/field.js";
import type { RecordEntry } from "../../src/records/record.js";
import { indexCorpus, type RecordIndex, recordNamed } from "../../src/records/record-index.js";
import { relations } from "../../src/records/relations.js";

/** A field of a record. */
export interface Site<Value = unknown> {
  record: RecordEntry;
  /** as `inferred` names it: actors.0.actor */
  path: string;
  value: Value;
}

/** A field and what its schema says of it. */
export interface FieldSite<Value> extends Site<Value> {
  field: Field<Value>;
}

/** The data as it is, and what the mutations ask of it. */
export class World {
  readonly index: RecordIndex;
  readonly records: readonly RecordEntry[];
  /** the records that are no registry's */
  readonly claims: readonly RecordEntry[];
  /** ids of the records that are joined to each by a relation */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(readonly corpus: Corpus) {
    this.index = indexCorpus(corpus);
    this.records = this.index.records;
    this.claims = this.records.filter(({ isClaim }) => isClaim);
    const partners = new Map<string, Set<string>>();
    const join = (a: string, b: string) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
    for (const { from, to } of relations(this.index)) {
      join(from.id, to.id);
      join(to.id, from.id);
    }
    this.partners = partners;
  }

  /** Every field of some sort, of all records. */
  fields<Value>(ofSort: (record: RecordEntry) => readonly Field<Value>[]): FieldSite<Value>[] {
    return this.records.flatMap((record) =>
      ofSort(record).map((field) => ({ record, path: field.path, value: field.value, field })),
    );
  }

  /** Every field in which a claim names an actor or a place. */
  names(index = this.index): readonly NameClaim[] {
    return index.records.flatMap((record) => nameClaims(record, index));
  }

  /** Every quote. */
  quotes(): (Site<string> & { item: EvidenceItem })[] {
    return this.records.flatMap((record) =>
      record.evidence.map((item, position) => ({
        record,
        path: `evidence.${position}.quote`,
        value: item.quote,
        item,
      })),
    );
  }

  idsIn(registry: string): string[] {
    return this.records.flatMap(({ file, id }) => (file.schema.name === registry ? [id] : []));
  }

  /** Ids of the records that name another record in one of their fields. */
  referring(id: string): string[] {
    return this.records.flatMap(({ references, id: own }) =>
      references.some(({ value }) => value === id) ? [own] : [],
    );
  }

  /**
   * Ids of the records to which a registry's entry matters: those that name it, or an entry that does, those of the
   * article that it is, and those whose quotes have a name of it.
   */
  touched(entry: RecordEntry): string[] {
    const found = new Set(this.referring(entry.id));
    for (const id of found) {
      if (recordNamed(this.index, id)?.isClaim === false) for (const other of this.referring(id)) found.add(other);
    }
    const seed = entry.own("seed");
    for (const claim of this.claims) if (claim.seed === seed) found.add(claim.id);
    const { aliases = [], mentions = [] } = entry.value;
    const names = [...aliases, ...mentions.map(({ words }) => words)];
    for (const { id, evidence } of this.claims) {
      if (evidence.some(({ quote }) => names.some((name) => quote.includes(name)))) found.add(id);
    }
    return [...found];
  }
}

/** The field of a record with a closed list of terms that a path leads to. */
export const termAt = (record: RecordEntry, path: string): Field<string> | undefined =>
  record.terms.find((field) => field.path === path);
