import type * as z from "zod";
import type { Comparison, FileKind } from "../../schemas/dataset.js";
import type { Role, TextForm } from "../../schemas/roles.js";
import type { NumberForm } from "../../schemas/term.js";

/** A path into a record: names of fields, with `*` for every element of a list or a map. */
export type Path = readonly string[];

/** A field that rules look for, and what its schema tells a program about it. */
export interface FieldInfo {
  path: Path;
  role?: Role;
  /** the registry whose entries an id names; `claims` for a record of any dataset */
  refersTo?: string;
  /** the terms of a closed list */
  terms?: readonly string[];
  /** for each term, lists of beginnings of Arabic words, of which a word of each names it; absent if no program checks the choice */
  beginnings?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** for each term of which words tell, beginnings of these words; absent if none does */
  hints?: Readonly<Record<string, readonly string[]>>;
  /** for each term that words express, in order: these words and phrases */
  cues?: Readonly<Record<string, readonly string[]>>;
  /** for each unit, the nouns that it counts, or the form of its number */
  units?: Readonly<Record<string, { nouns?: readonly string[]; form?: NumberForm }>>;
  /** for a code: every code of the standard, separated by spaces */
  codes?: string;
  /** for a text that people write */
  language?: "en" | "ar" | "any";
  form?: TextForm;
}

/** The keys of a value in the order in which they are written, with what is below them. */
export interface KeyOrder {
  keys?: Readonly<Record<string, KeyOrder>>;
  /** for every element of a list */
  items?: KeyOrder;
  /** for every value of a map, whose keys are sorted */
  values?: KeyOrder;
  /** several shapes, distinguished by their keys */
  oneOf?: readonly KeyOrder[];
}

/**
 * What validation needs to know about one data file's schema, ready to run: compiled in advance, so that a clean run loads
 * neither zod nor ajv.
 */
export interface CompiledSchema {
  name: string;
  kind: FileKind;
  /** Whether a parsed data file satisfies the schema. */
  accepts(document: unknown): boolean;
  /** Whether one record does; absent for a ledger, which has no records. */
  acceptsRecord?(record: unknown): boolean;
  /** The definition itself, which says why a document is refused; loaded only when one is. */
  definition(): Promise<z.ZodType>;
  /** of a record; for a ledger, of the whole file */
  fields: readonly FieldInfo[];
  order: KeyOrder;
  /** absent for a registry */
  comparison?: Comparison;
  /** the date that the id of a record begins with */
  idBegins?: string;
  /** the field whose term an id ends with */
  idEnds?: string;
}
