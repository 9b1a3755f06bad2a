import { type NameClaim, nameClaims, namingIn } from "../../src/claims/name.js";
import { isObject, type Located, valuesAt } from "../../src/corpus/values.js";
import type { EvidenceItem } from "../../src/records/evidence.js";
import { type Corpus, type Index, indexCorpus, type RecordEntry } from "../../src/records/record-index.js";
import { relations } from "../../src/records/relations.js";

/** The data as it is, and what the mutations ask of it. */
export class World {
  readonly index: Index;
  readonly records: readonly RecordEntry[];
  /** the records that are no registry's */
  readonly claims: readonly RecordEntry[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** ids of the records that are joined to each by a relation or refer to it */
  readonly partners: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(readonly corpus: Corpus) {
    this.index = indexCorpus(corpus);
    this.records = this.index.records;
    this.claims = this.records.filter(({ file }) => file.schema.kind === "dataset");
    const idsOf = (registry: string) =>
      this.records.flatMap(({ file, id }) => (file.schema.name === registry && id !== undefined ? [id] : []));
    this.actors = idsOf("actors");
    this.places = idsOf("places");
    const partners = new Map<string, Set<string>>();
    const join = (a: string, b: string) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
    for (const { from, to } of relations(this.index)) {
      if (from.id === undefined || to.id === undefined) continue;
      join(from.id, to.id);
      join(to.id, from.id);
    }
    this.partners = partners;
  }

  evidence(): readonly EvidenceItem[] {
    return this.records.flatMap(({ evidence }) => evidence);
  }

  nameClaims(): readonly NameClaim[] {
    return this.records.flatMap((record) => nameClaims(record, this.index));
  }

  /** Whether a quote of a record names an actor or a place. */
  isNamed(entry: RecordEntry, id: string): boolean {
    const isIn = namingIn(this.index);
    return entry.evidence.some(({ reading: { folded } }) => isIn(id, folded));
  }

  /** Ids of the records that name another record in one of their fields. */
  referring(id: string): string[] {
    return this.records.flatMap((entry) => {
      const { actors, places, sources, records } = entry.file.schema.paths;
      const isReferring = [...actors, ...places, ...sources, ...records].some((path) =>
        [...valuesAt(entry.value, path)].some(({ value }) => value === id),
      );
      return isReferring && entry.id !== undefined ? [entry.id] : [];
    });
  }

  /** Every string at some paths of the records of the datasets. */
  stringsAt(paths: "actors" | "places"): { entry: RecordEntry; pointer: string; value: string }[] {
    return this.claims.flatMap((entry) =>
      entry.file.schema.paths[paths].flatMap((path) =>
        [...valuesAt(entry.value, path, entry.pointer)].flatMap(({ pointer, value }) =>
          typeof value === "string" ? [{ entry, pointer, value }] : [],
        ),
      ),
    );
  }

  /** Every date or quantity of all records. */
  objectsAt(paths: "dates" | "quantities"): { entry: RecordEntry; at: Located<Record<string, unknown>> }[] {
    return this.records.flatMap((entry) =>
      entry.file.schema.paths[paths].flatMap((path) =>
        [...valuesAt(entry.value, path, entry.pointer)].flatMap(({ pointer, value }) =>
          isObject(value) ? [{ entry, at: { pointer, value } }] : [],
        ),
      ),
    );
  }
}
