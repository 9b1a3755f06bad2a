import * as z from "zod";
import { field } from "./field.js";
import { SCHEMA_VERSION } from "./schema-version.js";
import { words } from "./words.js";

export const schemaFile = (name: string) => `${name}.schema.json`;

/** The versions of the package that have the schemas of a version: in 0.x a minor version may change them. */
export const rangeOf = (version: string) => /^(?:0\.\d+|[1-9]\d*)/u.exec(version)?.[0] ?? version;

/** Address of a JSON Schema, which leads to it as soon as the version is published. */
export const schemaId = (name: string, version: string) =>
  `https://cdn.jsdelivr.net/npm/iraq-coalition-data@${rangeOf(version)}/schemas/${SCHEMA_VERSION}/${schemaFile(name)}`;

/** What distinguishes a dataset (its records are claims) from a registry (its records are what claims refer to). */
export type DatasetKind = "dataset" | "registry";

/** A ledger keeps track of the records in the other files. */
export type FileKind = DatasetKind | "ledger";

/**
 * When two claims of a dataset are about the same thing, and what they say about it. The rules use it to find claims
 * that repeat or contradict each other.
 */
export interface Comparison<Name extends string = string> {
  /** the fields that say what the claim is about: equal in two claims about the same thing */
  of: readonly Name[];
  /** the quantities and dates that the claim states */
  values: readonly Name[];
  /** the date that these apply to */
  at?: Name;
  /** the fields of `of` that are said of the thing: claims that contradict, update or realise each other may differ in them */
  held?: readonly Name[];
  /** the field of `of` that says how something was counted: it makes a claim cover neither more nor less */
  method?: Name;
  /** the field that says what the claims take sides on: two sides are no contradiction */
  question?: Name;
  /** the thing can happen more than once: two dates are two events, not a contradiction */
  recurs?: true;
}

/** A text in both languages of this package. */
export interface Bilingual {
  readonly en: string;
  readonly ar: string;
}

/** What every data file of the package declares, whatever its kind. */
export interface FileDefinition {
  name: string;
  kind: FileKind;
  title: Bilingual;
  description: Bilingual;
  schema: z.ZodType;
  /** a ledger has no records, and none of the following */
  recordName?: string;
  comparison?: Comparison;
  idBegins?: string;
  idEnds?: string;
}

type FieldName<Entry extends z.ZodType> = keyof z.output<Entry> & string;

interface Definition<Name extends string, Entry extends z.ZodType> {
  /** kebab-case: the data file, the schema, the CSV table and the entry point are named after it */
  name: Name;
  kind: DatasetKind;
  /** singular, PascalCase: the name of the TypeScript type of one record */
  recordName: string;
  title: Bilingual;
  /** what one record is */
  description: Bilingual;
  /** a registry has none: its entries make no claims */
  comparison?: Comparison<FieldName<Entry>>;
  /** the date that the id of a record begins with, in a dataset that reads as a chronicle */
  idBegins?: FieldName<Entry>;
  /** the field whose term an id ends with */
  idEnds?: FieldName<Entry>;
  record: Entry;
}

/** Where an editor finds the JSON Schema of a data file: in this repository, in the installed package or on the web. */
export const schemaField = (name: string) =>
  field(
    z.string().regex(new RegExp(`^([^ ]*/)?${schemaFile(name).replaceAll(".", "[.]")}$`, "u"), {
      error: `an address that ends with ${schemaFile(name)}`,
    }),
    words("Where an editor finds the JSON Schema of this file.", "موضع مخطط JSON الذي يتبعه هذا الملف."),
  );

/** One dataset or registry: what its file is called and what it may hold. */
export function dataset<const Name extends string, Entry extends z.ZodType>(definition: Definition<Name, Entry>) {
  const { name, title, description, recordName, record } = definition;
  const schema = z
    .strictObject({
      $schema: schemaField(name),
      records: z
        .array(record.meta({ id: recordName }))
        .meta(words("The records, in the order of their ids.", "السجلات، مرتبة بحسب معرّفاتها.")),
    })
    .meta({ title: title.en, ...words(description.en, description.ar) });
  return { ...definition, schema };
}

/** A dataset or registry, whichever it is. */
export interface Dataset extends FileDefinition {
  kind: DatasetKind;
  recordName: string;
  record: z.ZodType;
}
