import fc, { type Arbitrary } from "fast-check";
import type { JsonSchema } from "../fields/annotated-schema.js";

type Tie = (name: string) => Arbitrary<unknown>;

const DEFINITION = "#/$defs/";

/** More elements than a list must have show no more. */
const MORE = 2;

/** The keywords that zod writes for this package's definitions. */
const KNOWN: ReadonlySet<string> = new Set([
  ...["$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "const", "oneOf", "pattern"],
  ...["properties", "required", "additionalProperties", "propertyNames", "items", "minItems"],
  ...["minimum", "maximum", "exclusiveMinimum"],
]);

function objects({ properties = {}, required = [], additionalProperties, propertyNames }: JsonSchema, tie: Tie) {
  if (typeof additionalProperties === "object") {
    const keys = propertyNames === undefined ? fc.string() : (valuesOf(propertyNames, tie) as Arbitrary<string>);
    return fc.dictionary(keys, valuesOf(additionalProperties, tie), { maxKeys: MORE, noNullPrototype: true });
  }
  const shape = Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, valuesOf(schema, tie)]));
  return fc.record(shape, { requiredKeys: required, noNullPrototype: true });
}

const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number;

function numbers({ type, minimum, exclusiveMinimum, maximum: max = MAX_SAFE_INTEGER }: JsonSchema) {
  const min = minimum ?? exclusiveMinimum ?? MIN_SAFE_INTEGER;
  const minExcluded = minimum === undefined && exclusiveMinimum !== undefined;
  return type === "integer"
    ? fc.integer({ min: minExcluded ? min + 1 : min, max })
    : fc.double({ min, minExcluded, max, noNaN: true });
}

function valuesOf(schema: JsonSchema, tie: Tie): Arbitrary<unknown> {
  const unknown = Object.keys(schema).filter((keyword) => !KNOWN.has(keyword));
  if (unknown.length > 0) throw new TypeError(`no document can be drawn for the keywords ${unknown.join(", ")}`);
  if (schema.$ref !== undefined) return tie(schema.$ref.slice(DEFINITION.length));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.oneOf !== undefined) return fc.oneof(...schema.oneOf.map((shape) => valuesOf(shape, tie)));
  switch (schema.type) {
    case "string":
      return schema.pattern === undefined ? fc.string() : fc.stringMatching(new RegExp(schema.pattern, "u"));
    case "integer":
    case "number":
      return numbers(schema);
    case "boolean":
      return fc.boolean();
    case "array": {
      const { minItems = 0, items = {} } = schema;
      return fc.array(valuesOf(items, tie), { minLength: minItems, maxLength: minItems + MORE });
    }
    case "object":
      return objects(schema, tie);
    default:
      throw new TypeError(`no document can be drawn for the type ${schema.type}`);
  }
}

const ROOT = "";

/**
 * Documents that a JSON Schema of this package allows. Only where two shapes of a `oneOf` allowed one value would it refuse one.
 *
 * @throws {TypeError} for a keyword that zod writes for none of this package's definitions
 */
export function documentsOf(schema: JsonSchema): Arbitrary<unknown> {
  const definitions = { ...schema.$defs, [ROOT]: schema };
  const drawn = fc.letrec((tie) =>
    Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [name, valuesOf(definition, tie)])),
  );
  return drawn[ROOT] as Arbitrary<unknown>;
}
