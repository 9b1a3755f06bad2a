import * as z from "zod";
import { type Bilingual, schemaField } from "./dataset.js";
import type { Fields } from "./field.js";
import { words } from "./words.js";

interface Definition<Name extends string, Own extends Fields> {
  /** kebab-case: the file and its schema are named after it */
  name: Name;
  title: Bilingual;
  description: Bilingual;
  fields: Own;
}

/** A file that keeps track of the datasets. It holds no records of its own, and no table is made from it. */
export function ledger<const Name extends string, Own extends Fields>(definition: Definition<Name, Own>) {
  const { name, title, description, fields } = definition;
  const schema = z
    .strictObject({ $schema: schemaField(name), ...fields })
    .meta({ title: title.en, ...words(description.en, description.ar) });
  return { name, kind: "ledger" as const, title, description, schema };
}
