import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ClaimsAnalysis, CrosswalkEntry } from "../schemas/crosswalk.js";
import { datasets } from "../schemas/index.js";
import { recordTree } from "../src/fields/field-tree.js";
import { schemaFields } from "../src/publishing/codebook-fields.js";
import { compileSchemas } from "../src/publishing/compile-schemas.js";

const { terms, manuals, claimsAnalysis } = JSON.parse(readFileSync("data/crosswalk.json", "utf8")) as {
  terms: CrosswalkEntry[];
  manuals: { scheme: string }[];
  claimsAnalysis: ClaimsAnalysis;
};

const schemas = new Map(compileSchemas().map((schema) => [schema.name, schema]));

/** The terms of a field as its schema has them. */
const termsOf = (dataset: string, path: string) =>
  schemas.get(dataset)?.fields.find((field) => field.path.join(".") === path)?.terms;

test.each([
  ["timeline.type", termsOf("timeline", "type")],
  ["timeline.actors[].role", termsOf("timeline", "actors.*.role")],
  ["timeline.modality", termsOf("timeline", "modality")],
  ["actor-positions.act", termsOf("actor-positions", "act")],
])("the crosswalk has each term of %s once, and no other", (name, known) => {
  const held = terms.filter(({ field }) => field === name).map(({ term }) => term);
  expect(known).not.toBeUndefined();
  expect(held.sort()).toEqual([...(known ?? [])].sort());
});

test("each term has one match in each scheme, whose manual is named", () => {
  const schemes = manuals.map(({ scheme }) => scheme).sort();
  for (const { matches } of terms) expect(matches.map(({ scheme }) => scheme as string).sort()).toEqual(schemes);
});

test("political claims analysis has its seven elements, each beside fields that there are", () => {
  expect(claimsAnalysis.elements).toHaveLength(7);
  const all = new Set(
    datasets.flatMap((dataset) =>
      [...schemaFields(recordTree(dataset), () => false).keys()].map((path) => `${dataset.name}.${path}`),
    ),
  );
  for (const { fields } of claimsAnalysis.elements) expect([...all]).toEqual(expect.arrayContaining(fields));
});
