import type { Comparison, DatasetKind } from "../../schemas/dataset.js";
import type { RecordPaths } from "./schema-paths.js";

/**
 * What validation needs to know of one dataset's schema, ready to run: compiled ahead by the build, so that a clean
 * run loads neither zod nor ajv.
 */
export interface CompiledSchema {
  name: string;
  kind: DatasetKind;
  /** Whether a parsed data file satisfies the schema. */
  accepts(document: unknown): boolean;
  paths: RecordPaths;
  /** absent for a registry */
  comparison?: Comparison;
}
