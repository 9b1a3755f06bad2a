import { z } from "zod";
import { type Bilingual, SCHEMA_VERSION, schemaFile } from "./dataset.js";
import { words } from "./words.js";

interface Definition<Name extends string, Shape extends z.core.$ZodLooseShape> {
  /** kebab-case: the file and its schema are named for it */
  name: Name;
  title: Bilingual;
  description: Bilingual;
  fields: Shape;
}

/** A file that keeps account of the datasets: it holds no records of its own and becomes no table. */
export function ledger<const Name extends string, Shape extends z.core.$ZodLooseShape>(
  definition: Definition<Name, Shape>,
) {
  const { name, title, description, fields } = definition;
  const $schema = z
    .literal(`../schemas/${SCHEMA_VERSION}/${schemaFile(name)}`)
    .meta(words("Where an editor finds the JSON Schema of this file.", "موضع مخطط JSON الذي يتبعه هذا الملف."));
  const schema = z
    .strictObject({ $schema, ...fields })
    .meta({ title: title.en, ...words(description.en, description.ar) });
  return { name, kind: "ledger" as const, title, description, schema };
}
