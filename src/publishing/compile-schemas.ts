import { isDeepStrictEqual } from "node:util";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { FileDefinition } from "../../schemas/dataset.js";
import { dataFiles } from "../../schemas/index.js";
import type { CompiledSchema } from "../corpus/compiled-schema.js";
import type { JsonSchema } from "../fields/annotated-schema.js";
import { compiledFacts } from "./field-infos.js";
import { jsonSchema, withoutWords } from "./json-schemas.js";

type Files = readonly FileDefinition[];

const COMBINED = "schemas";

/** All files' schemas as definitions of one, so that what they share is compiled once. */
function combinedSchema(files: Files): JsonSchema {
  const combined: Record<string, JsonSchema> = {};
  for (const file of files) {
    const { $schema, $id, $defs, ...whole } = withoutWords(jsonSchema(file));
    for (const [name, definition] of Object.entries({ ...$defs, [file.name]: whole })) {
      const other = combined[name];
      if (other !== undefined && !isDeepStrictEqual(other, definition)) throw new Error(`two definitions of ${name}`);
      combined[name] = definition;
    }
  }
  return { $defs: combined };
}

const compiler = (files: Files) =>
  new Ajv2020({ strict: true, messages: false, inlineRefs: false, code: { source: true, esm: true } }).addSchema(
    combinedSchema(files),
    COMBINED,
  );

/**
 * The definitions that are compiled for a file, by the functions that check a value with them. The record comes first:
 * ajv then calls its function from that of the file instead of writing the same code twice.
 */
const definitionsOf = ({ name, recordName }: FileDefinition) => ({
  ...(recordName !== undefined && { acceptsRecord: `${COMBINED}#/$defs/${recordName}` }),
  accepts: `${COMBINED}#/$defs/${name}`,
});

/** The schemas of data files, compiled by ajv in strict mode, for use in this process. */
export function compileSchemas(files: Files = dataFiles): CompiledSchema[] {
  const ajv = compiler(files);
  const compiled = (definition: string) => {
    const validate = ajv.getSchema(definition) as ValidateFunction;
    return (value: unknown) => validate(value) === true;
  };
  return files.map((file) => {
    const { acceptsRecord, accepts } = definitionsOf(file);
    return {
      ...compiledFacts(file),
      ...(acceptsRecord !== undefined && { acceptsRecord: compiled(acceptsRecord) }),
      accepts: compiled(accepts),
      definition: async () => file.schema,
    };
  });
}

/** JavaScript for values in which the same lists and objects, such as the nouns of all units, stand many times: each is written once. */
class Constants {
  readonly #names = new Map<string, string>();

  /** The expression for a value. */
  of(value: unknown): string {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const parts = Array.isArray(value)
      ? `[${value.map((one) => this.of(one)).join()}]`
      : `{${Object.entries(value)
          .filter(([, one]) => one !== undefined)
          .map(([key, one]) => `${JSON.stringify(key)}:${this.of(one)}`)
          .join()}}`;
    const name = this.#names.get(parts) ?? `fact${this.#names.size}`;
    this.#names.set(parts, name);
    return name;
  }

  /** The declarations of what the expressions name. */
  declarations(): string {
    return [...this.#names].map(([parts, name]) => `const ${name} = ${parts};`).join("\n");
  }
}

const STRING = '"(?:[^"\\\\]|\\\\.)*"';
/** What ajv says of a value that it refuses. */
const ERROR = new RegExp(
  `\\{instancePath[^{}]*?,schemaPath:${STRING},keyword:${STRING},params:\\{(?:${STRING}|[^{}"])*\\}(?:,propertyName:\\w+)?\\}`,
  "gu",
);

/** Where in a document a value stands, which ajv hands on for its errors alone. */
const WHERE = /(?:, ?)?\{instancePath[^{}]*(?:\{\}\} ?= ?\{\}|dynamicAnchors\})/gu;

/** How ajv keeps the errors of a value beside their number, which alone is asked for. */
const KEPT: readonly RegExp[] = [
  /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/gu,
  /const (err\d+) = \{\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/gu,
];
/** How it hands them on or empties them, which leaves nothing to count. */
const FORGOTTEN =
  /validate\d+\.errors = (?:vErrors|\[\{\}\]);|let vErrors = null;|if\(vErrors !== null\)\{if\(\w+\)\{vErrors\.length = \w+;\}else \{vErrors = null;\}\}/gu;

/** Code of ajv that only says whether it refuses a value, which is all that is asked of it: what it says besides is a third of it. */
function withoutErrors(code: string): string {
  const bare = code.replaceAll(ERROR, "{}").replaceAll(WHERE, "").replaceAll(FORGOTTEN, "");
  const silent = KEPT.reduce((rest, kept) => rest.replaceAll(kept, "errors++;"), bare);
  for (const left of ["schemaPath", "instancePath", "rootData", "parentData", "concat", "push", "length =", "vErrors"])
    if (silent.includes(left)) throw new Error(`ajv writes what it says of a value in another form: ${left}`);
  return silent;
}

/** The same schemas as the text of a JavaScript module that needs neither zod nor ajv. */
export function compiledSchemasModule(files: Files = dataFiles): string {
  const exported: Record<string, string> = {};
  const constants = new Constants();
  const entries = files.map((file, index) => {
    const functions = Object.entries(definitionsOf(file)).map(([name, definition]) => {
      exported[`${name}${index}`] = definition;
      return `${name}: ${name}${index}`;
    });
    const definition = `async () => (await import("../../schemas/index.js")).dataFiles[${index}].schema`;
    return `  { ...${constants.of(compiledFacts(file))}, ${functions.join(", ")}, definition: ${definition} },`;
  });
  const validators = (standaloneCode as unknown as typeof standaloneCode.default)(compiler(files), exported);
  return [
    withoutErrors(validators),
    constants.declarations(),
    `export const compiledSchemas = [\n${entries.join("\n")}\n];\n`,
  ].join("\n");
}
