import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import { agreementTerms } from "../schemas/agreement-terms.js";
import { dataFiles, datasets } from "../schemas/index.js";
import type { CompiledSchema } from "../src/corpus/compiled-schema.js";
import type { JsonSchema } from "../src/fields/annotated-schema.js";
import { annotatedSchema } from "../src/fields/annotated-schema.js";
import { compiledSchemasModule } from "../src/publishing/compile-schemas.js";
import { jsonSchema } from "../src/publishing/json-schemas.js";
import { schemas } from "./corpus.js";
import { type Json, mutation } from "./mutated-document.js";

const read = async (path: string) => JSON.parse(await readFile(path, "utf8")) as Json;

/** The compiled schemas as the package has them, as a module of their own. */
const written = import(
  `data:text/javascript;base64,${Buffer.from(compiledSchemasModule()).toString("base64")}`
) as Promise<{ compiledSchemas: CompiledSchema[] }>;

/** Every property of a schema, definitions included, by its path. */
function* properties<Schema extends JsonSchema>(schema: Schema, path: string): Generator<[string, Schema]> {
  for (const [key, value] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
    yield [`${path}.${key}`, value];
    yield* properties(value, `${path}.${key}`);
  }
  for (const part of [...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])] as Schema[])
    yield* properties(part, path);
  for (const [name, definition] of Object.entries((schema.$defs ?? {}) as Record<string, Schema>))
    yield* properties(definition, `${path}#${name}`);
}

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))("%s", (name, dataset) => {
  const published = jsonSchema(dataset);

  test("every field is described", () => {
    const undescribed = [...properties(published, name)]
      .filter(([, { description, $ref }]) => !description && !$ref)
      .map(([path]) => path);
    expect(undescribed).toEqual([]);
  });

  test("a reference has nothing beside it except its own description", () => {
    const more = [...properties(published, name)]
      .filter(([, { $ref, description, ...rest }]) => $ref !== undefined && Object.keys(rest).length > 0)
      .map(([path]) => path);
    expect(more).toEqual([]);
  });

  test("ajv compiles its JSON Schema in strict mode, and the data satisfies it", async () => {
    const accepts = new Ajv2020({ strict: true }).compile(published);
    const valid = accepts(await read(`data/${name}.json`));
    expect(accepts.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test("zod, the published JSON Schema and both compiled forms accept the same documents", async () => {
    const document = await read(`data/${name}.json`);
    const accepts = new Ajv2020({ strict: true }).compile(published);
    const compiled = [schemas, (await written).compiledSchemas].map((all) => all.find((one) => one.name === name));
    let refused = 0;
    fc.assert(
      fc.property(mutation(document), (mutant) => {
        // The one known difference: zod's records drop __proto__ without an error. The rule json/keys reports it.
        fc.pre(!JSON.stringify(mutant).includes('"__proto__":') || !JSON.stringify(mutant).includes('"inferred"'));
        const verdict = dataset.schema.safeParse(mutant).success;
        if (!verdict) refused += 1;
        expect(accepts(mutant)).toBe(verdict);
        for (const form of compiled) {
          expect(form?.accepts(mutant)).toBe(verdict);
          for (const record of recordsIn(mutant))
            expect(form?.acceptsRecord?.(record)).toBe(dataset.record.safeParse(record).success);
        }
      }),
      { numRuns: 300 },
    );
    // If nothing refused any of the mutations, the test would prove nothing.
    expect(refused).toBeGreaterThan(50);
  });
});

test("a vocabulary is the union of its terms, for zod and for TypeScript", () => {
  type Term = z.infer<typeof agreementTerms.schema>["records"][number];
  expectTypeOf<Term["phase"]>().toEqualTypeOf<"first" | "second" | undefined>();
  expectTypeOf<Term["attribution"]["speech"]>().toEqualTypeOf<"direct" | "indirect" | "narration">();
  expect(agreementTerms.record.shape.phase.unwrap().options).toEqual(["first", "second"]);
});

const recordsIn = (document: Json): Json[] => {
  const { records } = { ...(document as { records?: Json }) };
  return Array.isArray(records) ? records : [];
};

test.each(dataFiles.map((file) => [file.name, file] as const))(
  "no text in %s takes an invisible character: its pattern refuses it, or a rule reads it, since its language is declared",
  (name, { schema }) => {
    const inText = ["\u202ea", "a\u202e", "a\u202ea"];
    const taking = [...properties(annotatedSchema(schema), name)].filter(
      ([, { type, enum: terms, const: only, language, pattern }]) =>
        type === "string" &&
        [terms, only, language].every((one) => one === undefined) &&
        (pattern === undefined || inText.some((text) => new RegExp(pattern, "u").test(text))),
    );
    // They have what their article has.
    const verbatim = ["Evidence.quote", "Exclusion.words"].map((path) => `${name}#${path}`);
    expect(taking.map(([path]) => path).filter((path) => !verbatim.includes(path))).toEqual([]);
  },
);
