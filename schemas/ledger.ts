import { z } from "zod";
import { SCHEMA_VERSION, schemaFile } from "./dataset.js";

interface Definition<Name extends string, Shape extends z.core.$ZodLooseShape> {
  /** kebab-case: the file and its schema are named for it */
  name: Name;
  title: string;
  description: string;
  fields: Shape;
}

/** A file that keeps account of the datasets: it holds no records of its own and becomes no table. */
export function ledger<const Name extends string, Shape extends z.core.$ZodLooseShape>(
  definition: Definition<Name, Shape>,
) {
  const { name, title, description, fields } = definition;
  const $schema = z
    .literal(`../schemas/${SCHEMA_VERSION}/${schemaFile(name)}`)
    .describe("Where an editor finds the JSON Schema of this file.");
  const schema = z.strictObject({ $schema, ...fields }).meta({ title, description });
  return { name, kind: "ledger" as const, title, description, schema };
}
