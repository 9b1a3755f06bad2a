import { datasets } from "../../schemas/index.js";
import { type Corpus, documentRecords } from "../corpus/corpus.js";
import { unreliable, unreliableFields } from "../records/agreement.js";
import { indexCorpus } from "../records/record-index.js";
import { type JsonSchema, jsonSchema } from "./json-schemas.js";
import { literalUnion, typeDeclaration } from "./typescript.js";

type Dataset = (typeof datasets)[number];

const HEADER = "// Written by npm run build from schemas/ and data/.\n\n";

const camelCase = (name: string) => name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** The type of the ids of a registry's entries, which references to it hold: ActorId, PlaceId, SourceId. */
const idType = ({ recordName }: Dataset) => `${recordName}Id`;

/** The definition of one record, its own id narrowed to the ids in its dataset. */
function withOwnId(dataset: Dataset, record: JsonSchema): JsonSchema {
  const narrowed = structuredClone(record);
  for (const shape of [narrowed, ...(narrowed.oneOf ?? [])]) {
    const id = shape.properties?.["id"];
    if (id !== undefined) id.$ref = `#/$defs/${idType(dataset)}`;
  }
  return { description: dataset.description.en, ...narrowed };
}

/** The field that a path such as `actors[].role` leads to in a definition, wherever it stands in its shapes. */
function fieldsAt(schema: JsonSchema, path: readonly string[]): JsonSchema[] {
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  return [schema, ...(schema.oneOf ?? [])].flatMap((shape) => {
    const field = shape.properties?.[key.replace("[]", "")];
    const inner = key.endsWith("[]") ? field?.items : field;
    return inner === undefined ? [] : fieldsAt(rest.length === 0 ? (field ?? inner) : inner, rest);
  });
}

/** A record's definition, with a word at each field that two codings filled differently too often. */
function withReliability(dataset: Dataset, record: JsonSchema, alphas: ReadonlyMap<string, string>): JsonSchema {
  const marked = structuredClone(record);
  for (const [field, alpha] of alphas) {
    const [name, path = ""] = field.split(" ");
    if (name !== dataset.name) continue;
    for (const found of fieldsAt(marked, path.split(".")))
      found.description = `${found.description ?? ""} ${unreliable(alpha).en}`.trim();
  }
  return marked;
}

/** The types of every record, from the JSON Schemas that are published, with each id a literal. */
function typesModule(corpus: Corpus): string {
  const definitions = new Map<string, JsonSchema>();
  const alphas = unreliableFields(indexCorpus(corpus));
  for (const dataset of datasets) {
    for (const [name, definition] of Object.entries(jsonSchema(dataset).$defs ?? {})) {
      definitions.set(
        name,
        name === dataset.recordName ? withReliability(dataset, withOwnId(dataset, definition), alphas) : definition,
      );
    }
  }
  const claims = datasets.filter(({ kind }) => kind === "dataset");
  const ids = datasets.map((dataset) =>
    literalUnion(
      idType(dataset),
      documentRecords(corpus, dataset.name).map(({ id }) => String(id)),
      `Ids of ${dataset.title.en}.`,
    ),
  );
  for (const dataset of datasets) definitions.delete(idType(dataset));
  definitions.delete("RecordId");
  const tables = datasets.map(({ name, recordName }) => `  readonly ${JSON.stringify(name)}: ${recordName};\n`);
  return [
    HEADER,
    ...[...definitions].map(([name, definition]) => typeDeclaration(name, definition)),
    ...ids,
    `/** Id of a claim: of a record of any dataset, registries not among them. */\nexport type RecordId = ${claims.map(idType).join(" | ")};\n`,
    `/** What one record of each dataset and registry is. */\nexport interface RecordTypes {\n${tables.join("")}}\n`,
  ].join("\n");
}

const tableModule = (
  corpus: Corpus,
  dataset: Dataset,
) => `${HEADER}import type { ${dataset.recordName} } from "../types.js";
export type { ${dataset.recordName}, ${idType(dataset)} } from "../types.js";

/** ${dataset.description.en} */
export const ${camelCase(dataset.name)}: readonly ${dataset.recordName}[] = ${JSON.stringify(documentRecords(corpus, dataset.name), null, 1)};
`;

function tablesModule(): string {
  const names = datasets.map(({ name }) => name);
  const imports = names.map((name) => `import { ${camelCase(name)} } from "./tables/${name}.js";\n`);
  const entries = names.map((name) => `  ${JSON.stringify(name)}: ${camelCase(name)},\n`);
  return `${HEADER}${imports.join("")}
export { ${names.map(camelCase).join(", ")} };

/** Every dataset and registry by its name. */
export const tables = {\n${entries.join("")}} as const;
`;
}

/**
 * The TypeScript of src/generated/: types, one module a dataset, and the list of them.
 * @param corpus data that has passed validation
 * @returns text by file name
 */
export function dataModules(corpus: Corpus): Map<string, string> {
  return new Map([
    ["types.ts", typesModule(corpus)],
    ["tables.ts", tablesModule()],
    ...datasets.map((dataset): [string, string] => [`tables/${dataset.name}.ts`, tableModule(corpus, dataset)]),
  ]);
}
