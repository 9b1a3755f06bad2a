import type { AnnotatedSchema } from "../../fields/annotated-schema.js";
import { treeOf } from "../../fields/field-tree.js";

export type Definitions = Readonly<Record<string, AnnotatedSchema>>;

/** One of the shapes of an object. */
interface Shape {
  schema: AnnotatedSchema;
  /** the terms that tell it from the others; empty if there is only one shape */
  terms: readonly string[];
}

/** The shapes that an object may have, and the field that tells them apart. */
export function shapesOf(schema: AnnotatedSchema, definitions: Definitions): { apart?: string; shapes: Shape[] } {
  const { apart, shapes } = treeOf(schema, definitions);
  const options = schema.oneOf ?? [schema];
  return {
    ...(apart !== undefined && { apart }),
    shapes: options.map((option, index) => ({ schema: option, terms: shapes[index]?.terms ?? [] })),
  };
}
