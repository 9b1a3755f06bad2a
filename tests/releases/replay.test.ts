import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataFiles } from "../../schemas/index.js";
import type { JsonSchema } from "../../src/fields/annotated-schema.js";
import { jsonSchema } from "../../src/publishing/json-schemas.js";
import { documentsOf } from "../../src/releases/documents.js";
import { fileHashes } from "../../src/releases/lock.js";
import { frozenProblems, howFar, type Release, replayed } from "../../src/releases/replay.js";

const FILE = "places.schema.json";
const schema = JSON.parse(readFileSync(`schemas/v1/${FILE}`, "utf8")) as JsonSchema;
const data = readFileSync("data/places.json", "utf8");

const filesOf = (places: JsonSchema) => new Map([[FILE, JSON.stringify(places)]]);

const release = (version: string, places: JsonSchema, records = data): Release => ({
  lock: { version, date: "2030-01-01", schemas: fileHashes(filesOf(places)), records: {} },
  schemas: filesOf(places),
  data: new Map([["places.json", records]]),
});

/** The schema with another definition of one place. */
function withPlace(change: (place: JsonSchema) => void): JsonSchema {
  const copy = structuredClone(schema);
  const place = copy.$defs?.["Place"];
  if (place === undefined) throw new Error("places have another name");
  change(place);
  return copy;
}

const kinds = ({ properties }: JsonSchema) => properties?.["kind"] as JsonSchema;

const looser = withPlace((place) => {
  place.properties = { ...place.properties, population: { type: "integer" } };
  kinds(place).enum?.push("marsh");
});

describe("of two releases of one address", () => {
  test("the later one passes whose schema allows more", () => {
    expect(replayed(release("1.0.0", schema), filesOf(looser))).toEqual([]);
  });

  test("the later one fails whose schema refuses what was released, with the schema, the place and the record", () => {
    const [{ kind = "" } = {}] = (JSON.parse(data) as { records: { kind: string }[] }).records;
    const without = withPlace((place) => {
      kinds(place).enum = (kinds(place).enum ?? []).filter((term) => term !== kind);
    });
    const [problem = "", ...others] = replayed(release("1.0.0", schema), filesOf(without));
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^schemas\/v1\/places\.schema\.json refuses data\/places\.json of 1\.0\.0: \/records\/0\/kind /u,
    );
    expect(problem).toContain(`"kind":"${kind}"`);
  });

  test("and so does one whose schema refuses what no record has yet", () => {
    // What is released has no marsh, but the released schema allowed one.
    const [problem = "", ...others] = replayed(release("1.1.0", looser), filesOf(schema));
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^schemas\/v1\/places\.schema\.json refuses what that of 1\.1\.0 accepts: \/records\/0(?:\/kind)? must .+: \{"\$schema":/u,
    );
    expect(problem).toMatch(/marsh|population/u);
  });

  test("the later one fails that has no such schema any more", () => {
    expect(replayed(release("1.0.0", schema), new Map())).toEqual([
      "schemas/v1/places.schema.json is gone, and 1.0.0 has data/places.json → restore it",
    ]);
  });
});

describe("a schema that differs from that of a release", () => {
  const { lock } = release("0.2.0", schema);

  test.each([
    ["0.2.0", "0.2.1", "same"],
    ["0.2.0", "0.20.0", "free"],
    ["0.2.9", "0.3.0", "free"],
    ["0.9.0", "1.0.0", "free"],
    ["1.2.0", "1.2.1", "same"],
    ["1.2.0", "1.10.0", "looser"],
    ["1.2.0", "2.0.0", "free"],
    ["1.2.0", "10.0.0", "free"],
  ])("of %s may, in %s, be %s", (released, next, expected) => {
    expect(howFar(released, next)).toBe(expected);
  });

  test("is refused in a patch, even if only a description differs", () => {
    const described = filesOf({ ...schema, description: "Other words." });
    expect(frozenProblems(lock, described, "0.2.1")).toEqual([
      "schemas/v1/places.schema.json is not what 0.2.0 has under its address → undo the change, or run npm run changeset and choose minor",
    ]);
    expect(frozenProblems(lock, filesOf(schema), "0.2.1")).toEqual([]);
    expect(frozenProblems(lock, described, "0.3.0")).toEqual([]);
  });
});

describe("documents", () => {
  const ajv = new Ajv2020();
  test.each(dataFiles.map((file) => [file.name, jsonSchema(file)] as const))(
    "that are drawn from the schema of %s are what it allows",
    (_, of) => {
      const accepts = ajv.compile(of);
      fc.assert(fc.property(documentsOf(of), (document) => accepts(document)));
    },
  );

  test("are drawn from no schema that has a keyword which is not understood", () => {
    const unknown = { type: "object", properties: { a: { type: "string", maxLength: 3 } } } as JsonSchema;
    expect(() => documentsOf(unknown)).toThrow("no document can be drawn for the keywords maxLength");
  });
});
