import * as z from "zod";
import type { FileDefinition } from "../../schemas/dataset.js";
import { dataFiles, schemaFile, schemaId } from "../../schemas/index.js";
import type { Role, TextForm } from "../../schemas/roles.js";
import type { Term } from "../../schemas/term.js";

/** The parts of a JSON Schema that zod writes for this package's definitions. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
}

/** A JSON Schema with everything that the definitions say about a field: the Arabic, the terms, the role. Not to be published. */
export interface AnnotatedSchema extends JsonSchema {
  $defs?: Record<string, AnnotatedSchema>;
  properties?: Record<string, AnnotatedSchema>;
  additionalProperties?: boolean | AnnotatedSchema;
  propertyNames?: AnnotatedSchema;
  items?: AnnotatedSchema;
  oneOf?: AnnotatedSchema[];
  /** what the pattern requires, in words */
  expected?: string;
  ar?: string;
  terms?: Readonly<Record<string, Term>>;
  role?: Role;
  refersTo?: string;
  language?: "en" | "ar" | "any";
  form?: TextForm;
}

const DEFINITIONS = "#/$defs/";

/** The name of the definition that a schema refers to, if it does. */
export const definitionName = (schema: JsonSchema) => schema.$ref?.slice(DEFINITIONS.length);

/** What the pattern of a text requires, in the words of its definition. */
function expectedBy({ _zod: { def } }: z.core.$ZodType): string | undefined {
  const [pattern] = (def.checks ?? []).map((check) => check._zod.def).filter((check) => "pattern" in check);
  const message = pattern?.error?.({} as never);
  return typeof message === "string" ? message : undefined;
}

const known = new WeakMap<z.ZodType, AnnotatedSchema>();

/** The JSON Schema 2020-12 of a definition, as zod writes it, with its annotations; it is made once. */
export function annotatedSchema(schema: z.ZodType): AnnotatedSchema {
  let written = known.get(schema);
  if (written === undefined) {
    written = z.toJSONSchema(schema, {
      target: "draft-2020-12",
      override: ({ zodSchema, jsonSchema }) => {
        const expected = expectedBy(zodSchema);
        if (expected !== undefined) jsonSchema["expected"] = expected;
      },
    }) as AnnotatedSchema;
    known.set(schema, written);
  }
  return written;
}

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
