import type { FileDefinition } from "../../schemas/dataset.js";
import { dataFiles, schemaFile, schemaId } from "../../schemas/index.js";
import type { Term } from "../../schemas/term.js";
import { type AnnotatedSchema, annotatedSchema, type JsonSchema } from "../fields/annotated-schema.js";

/** What a field means, and after it what each of its terms means. */
export const withTerms = (description: string | undefined, terms: Readonly<Record<string, Term>>) =>
  [description, ...Object.entries(terms).map(([term, meaning]) => `${term}: ${meaning.description}.`)]
    .filter((sentence) => sentence !== undefined)
    .join(" ");

const mapped = (schemas: Readonly<Record<string, AnnotatedSchema>>) =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, published(schema)]));

/** A schema without its annotations, the English meanings of its terms in the description. */
function published({ ar, terms, role, refersTo, language, form, expected, ...schema }: AnnotatedSchema): JsonSchema {
  const { $defs, properties, additionalProperties, propertyNames, items, oneOf, $ref, description } = schema;
  // The definition says the rest, including its terms. zod repeats it if words were added to a reference twice.
  if ($ref !== undefined) return { ...(description !== undefined && { description }), $ref };
  return {
    ...schema,
    ...(terms !== undefined && { description: withTerms(description, terms) }),
    ...($defs && { $defs: mapped($defs) }),
    ...(properties && { properties: mapped(properties) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: published(additionalProperties) }),
    ...(propertyNames && { propertyNames: published(propertyNames) }),
    ...(items && { items: published(items) }),
    ...(oneOf && { oneOf: oneOf.map(published) }),
  };
}

/**
 * The published JSON Schema of one data file.
 * @param version of the package, for the address of the schema; without it, the schema has none
 */
export function jsonSchema(file: FileDefinition, version?: string): JsonSchema {
  const { $schema, ...rest } = published(annotatedSchema(file.schema));
  return {
    ...($schema && { $schema }),
    ...(version !== undefined && { $id: schemaId(file.name, version) }),
    ...rest,
  };
}

/** A schema without its descriptions. */
export const withoutWords = (schema: JsonSchema): JsonSchema =>
  JSON.parse(
    JSON.stringify(schema, (key, value) => (key === "description" && typeof value === "string" ? undefined : value)),
  );

/**
 * The same, closed and without descriptions: an id is one of those that there are, so that a JSON Schema validator alone refuses any other.
 * @param idsOf the ids of a registry or dataset, by its name; those of all claims by `claims`
 */
export function closedSchema(file: FileDefinition, idsOf: (name: string) => readonly string[]): JsonSchema {
  const { $defs: annotated = {} } = annotatedSchema(file.schema);
  const { $defs = {}, ...rest } = jsonSchema(file);
  const closed = Object.entries($defs).map(([name, definition]): [string, JsonSchema] => {
    const { refersTo } = annotated[name] ?? {};
    if (refersTo === undefined || definition.type !== "string") return [name, definition];
    const { pattern: _, ...open } = definition;
    // In a registry it is the id of its own entries.
    const isOwn = file.kind === "registry" && refersTo === "claims";
    return [name, { ...open, enum: [...idsOf(isOwn ? file.name : refersTo)] }];
  });
  return withoutWords({ ...rest, $defs: Object.fromEntries(closed) });
}

/** The content of schemas/v1/index.json: every schema with the file that it is for. */
export function schemaIndex(version: string) {
  return {
    $comment: "The schemas of this folder and the data files that they are for.",
    schemas: dataFiles.map(({ name, kind, title, description }) => ({
      name,
      kind,
      title: title.en,
      description: description.en,
      schema: schemaFile(name),
      $id: schemaId(name, version),
      data: `../../data/${name}.json`,
    })),
  };
}
