import { definitionName, type JsonSchema } from "../validation/schema-paths.js";
import { isObject } from "../validation/values.js";

/** JSON as every file of this package is written: two spaces, keys as they come, a line end at the end. */
export const canonicalJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A value with its keys in the order of its schema; keys that the schema does not know come last. */
function inSchemaOrder(value: unknown, schema: JsonSchema, file: JsonSchema): unknown {
  const name = definitionName(schema);
  if (name !== undefined) return inSchemaOrder(value, file.$defs?.[name] ?? {}, file);
  if (Array.isArray(value)) return value.map((element) => inSchemaOrder(element, schema.items ?? {}, file));
  if (!isObject(value)) return value;
  const shape = schema.oneOf?.find((option) => Object.keys(value).every((key) => option.properties?.[key])) ?? schema;
  const properties = shape.properties ?? {};
  const keys = [
    ...Object.keys(properties).filter((key) => Object.hasOwn(value, key)),
    ...Object.keys(value).filter((key) => !Object.hasOwn(properties, key)),
  ];
  return Object.fromEntries(keys.map((key) => [key, inSchemaOrder(value[key], properties[key] ?? {}, file)]));
}

const idOf = (record: unknown) => (isObject(record) ? String(record["id"]) : "");

/**
 * The text of a data file in its one canonical form: records in the order of their ids, keys in the order of the
 * schema, canonical JSON. Says the same as the document.
 * @param file the JSON Schema of the data file
 */
export function canonicalDataFile(document: unknown, file: JsonSchema): string {
  const ordered = inSchemaOrder(document, file, file);
  if (isObject(ordered) && Array.isArray(ordered["records"])) {
    ordered["records"].sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
  }
  return canonicalJson(ordered);
}
