import type { KeyOrder, Path, RecordPaths } from "../corpus/compiled-schema.js";

/** The named parts of the schemas that rules look for. The id of the record itself is not a reference. */
const PATHS_TO: Readonly<Record<string, keyof RecordPaths>> = {
  ActorId: "actors",
  PlaceId: "places",
  SourceId: "sources",
  RecordId: "records",
  EdtfDate: "dates",
  Quantity: "quantities",
};

/** The parts of a JSON Schema that zod writes for this package's definitions. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  description?: string;
  title?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
}

const DEFINITIONS = "#/$defs/";

/** The name of the definition that a schema refers to, if it does. */
export const definitionName = (schema: JsonSchema) => schema.$ref?.slice(DEFINITIONS.length);

/** The order of the keys of a schema, without anything else of it. */
export function keyOrder(schema: JsonSchema, file: JsonSchema = schema): KeyOrder {
  const name = definitionName(schema);
  if (name !== undefined) return keyOrder(file.$defs?.[name] ?? {}, file);
  const properties = Object.entries(schema.properties ?? {});
  return {
    ...(properties.length > 0 && {
      keys: Object.fromEntries(properties.map(([key, value]) => [key, keyOrder(value, file)])),
    }),
    ...(schema.items && { items: keyOrder(schema.items, file) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map((option) => keyOrder(option, file)) }),
  };
}

/** A file without records leads nowhere. */
export const noPaths = (): RecordPaths => ({
  actors: [],
  places: [],
  sources: [],
  records: [],
  dates: [],
  quantities: [],
});

/**
 * Walks the schema of one record and notes each way to an id, a date or a quantity.
 * @param file the JSON Schema of a data file
 * @param recordName the name of the definition of one record
 */
export function recordPaths(file: JsonSchema, recordName: string): RecordPaths {
  const paths = noPaths();
  const visit = (schema: JsonSchema, path: Path): void => {
    const name = definitionName(schema);
    if (name !== undefined) {
      const kind = PATHS_TO[name];
      if (kind === undefined) visit(file.$defs?.[name] ?? {}, path);
      else if (path.join() !== "id" && !paths[kind].some((known) => known.join() === path.join()))
        paths[kind].push(path);
    }
    for (const [key, value] of Object.entries(schema.properties ?? {})) visit(value, [...path, key]);
    for (const option of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) visit(option, path);
    if (schema.items !== undefined) visit(schema.items, [...path, "*"]);
  };
  visit({ $ref: `${DEFINITIONS}${recordName}` }, []);
  return paths;
}
