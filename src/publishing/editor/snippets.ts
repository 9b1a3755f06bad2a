import type { JSONSchema } from "vscode-json-languageservice";
import { type AnnotatedSchema, definitionName } from "../../fields/annotated-schema.js";
import { type Definitions, shapesOf } from "./shapes.js";

type Snippets = NonNullable<JSONSchema["defaultSnippets"]>;

/** A value with tab stops. A text that begins with ^ is inserted without quotation marks. */
type Body = string | Body[] | { [key: string]: Body };

/** Shapes of a value that one snippet serves, since they need the same fields. */
interface Alternatives {
  schema: AnnotatedSchema;
  /** the field that tells the shapes apart */
  apart?: string;
  /** the terms of that field in these shapes */
  terms: readonly string[];
}

/** The shapes of a value, those that need the same fields together. */
function alternativesOf(schema: AnnotatedSchema, definitions: Definitions): Alternatives[] {
  const { apart, shapes } = shapesOf(schema, definitions);
  const found = new Map<string, Alternatives>();
  for (const shape of shapes) {
    const needed = String(shape.schema.required);
    const same = found.get(needed);
    if (same !== undefined) found.set(needed, { ...same, terms: [...same.terms, ...shape.terms] });
    else found.set(needed, { ...shape, ...(apart !== undefined && { apart }) });
  }
  return [...found.values()];
}

/** Writes the body of one snippet, with its tab stops in the order of the fields. */
class Snippet {
  #stops = 0;

  constructor(private readonly definitions: Definitions) {}

  #stop(): string {
    this.#stops += 1;
    return `$${this.#stops}`;
  }

  #choice(terms: readonly string[]): string {
    const [only] = terms;
    if (only !== undefined && terms.length === 1) return only;
    this.#stops += 1;
    return `\${${this.#stops}|${terms.join()}|}`;
  }

  /** The fields that an object must have. */
  objectOf({ schema: { properties = {}, required = [] }, apart, terms }: Alternatives): Body {
    return Object.fromEntries(
      Object.entries(properties)
        .filter(([key]) => required.includes(key))
        .map(([key, property]) => [key, key === apart ? this.#choice(terms) : this.of(property)]),
    );
  }

  /** A map with one field. */
  mapOf(element: AnnotatedSchema): Body {
    return { [this.#stop()]: this.of(element) };
  }

  of(schema: AnnotatedSchema): Body {
    const definition = this.definitions[definitionName(schema) ?? ""];
    if (definition !== undefined) return this.of(definition);
    const { type, items, minItems = 0, additionalProperties } = schema;
    if (schema.enum !== undefined) return this.#choice(schema.enum.map(String));
    if (schema.const !== undefined) return typeof schema.const === "string" ? schema.const : `^${schema.const}`;
    if (items !== undefined) return [minItems > 0 ? this.of(items) : `^${this.#stop()}`];
    if (typeof additionalProperties === "object") return this.mapOf(additionalProperties);
    const [alternatives] = alternativesOf(schema, this.definitions);
    if (alternatives?.schema.properties !== undefined) return this.objectOf(alternatives);
    return type === "string" ? this.#stop() : `^${this.#stop()}`;
  }
}

/**
 * A snippet for each set of fields that an object needs: its required fields in their order, the terms of a field as a
 * choice. Of a value with several shapes inside it, it has the first.
 * @param what the object is, in a few words
 */
export function objectSnippets(schema: AnnotatedSchema, definitions: Definitions, what: string): Snippets {
  const alternatives = alternativesOf(schema, definitions);
  return alternatives.map((each) => ({
    label: alternatives.length > 1 ? `new ${what}: ${each.terms.join(", ")}` : `new ${what}`,
    ...(schema.description !== undefined && { description: schema.description }),
    body: new Snippet(definitions).objectOf(each),
  }));
}

/** The snippet for a map, with one field. */
export const mapSnippets = (element: AnnotatedSchema, definitions: Definitions): Snippets => [
  { label: "new field", body: new Snippet(definitions).mapOf(element) },
];
