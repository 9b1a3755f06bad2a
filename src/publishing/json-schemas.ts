import { z } from "zod";
import { dataFiles, schemaFile, schemaId } from "../../schemas/index.js";
import type { Words } from "../../schemas/words.js";
import type { JsonSchema } from "./schema-paths.js";

const TARGET = { target: "draft-2020-12" } as const;

/** A JSON Schema with the words of both languages, as the definitions have them: for the codebook, not to be published. */
export interface WordedSchema extends Partial<Words> {
  $ref?: string;
  $defs?: Record<string, WordedSchema>;
  type?: string;
  properties?: Record<string, WordedSchema>;
  required?: string[];
  items?: WordedSchema;
  oneOf?: WordedSchema[];
  enum?: unknown[];
  const?: unknown;
  terms?: Readonly<Record<string, Words>>;
}

export const wordedSchema = (schema: z.ZodType): WordedSchema => z.toJSONSchema(schema, TARGET) as WordedSchema;

/** What a field means, and below it what each of its terms means. */
const withTerms = (description: string | undefined, terms: Readonly<Record<string, Words>>) =>
  [description, ...Object.entries(terms).map(([term, meaning]) => `${term}: ${meaning.description}.`)]
    .filter((sentence) => sentence !== undefined)
    .join(" ");

/** The JSON Schema 2020-12 of one data file, as zod writes it, with its published address and English words. */
export function jsonSchema(file: (typeof dataFiles)[number]): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(file.schema, {
    ...TARGET,
    override({ jsonSchema: written }) {
      const { terms, $ref } = written as { terms?: Readonly<Record<string, Words>>; $ref?: string };
      // Where a shared vocabulary is referred to, its definition lists the terms.
      if (terms !== undefined && $ref === undefined) written.description = withTerms(written.description, terms);
      delete written["terms"];
      delete written["ar"];
    },
  });
  return { $schema, $id: schemaId(file.name), ...rest } as JsonSchema;
}

/** What lies in schemas/v1/index.json: every schema with the file it is for. */
export function schemaIndex() {
  return {
    $comment: "The schemas of this folder and the data files that they are for.",
    schemas: dataFiles.map(({ name, kind, title, description }) => ({
      name,
      kind,
      title: title.en,
      description: description.en,
      schema: schemaFile(name),
      $id: schemaId(name),
      data: `../../data/${name}.json`,
    })),
  };
}
