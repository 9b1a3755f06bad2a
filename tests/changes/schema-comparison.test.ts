import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schemaDifferences, UNDERSTOOD } from "../../src/changes/schema-comparison.js";
import { isObject, type JsonObject } from "../../src/corpus/values.js";

const SCHEMAS = "schemas/v1";

const published = readdirSync(SCHEMAS)
  .filter((name) => name.endsWith(".schema.json"))
  .map((name) => JSON.parse(readFileSync(`${SCHEMAS}/${name}`, "utf8")) as JsonObject);

const what = (before: JsonObject, after: JsonObject) => schemaDifferences(before, after).map(({ is }) => is);

/** Every keyword of a schema and of those in it. */
function keywordsIn(schema: unknown): string[] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const parts = ["properties", "$defs"].includes(key) && isObject(value) ? Object.values(value) : [value];
    return [key, ...parts.flat().flatMap(keywordsIn)];
  });
}

/** Two schemas that differ in few places, so that what is told of one place hides no other. */
type Pair = [JsonObject, JsonObject];

const both = <Value>(one: fc.Arbitrary<Value>) =>
  fc.oneof(
    { weight: 6, arbitrary: one.map((value): [Value, Value] => [value, value]) },
    { weight: 1, arbitrary: fc.tuple(one, one) },
  );

const leaf: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constantFrom<JsonObject>(
    {},
    { type: "string" },
    { type: "boolean" },
    { type: "string", pattern: "^x" },
    { type: "string", pattern: "^[xy]" },
    { $ref: "#/$defs/One" },
    { $ref: "#/$defs/Two" },
    { not: { type: "string" } },
    { const: "x" },
  ),
  fc.subarray(["x", "y", "z"], { minLength: 1 }).map((terms) => ({ type: "string", enum: terms })),
);

const number: fc.Arbitrary<Pair> = fc
  .tuple(
    both(fc.constantFrom("integer", "number")),
    both(fc.constantFrom(undefined, 0, 1)),
    both(fc.constantFrom(undefined, 0, 1)),
    both(fc.constantFrom(undefined, 1, 2)),
  )
  .map(([type, minimum, exclusiveMinimum, maximum]): Pair => {
    const of = (side: 0 | 1): JsonObject => ({
      type: type[side],
      ...(minimum[side] !== undefined && { minimum: minimum[side] }),
      ...(exclusiveMinimum[side] !== undefined && { exclusiveMinimum: exclusiveMinimum[side] }),
      ...(maximum[side] !== undefined && { maximum: maximum[side] }),
    });
    return [of(0), of(1)];
  });

const NAMES = ["a", "b"];

const objectOf = (fields: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> =>
  fc
    .tuple(
      fc.tuple(...NAMES.map(() => fields)),
      both(fc.subarray(NAMES)),
      both(fc.subarray(NAMES)),
      both(fc.constantFrom<unknown>(undefined, true, false, { type: "string" }, { type: "integer" })),
    )
    .map(([pairs, named, required, others]): Pair => {
      const of = (side: 0 | 1): JsonObject => ({
        type: "object",
        properties: Object.fromEntries(
          NAMES.flatMap((name, at) => (named[side].includes(name) ? [[name, pairs[at]?.[side]]] : [])),
        ),
        ...(required[side].length > 0 && { required: required[side] }),
        ...(others[side] !== undefined && { additionalProperties: others[side] }),
      });
      return [of(0), of(1)];
    });

const arrayOf = (elements: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> =>
  fc.tuple(elements, both(fc.constantFrom(undefined, 1, 2))).map(([items, least]): Pair => {
    const of = (side: 0 | 1): JsonObject => ({
      type: "array",
      items: items[side],
      ...(least[side] !== undefined && { minItems: least[side] }),
    });
    return [of(0), of(1)];
  });

/** A choice of shapes by the field a, whose tags may overlap. */
const choiceOf = (fields: fc.Arbitrary<Pair>): fc.Arbitrary<Pair> =>
  fc
    .tuple(
      fields,
      fields,
      both(fc.array(fc.subarray(["x", "y", "z"], { minLength: 1 }), { minLength: 1, maxLength: 2 })),
    )
    .map(([first, second, tags]): Pair => {
      const of = (side: 0 | 1): JsonObject => ({
        oneOf: tags[side].map((terms, at) => ({
          type: "object",
          properties: { a: { type: "string", enum: terms }, b: (at === 0 ? first : second)[side] },
          required: ["a"],
          additionalProperties: false,
        })),
      });
      return [of(0), of(1)];
    });

const { schema } = fc.letrec<{ schema: Pair }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    both(leaf),
    number,
    objectOf(tie("schema")),
    arrayOf(tie("schema")),
    choiceOf(tie("schema")),
  ),
}));

const documentPair = fc.tuple(schema, schema, schema).map(([root, one, two]): Pair => {
  const of = (side: 0 | 1) => ({ ...root[side], $defs: { One: one[side], Two: two[side] } });
  return [of(0), of(1)];
});

const SCALARS = ["x", "xy", "y", "z", 0, 1, 1.5, 2, 3, true, null];
const OBJECTS = SCALARS.flatMap((a) => [{ a }, ...SCALARS.map((b) => ({ a, b })), { b: a }, { c: a }, { a, c: "x" }]);
const DOCUMENTS: unknown[] = [
  ...SCALARS,
  {},
  [],
  ...OBJECTS,
  ...SCALARS.flatMap((value) => [
    [value],
    [value, value],
    { a: [value] },
    { a: { b: value } },
    { a: "x", b: { a: value } },
  ]),
  ...OBJECTS.map((value) => [value]),
];

