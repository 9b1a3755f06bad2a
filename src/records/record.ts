import type { ClaimValue } from "../../schemas/claim.js";
import type { EdtfDate } from "../../schemas/date.js";
import type { Modality } from "../../schemas/modality.js";
import type { Quantity } from "../../schemas/quantity.js";
import type { Naming } from "../../schemas/registry.js";
import { DATE_ROLES, type Role } from "../../schemas/roles.js";
import type { CompiledSchema, FieldInfo } from "../corpus/compiled-schema.js";
import type { DataFile } from "../corpus/corpus.js";
import { remembered } from "../corpus/remembered.js";
import { EvidenceItem } from "./evidence.js";
import { type Field, fieldsIn } from "./field.js";
import type { Seeds } from "./seed.js";

/** What a record of any file may have in addition to its own fields: an entry has names, a claim has the rest. */
export type RecordValue = Pick<ClaimValue, "id"> & Partial<ClaimValue> & Partial<Naming>;

/** A place where an id is given, whether the schema accepts the record or not. */
export interface Holder {
  readonly file: DataFile;
  /** JSON pointer to the record */
  readonly pointer: string;
  /** absent if the record has no id that is a string */
  readonly id?: string | undefined;
}

const DATES: ReadonlySet<Role | undefined> = new Set(DATE_ROLES);

/** The descriptions of a schema's fields, by the kind of field. */
const described = remembered(({ fields }: CompiledSchema) => {
  const those = (isWanted: (info: FieldInfo) => boolean) => fields.filter(isWanted);
  return {
    dates: those(({ role }) => DATES.has(role)),
    quantities: those(({ role }) => role === "measure"),
    references: those(({ refersTo }) => refersTo !== undefined),
    terms: those(({ terms }) => terms !== undefined),
    namedTerms: those(({ beginnings }) => beginnings !== undefined),
    hintedTerms: those(({ hints }) => hints !== undefined),
    texts: those(({ language }) => language !== undefined),
    modality: those(({ role }) => role === "modality"),
    addresses: those(({ role }) => role === "address"),
  };
});

/** A record that its schema accepts. Fields are found by what their schema says about them, each kind when it is first needed. */
export class RecordEntry implements Holder {
  readonly pointer: string;
  #evidence: readonly EvidenceItem[] | undefined;

  constructor(
    readonly file: DataFile,
    position: number,
    readonly value: RecordValue,
    private readonly seeds: Seeds,
  ) {
    this.pointer = `/records/${position}`;
  }

  get id(): string {
    return this.value.id;
  }

  /** Whether it is a record of a dataset, and not an entry of a registry. */
  get isClaim(): boolean {
    return this.file.schema.kind === "dataset";
  }

  /** the quotes that it is based on */
  get evidence(): readonly EvidenceItem[] {
    this.#evidence ??= (this.value.evidence ?? []).flatMap(
      (item, position) => EvidenceItem.of(item, `${this.pointer}/evidence/${position}`, this.seeds) ?? [],
    );
    return this.#evidence;
  }

  /** the number of the article that it is from; undefined if it has no evidence */
  get seed(): string | undefined {
    return this.evidence[0]?.seed;
  }

  get dates(): readonly Field<EdtfDate>[] {
    return this.fields("dates");
  }

  get quantities(): readonly Field<Quantity>[] {
    return this.fields("quantities");
  }

  /** the ids of other records, and of entries of registries */
  get references(): readonly Field<string>[] {
    return this.fields("references");
  }

  /** the fields with a closed list of terms */
  get terms(): readonly Field<string>[] {
    return this.fields("terms");
  }

  /** the fields among them whose terms must be named by words */
  get namedTerms(): readonly Field<string>[] {
    return this.fields("namedTerms");
  }

  /** the fields of which words of some terms tell */
  get hintedTerms(): readonly Field<string>[] {
    return this.fields("hintedTerms");
  }

  /** the texts that people write, without quotes */
  get texts(): readonly Field<string>[] {
    return this.fields("texts");
  }

  get addresses(): readonly Field<string>[] {
    return this.fields("addresses");
  }

  get modality(): Field<Modality> | undefined {
    return this.fields<Modality>("modality")[0];
  }

  /** The field of a name, whatever dataset it belongs to. */
  own(name: string): unknown {
    return (this.value as Readonly<Record<string, unknown>>)[name];
  }

  /** Whether `inferred` has a reason for a field, or for a part of the record that it belongs to. */
  isInferred(path: string): boolean {
    const { inferred } = this.value;
    return (
      inferred !== undefined && Object.keys(inferred).some((known) => path === known || path.startsWith(`${known}.`))
    );
  }

  private fields<Value>(kind: keyof ReturnType<typeof described>): readonly Field<Value>[] {
    return fieldsIn<Value>(this.value, described(this.file.schema)[kind], this.pointer);
  }
}
