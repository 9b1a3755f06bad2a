import type { Comparison, FileKind } from "../../schemas/dataset.js";

/** A way into a record: property names, with `*` for every element of an array. */
export type Path = readonly string[];

/** Where a record of a dataset holds what the rules look for. Derived from its JSON Schema. */
export interface RecordPaths {
  actors: Path[];
  places: Path[];
  sources: Path[];
  records: Path[];
  dates: Path[];
  quantities: Path[];
}

/** The keys of a value in the order in which they are written, with what lies below them. */
export interface KeyOrder {
  keys?: Readonly<Record<string, KeyOrder>>;
  /** of every element of a list */
  items?: KeyOrder;
  /** several shapes, told apart by their keys */
  oneOf?: readonly KeyOrder[];
}

/**
 * What validation needs to know of one dataset's schema, ready to run: compiled ahead by the build, so that a clean
 * run loads neither zod nor ajv.
 */
export interface CompiledSchema {
  name: string;
  kind: FileKind;
  /** Whether a parsed data file satisfies the schema. */
  accepts(document: unknown): boolean;
  /** of a ledger none: it has no records */
  paths: RecordPaths;
  order: KeyOrder;
  /** absent for a registry */
  comparison?: Comparison;
}