/** Whether the definitions lead back to each other: ajv does not end where they lead to nothing else. */
const isCircle = ({ $defs }: JsonObject) => {
  const { One, Two } = $defs as JsonObject;
  return JSON.stringify(One).includes("/One") || JSON.stringify(Two).includes("$ref");
};

const ajv = new Ajv2020({ strict: false, validateSchema: false });

const acceptorOf = (document: JsonObject) => ajv.compile(document);

test("what the old schema accepts and the new one refuses is told as tightened, and the other way round as a difference", () => {
  let [refused, taken] = [0, 0];
  fc.assert(
    fc.property(
      documentPair.filter((pair) => !pair.some(isCircle)),
      ([before, after]) => {
        const [accepted, accepts] = [acceptorOf(before), acceptorOf(after)];
        const told = what(before, after);
        const lost = DOCUMENTS.filter((document) => accepted(document) && !accepts(document));
        const won = DOCUMENTS.filter((document) => !accepted(document) && accepts(document));
        if (lost.length > 0) {
          refused += 1;
          expect(told, JSON.stringify(lost[0])).toContain("tightened");
        }
        if (won.length > 0) {
          taken += 1;
          expect(told, JSON.stringify(won[0])).not.toEqual([]);
        }
      },
    ),
    { numRuns: 3000 },
  );
  expect(Math.min(refused, taken)).toBeGreaterThan(20);
});

describe("the schemas of this package", () => {
  test("have no keyword that is not understood", () => {
    const known = new Set([...UNDERSTOOD, "$schema", "$id", "$comment", "$defs", "title", "description"]);
    expect([...new Set(published.flatMap(keywordsIn))].filter((keyword) => !known.has(keyword))).toEqual([]);
  });

  test("do not differ from themselves, whatever their descriptions say", () => {
    const described = JSON.parse(JSON.stringify(published), (key, value) =>
      key === "description" && typeof value === "string" ? "Another one." : value,
    ) as JsonObject[];
    expect(published.flatMap((schema, index) => schemaDifferences(schema, described[index] ?? {}))).toEqual([]);
  });

  test("can all be compared: a term more in any list is looser, and one less is tighter", () => {
    for (const schema of published) {
      const more = JSON.parse(JSON.stringify(schema), (key, value) =>
        key === "enum" ? [...value, "one-more"] : value,
      ) as JsonObject;
      if (JSON.stringify(more) === JSON.stringify(schema)) continue;
      expect(new Set(what(schema, more)), String(schema["title"])).toEqual(new Set(["loosened"]));
      expect(new Set(what(more, schema)), String(schema["title"])).toEqual(new Set(["tightened"]));
    }
  });
});

describe("a schema", () => {
  const object = (fields: JsonObject, required: string[] = []) => ({
    type: "object",
    properties: fields,
    required,
    additionalProperties: false,
  });
  const text = { type: "string" };

  test.each<[string, JsonObject, JsonObject, string[]]>([
    ["with a field more", object({}), object({ a: text }), ["loosened"]],
    ["without a field", object({ a: text }), object({}), ["tightened"]],
    ["with a field that is required now", object({ a: text }), object({ a: text }, ["a"]), ["tightened"]],
    ["with a field that may be missing now", object({ a: text }, ["a"]), object({ a: text }), ["loosened"]],
    ["with another pattern", { ...text, pattern: "^a" }, { ...text, pattern: "^b" }, ["tightened"]],
    ["with whole numbers only", { type: "number" }, { type: "integer" }, ["tightened"]],
    ["with any number", { type: "integer" }, { type: "number" }, ["loosened"]],
    ["with a higher minimum", { minimum: 0 }, { minimum: 1 }, ["tightened"]],
    ["with a higher maximum", { maximum: 0 }, { maximum: 1 }, ["loosened"]],
    [
      "with other definitions for one meaning",
      { $ref: "#/$defs/A", $defs: { A: text } },
      { $ref: "#/$defs/B", $defs: { B: text } },
      [],
    ],
    ["with a keyword that nobody knows here", text, { ...text, format: "email" }, ["tightened"]],
    [
      "with a definition that holds itself",
      { $ref: "#/$defs/A", $defs: { A: object({ a: { $ref: "#/$defs/A" } }) } },
      { $ref: "#/$defs/B", $defs: { B: object({ a: { $ref: "#/$defs/B" } }) } },
      [],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(what(before, after)).toEqual(expected);
  });

  test("with another shape is looser, and without one tighter, where a field tells the shapes apart", () => {
    const shape = (kind: string) => object({ kind: { const: kind } }, ["kind"]);
    const [one, two] = [{ oneOf: [shape("a")] }, { oneOf: [shape("a"), shape("b")] }];
    expect([what(one, two), what(two, one)]).toEqual([["loosened"], ["tightened"]]);
  });

  test("whose shapes can no longer be told apart is tighter: what two of them accept is refused", () => {
    const shape = (...kinds: string[]) => object({ kind: { enum: kinds } }, ["kind"]);
    const [apart, overlapping] = [{ oneOf: [shape("a"), shape("b")] }, { oneOf: [shape("a", "b"), shape("b")] }];
    expect(what(apart, overlapping)).toContain("tightened");
  });
});
