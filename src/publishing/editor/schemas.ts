import { isDeepStrictEqual } from "node:util";
import type { JSONSchema } from "vscode-json-languageservice";
import type { FileDefinition } from "../../../schemas/dataset.js";
import { dataFiles, schemaFile } from "../../../schemas/index.js";
import { type AnnotatedSchema, annotatedSchema, definitionName } from "../../fields/annotated-schema.js";
import { type Definitions, shapesOf } from "./shapes.js";
import { mapSnippets, objectSnippets } from "./snippets.js";

/*
 * The schemas that an editor uses. They say the same as the published ones, in the form that the language service for
 * JSON of VS Code shows best, with keywords of its own.
 */

/** The ids that there are, which change with the records. */
export const IDS = "known-ids.json";
const DEFINITIONS = "definitions.json";
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

const reference = (file: string, name: string) => `${file}#/$defs/${name}`;

/** A message has one line of an editor. */
const LONGEST_MESSAGE = 120;

/** A closed list of terms, by what each means. */
function termList(meanings: ReadonlyMap<string, string>): JSONSchema {
  const names = [...meanings.keys()];
  const all = `Must be one of ${names.join(", ")}`;
  return {
    type: "string",
    enum: names,
    enumDescriptions: [...meanings.values()],
    errorMessage: all.length <= LONGEST_MESSAGE ? all : "Not a term of this list → choose one that completion shows",
  };
}

/** What a definition is called in a sentence: `TimelineEvent` is a timeline event. */
const phrase = (name: string) => name.replaceAll(/\B[A-Z]/gu, (letter) => ` ${letter}`).toLowerCase();

/**
 * A language service lets the words of a definition win over those beside a reference to it, so that a definition has
 * none, and each reference has the words that fit there.
 */
function referring(schema: AnnotatedSchema, name: string, definitions: Definitions): JSONSchema {
  const { refersTo, description: general } = definitions[name] ?? {};
  const { description = general, role } = schema;
  // An id of a record is its own, unless the field has the role of naming another.
  const isChosen = refersTo !== undefined && (refersTo !== "claims" || role === "record");
  return {
    ...(description !== undefined && { description }),
    $ref: isChosen ? reference(IDS, refersTo) : reference(DEFINITIONS, name),
  };
}

class Writer {
  constructor(private readonly definitions: Definitions) {}

  /** A definition, without its own description. */
  definition(name: string, schema: AnnotatedSchema): JSONSchema {
    const { description: _, ...written } = this.of(schema);
    if (schema.properties === undefined && schema.oneOf === undefined) return written;
    return { ...written, defaultSnippets: objectSnippets(schema, this.definitions, phrase(name)) };
  }

  of(schema: AnnotatedSchema): JSONSchema {
    const name = definitionName(schema);
    if (name !== undefined) return referring(schema, name, this.definitions);
    if (schema.oneOf !== undefined) return this.#union(schema);
    const { ar, terms, role, refersTo, language, form, expected, description, $defs, ...plain } = schema;
    const { additionalProperties, propertyNames, items } = plain;
    const names = schema.enum ?? (typeof schema.const === "string" ? [schema.const] : undefined);
    const words = description === undefined ? {} : { description };
    if (names !== undefined) {
      const meanings = names.map(String).map((term): [string, string] => [term, terms?.[term]?.description ?? ""]);
      return { ...words, ...termList(new Map(meanings)) };
    }
    return {
      ...(plain as JSONSchema),
      ...words,
      ...(expected !== undefined && { patternErrorMessage: `Must be ${expected}` }),
      ...(plain.properties && { properties: this.#fields(plain.properties) }),
      ...(typeof additionalProperties === "object" && {
        additionalProperties: this.of(additionalProperties),
        defaultSnippets: mapSnippets(additionalProperties, this.definitions),
      }),
      ...(propertyNames && { propertyNames: this.of(propertyNames) }),
      ...(items && { items: this.of(items) }),
    } as JSONSchema;
  }

  #fields(properties: Readonly<Record<string, AnnotatedSchema>>): Record<string, JSONSchema> {
    return Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, this.of(property)]));
  }

  /**
   * What all shapes of an object have, and each shape under the condition that the field which tells them apart has its
   * term. Of `oneOf`, a language service would report what is wrong with the shape that it takes for the nearest.
   */
  #union(schema: AnnotatedSchema): JSONSchema {
    const { apart, shapes } = shapesOf(schema, this.definitions);
    if (apart === undefined) throw new TypeError(`no field tells these shapes apart: ${JSON.stringify(schema)}`);
    const options = shapes.map((shape) => ({ ...this.of(shape.schema), terms: [...shape.terms] }));
    const [first, ...others] = options;
    const shared = Object.entries(first?.properties ?? {}).filter(
      ([key, property]) =>
        key === apart || others.every(({ properties }) => isDeepStrictEqual(properties?.[key], property)),
    );
    const required = options
      .map((option) => option.required ?? [])
      .reduce((inAll, each) => inAll.filter((key) => each.includes(key)));
    return {
      type: "object",
      ...(schema.description !== undefined && { description: schema.description }),
      properties: { ...Object.fromEntries(shared), [apart]: this.#termsOf(apart, schema) },
      required,
      allOf: options.map(({ terms, ...option }) => ({
        if: { properties: { [apart]: { enum: terms, doNotSuggest: true } }, required: [apart] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          ...option,
          properties: { ...option.properties, ...Object.fromEntries(shared.map(([key]) => [key, true])) },
          required: option.required?.filter((key) => !required.includes(key)) ?? [],
        },
      })),
    };
  }

  /** The terms that a field has in any of the shapes of an object. */
  #termsOf(field: string, { oneOf = [] }: AnnotatedSchema): JSONSchema {
    const written = oneOf.map(({ properties = {} }) => this.of(properties[field] ?? {}));
    const meanings = written.flatMap((each) =>
      (each.enum ?? []).map((name, index): [string, string] => [String(name), each.enumDescriptions?.[index] ?? ""]),
    );
    const description = written[0]?.description;
    return { ...(description !== undefined && { description }), ...termList(new Map(meanings)) };
  }
}

/** The schema of one data file. */
function schemaOf(file: FileDefinition): JSONSchema {
  const { $schema, $defs = {}, ...whole } = annotatedSchema(file.schema);
  return { $schema: DIALECT, ...new Writer($defs).of(whole) };
}

/** What the schemas of data files refer to, records included. */
function definitions(): JSONSchema {
  const written: Record<string, JSONSchema> = {};
  for (const { schema } of dataFiles) {
    const { $defs = {} } = annotatedSchema(schema);
    const writer = new Writer($defs);
    // A name has one meaning in all files: compileSchemas makes sure of it.
    for (const [name, definition] of Object.entries($defs)) written[name] ??= writer.definition(name, definition);
  }
  return { $schema: DIALECT, $defs: written };
}

/** The schemas of all data files for editors, by file name. They follow from the definitions alone, not from the data. */
export const editorSchemas = (): ReadonlyMap<string, JSONSchema> =>
  new Map([
    ...dataFiles.map((file): [string, JSONSchema] => [schemaFile(file.name), schemaOf(file)]),
    [DEFINITIONS, definitions()],
  ]);
