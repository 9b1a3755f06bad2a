import { datasets } from "../../../schemas/index.js";
import { type Corpus, documentRecords } from "../../corpus/corpus.js";
import { type AnnotatedSchema, annotatedSchema, definitionName } from "../../fields/annotated-schema.js";
import { unreliable, unreliableFields } from "../../records/agreement.js";
import { indexCorpus } from "../../records/record-index.js";
import { literalUnion, typeDeclaration } from "../typescript.js";
import { type Dataset, HEADER, idType } from "./names.js";
import { type Vocabulary, vocabularies } from "./vocabularies.js";

/** The definition of one record, its own id narrowed to the ids in its dataset. */
function withOwnId(dataset: Dataset, record: AnnotatedSchema): AnnotatedSchema {
  const narrowed = structuredClone(record);
  for (const shape of [narrowed, ...(narrowed.oneOf ?? [])]) {
    const id = shape.properties?.["id"];
    if (id !== undefined) id.$ref = `#/$defs/${idType(dataset)}`;
  }
  return { description: dataset.description.en, ...narrowed };
}

/** What TypeScript makes of JSON: the texts of a type lose their letters, and what may be absent may be undefined. */
const LOOSE = `type Loose<T> = T extends string
  ? string
  : T extends readonly (infer Element)[]
    ? readonly Loose<Element>[]
    : T extends object
      ? { readonly [Key in keyof T]: Loose<T[Key]> | ({} extends Pick<T, Key> ? undefined : never) }
      : T;
`;

/** The field that a path such as `actors[].role` leads to in a definition, wherever it stands in its shapes. */
function fieldsAt(schema: AnnotatedSchema, path: readonly string[]): AnnotatedSchema[] {
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  return [schema, ...(schema.oneOf ?? [])].flatMap((shape) => {
    const field = shape.properties?.[key.replace("[]", "")];
    const inner = key.endsWith("[]") ? field?.items : field;
    return inner === undefined ? [] : fieldsAt(rest.length === 0 ? (field ?? inner) : inner, rest);
  });
}

/** A record's definition, with a word at each field that two codings filled differently too often. */
function withReliability(
  dataset: Dataset,
  record: AnnotatedSchema,
  alphas: ReadonlyMap<string, string>,
): AnnotatedSchema {
  const marked = structuredClone(record);
  for (const [field, alpha] of alphas) {
    const [name, path = ""] = field.split(" ");
    if (name !== dataset.name) continue;
    for (const found of fieldsAt(marked, path.split(".")))
      found.description = `${found.description ?? ""} ${unreliable(alpha).en}`.trim();
  }
  return marked;
}

/** A definition whose fields refer to the vocabularies by name, and say what they mean where only what they refer to does. */
function withVocabularies(
  owner: string,
  definition: AnnotatedSchema,
  named: ReadonlyMap<string, Vocabulary>,
  definitions: ReadonlyMap<string, AnnotatedSchema>,
): AnnotatedSchema {
  const visit = (schema: AnnotatedSchema, path: string): void => {
    for (const shape of [schema, ...(schema.oneOf ?? [])]) {
      for (const [key, field] of Object.entries(shape.properties ?? {})) {
        const vocabulary = named.get(`${path}.${key}`);
        const isWhole = vocabulary !== undefined && field.enum?.length === Object.keys(vocabulary.terms).length;
        if (isWhole && shape.properties)
          shape.properties[key] = {
            ...(field.description && { description: field.description }),
            $ref: `#/$defs/${vocabulary.name}`,
          };
        else field.description ??= definitions.get(definitionName(field) ?? "")?.description ?? "";
        if (isWhole) continue;
        if (field.items) visit(field.items, `${path}.${key}.*`);
        else visit(field, `${path}.${key}`);
      }
    }
  };
  const own = structuredClone(definition);
  visit(own, owner);
  return own;
}

/** The types of every record, from the schemas that the published ones are made of, with each id a literal. */
export function typesModule(corpus: Corpus): string {
  const definitions = new Map<string, AnnotatedSchema>();
  const alphas = unreliableFields(indexCorpus(corpus));
  const named = vocabularies();
  for (const dataset of datasets) {
    for (const [name, definition] of Object.entries(annotatedSchema(dataset.schema).$defs ?? {})) {
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
    ...[...definitions].map(([name, definition]) =>
      typeDeclaration(name, withVocabularies(name, definition, named, definitions)),
    ),
    ...[...new Map([...named.values()].map((vocabulary) => [vocabulary.name, vocabulary])).values()].flatMap(
      ({ name, terms, meaning }) =>
        definitions.has(name) ? [] : literalUnion(name, Object.keys(terms), meaning, terms),
    ),
    ...ids,
    `/** Name of a dataset whose records are claims. */\nexport type ClaimDataset = ${claims.map(({ name }) => JSON.stringify(name)).join(" | ")};\n`,
    `/** Id of a claim: of a record of any dataset, registries not among them. */\nexport type RecordId = ${claims.map(idType).join(" | ")};\n`,
    LOOSE,
    ...datasets.map(
      ({ recordName }) =>
        `/** The same as a JSON file or the zod schemas give it: every id and term is a string. */\nexport type ${recordName}Input = Loose<${recordName}>;\n`,
    ),
    `/** What one record of each dataset and registry is. */\nexport interface RecordTypes {\n${tables.join("")}}\n`,
  ].join("\n");
}
