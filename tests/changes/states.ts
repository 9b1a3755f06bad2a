import { readdirSync, readFileSync } from "node:fs";
import type { State } from "../../src/changes/state.js";
import type { JsonObject } from "../../src/corpus/values.js";
import { jsonSchema } from "../../src/publishing/json-schemas.js";
import { collection } from "../fixtures/collection.js";

const FOLDER = "tests/fixtures/data";

const files = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name.replace(".json", ""), JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"))]),
) as Record<string, JsonObject>;

const schemas = Object.fromEntries(collection.map((file) => [file.name, jsonSchema(file)])) as Record<
  string,
  JsonObject
>;

/** The parts of a state, to be changed. */
export interface Parts {
  files: Record<string, JsonObject>;
  schemas: Record<string, JsonObject>;
  tables: Record<string, Record<string, string>>;
}

/** A copy of the small corpus, with its schemas and two tables. */
export const parts = (): Parts =>
  structuredClone({ files, schemas, tables: { timeline: { id: "string", type: "string" }, actors: { id: "string" } } });

export const stateOf = ({ files, schemas, tables }: Parts): State => ({
  files: new Map(Object.entries(files)),
  schemas: new Map(Object.entries(schemas)),
  tables: new Map(Object.entries(tables).map(([name, columns]) => [name, new Map(Object.entries(columns))])),
});

/** The records of a file. */
export const recordsIn = ({ files }: Parts, dataset: string) =>
  files[dataset]?.["records"] as (JsonObject & { id: string })[];
