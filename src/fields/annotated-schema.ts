import * as z from "zod";
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
