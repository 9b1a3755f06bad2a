import { z } from "zod";
import { dataFiles, schemaFile, schemaId } from "../../schemas/index.js";
import type { JsonSchema } from "../validation/schema-paths.js";

/** The JSON Schema 2020-12 of one data file, as zod writes it, with its published address. */
export function jsonSchema(file: (typeof dataFiles)[number]): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(file.schema, { target: "draft-2020-12" });
  return { $schema, $id: schemaId(file.name), ...rest } as JsonSchema;
}

/** What lies in schemas/v1/index.json: every schema with the file it is for. */
export function schemaIndex() {
  return {
    $comment: "The schemas of this folder and the data files that they are for.",
    schemas: dataFiles.map(({ name, kind, title, description }) => ({
      name,
      kind,
      title,
      description,
      schema: schemaFile(name),
      $id: schemaId(name),
      data: `../../data/${name}.json`,
    })),
  };
}
