import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { dataFiles } from "../../schemas/index.js";
import type { CompiledSchema } from "../corpus/compiled-schema.js";
import { jsonSchema } from "./json-schemas.js";
import { type JsonSchema, keyOrder, noPaths, recordPaths } from "./schema-paths.js";

const COMBINED = "schemas";

const described = dataFiles.map((file) => {
  const schema = jsonSchema(file);
  const { name, kind } = file;
  const paths = kind === "ledger" ? noPaths() : recordPaths(schema, file.recordName);
  const comparison = kind === "ledger" ? undefined : file.comparison;
  return { schema, known: { name, kind, paths, order: keyOrder(schema), ...(comparison && { comparison }) } };
});

/** A schema without the words for people, which would only make the compiled code longer. */
const withoutWords = (schema: JsonSchema): JsonSchema =>
  JSON.parse(
    JSON.stringify(schema, (key, value) => (key === "description" && typeof value === "string" ? undefined : value)),
  );

/** All files' schemas as definitions of one, so that what they share is compiled once. */
function combinedSchema(): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  for (const {
    known: { name },
    schema,
  } of described) {
    const { $defs: parts = {}, ...file } = withoutWords(schema);
    for (const [part, definition] of Object.entries({
      ...parts,
      [name]: { ...file, $schema: undefined, $id: undefined },
    })) {
      const other = $defs[part];
      if (other !== undefined && JSON.stringify(other) !== JSON.stringify(definition))
        throw new Error(`two definitions of ${part}`);
      $defs[part] = JSON.parse(JSON.stringify(definition)) as JsonSchema;
    }
  }
  return { $defs };
}

function compiler() {
  const ajv = new Ajv2020({ strict: true, messages: false, code: { source: true, esm: true } });
  return ajv.addSchema(combinedSchema(), COMBINED);
}

const reference = (name: string) => `${COMBINED}#/$defs/${name}`;

/** Every dataset's schema, compiled by ajv in strict mode, for use in this process. */
export function compileSchemas(): CompiledSchema[] {
  const ajv = compiler();
  return described.map(({ known }) => {
    const accepts = ajv.getSchema(reference(known.name)) as ValidateFunction;
    return { ...known, accepts: (document) => accepts(document) === true };
  });
}

/** The same as the text of a JavaScript module that needs neither zod nor ajv. */
export function compiledSchemasModule(): string {
  const exported = Object.fromEntries(described.map(({ known }, index) => [`accepts${index}`, reference(known.name)]));
  const validators = (standaloneCode as unknown as typeof standaloneCode.default)(compiler(), exported);
  const entries = described.map(({ known }, index) => `  { ...${JSON.stringify(known)}, accepts: accepts${index} },`);
  return [validators, `export const compiledSchemas = [\n${entries.join("\n")}\n];\n`].join("\n");
}
