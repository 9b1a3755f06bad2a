import { datasets } from "../../schemas/index.js";
import { jsonSchema } from "../../src/publishing/json-schemas.js";
import { definitionName, type JsonSchema } from "../../src/publishing/schema-paths.js";
import type { RecordEntry } from "../../src/records/record-index.js";

/** The terms of each field that has a closed list of them, by its path with `*` for a place in a list. */
function termsOf(file: JsonSchema, recordName: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const visit = (schema: JsonSchema, path: readonly string[]): void => {
    const name = definitionName(schema);
    if (name !== undefined) visit(file.$defs?.[name] ?? {}, path);
    const terms = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])];
    for (const term of terms) {
      const key = path.join(".");
      found.set(key, (found.get(key) ?? new Set()).add(String(term)));
    }
    for (const [key, value] of Object.entries(schema.properties ?? {})) visit(value, [...path, key]);
    for (const option of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) visit(option, path);
    if (schema.items !== undefined) visit(schema.items, [...path, "*"]);
  };
  visit(file.$defs?.[recordName] ?? {}, []);
  return new Map([...found].map(([path, terms]) => [path, [...terms]]));
}

const byDataset = new Map(
  datasets.map((dataset) => [dataset.name as string, termsOf(jsonSchema(dataset), dataset.recordName)]),
);

/** Every field of a dataset that has a closed list of terms. */
export const fieldsWithTerms = (dataset: string) => byDataset.get(dataset) ?? new Map<string, readonly string[]>();

/** The terms that a field of a record may have. */
export const enumOf = ({ file }: RecordEntry, path: string): readonly string[] =>
  fieldsWithTerms(file.schema.name).get(path.replaceAll(/\.\d+(?=\.|$)/gu, ".*")) ?? [];
