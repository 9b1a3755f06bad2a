import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { rangeOf, schemaFile } from "../../schemas/dataset.js";
import { SCHEMA_VERSION } from "../../schemas/schema-version.js";
import { isObject } from "../corpus/values.js";
import type { JsonSchema } from "../fields/annotated-schema.js";
import { documentsOf } from "./documents.js";
import { fileHashes, type Lock } from "./lock.js";

/** The texts of files, by their names. */
export type Files = ReadonlyMap<string, string>;

/** A release with what it held: its JSON Schemas and its data files. */
export interface Release {
  readonly lock: Lock;
  readonly schemas: Files;
  readonly data: Files;
}

/** A list of the schemas, whose content is no schema. */
const INDEX = "index.json";

const RUNS = 500;

const pathOf = (file: string) => `schemas/${SCHEMA_VERSION}/${file}`;

const minorOf = (version: string) => version.split(".").slice(0, 2).join(".");

/**
 * The rule of a released schema. Its address has a range of versions: 0.2 or 1. What one address leads to may
 *
 * - never differ between two versions of one minor, byte for byte; in 0.x, that is all versions of an address;
 * - from 1.0.0 on, allow more in a later minor: whatever the schema accepted, that of each later minor accepts.
 *
 * A version of another range has another address, and schemas of its own.
 */
export function howFar(released: string, next: string): "same" | "looser" | "free" {
  if (minorOf(released) === minorOf(next)) return "same";
  return rangeOf(released) === rangeOf(next) ? "looser" : "free";
}

/** The schemas of a release that differ from what they are now, or are gone. */
export function changedSchemas({ schemas }: Pick<Lock, "schemas">, now: Files): string[] {
  const hashesNow = fileHashes(now);
  return Object.entries(schemas)
    .filter(([file, sha256]) => hashesNow[file] !== sha256)
    .map(([file]) => file);
}

/** A schema that differs from what was released under its address. */
export const frozenProblems = (lock: Lock, now: Files, next: string): string[] =>
  howFar(lock.version, next) === "same"
    ? changedSchemas(lock, now).map(
        (file) =>
          `${pathOf(file)} is not what ${lock.version} has under its address → undo the change, or run npm run changeset and choose ${lock.version.startsWith("0.") ? "minor" : "minor, if it only allows more"}`,
      )
    : [];

const validatorOf = (schema: string) => new Ajv2020().compile(JSON.parse(schema) as object);

/** Where and why a document was refused. */
const reasonOf = ({ errors }: ValidateFunction) =>
  (errors as ErrorObject[]).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`).join("; ");

/** The record, or else the document, in which something was refused. */
function refusedPart(document: unknown, { errors }: ValidateFunction): unknown {
  const [, place] = /^\/records\/(\d+)/u.exec(errors?.[0]?.instancePath ?? "") ?? [];
  const records = isObject(document) && Array.isArray(document["records"]) ? document["records"] : [];
  return place === undefined ? document : records[Number(place)];
}

/** Data of a release that a later schema of the same address refuses, each with the place, the reason and the record. */
export function refusedData({ lock, data }: Release, schemas: Files): string[] {
  return [...data].flatMap(([name, text]) => {
    const file = schemaFile(name.replace(/\.json$/u, ""));
    const schema = schemas.get(file);
    if (schema === undefined) return [`${pathOf(file)} is gone, and ${lock.version} has data/${name} → restore it`];
    const accepts = validatorOf(schema);
    const document = JSON.parse(text) as unknown;
    if (accepts(document)) return [];
    return [
      `${pathOf(file)} refuses data/${name} of ${lock.version}: ${reasonOf(accepts)}: ${JSON.stringify(refusedPart(document, accepts))} → let it allow what it allowed`,
    ];
  });
}

/**
 * Schemas that refuse a document which the schema of the release accepts, each with the place, the reason and the smallest such
 * document that was found. The documents are drawn at random, from the same seed in each run.
 */
export function stricterSchemas({ lock, schemas }: Release, now: Files): string[] {
  return changedSchemas(lock, now).flatMap((file) => {
    const [before, after] = [schemas.get(file), now.get(file)];
    if (file === INDEX || before === undefined) return [];
    if (after === undefined) return [`${pathOf(file)} is gone, and ${lock.version} has it → restore it`];
    const [accepted, accepts] = [validatorOf(before), validatorOf(after)];
    const documents = documentsOf(JSON.parse(before) as JsonSchema).filter((document) => accepted(document));
    const { counterexample } = fc.check(
      fc.property(documents, (document) => accepts(document)),
      { numRuns: RUNS, seed: 0 },
    );
    if (counterexample === null) return [];
    const [document] = counterexample;
    accepts(document);
    return [
      `${pathOf(file)} refuses what that of ${lock.version} accepts: ${reasonOf(accepts)}: ${JSON.stringify(document)} → let it allow what it allowed, or choose a major version`,
    ];
  });
}

/**
 * What is wrong with the schemas of an address, with regard to a release of that address.
 * @param schemas the newest of that address
 */
export function replayed(release: Release, schemas: Files): string[] {
  const refused = refusedData(release, schemas);
  return refused.length > 0 ? refused : stricterSchemas(release, schemas);
}
