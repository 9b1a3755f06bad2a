import type * as z from "zod";
import type {} from "./roles.js";
import type { Words } from "./words.js";

declare const DECLARED: unique symbol;

/** A schema that says what it means and what a program must know about it. Only the functions of this folder make one. */
export type Field<Schema extends z.ZodType = z.ZodType> = Schema & { readonly [DECLARED]: true };

/** The own fields of a record: a bare zod schema does not compile. */
export type Fields = Readonly<Record<string, Field>>;

export const field = <Schema extends z.ZodType>(
  schema: Schema,
  meta: Partial<Words> & Omit<z.core.GlobalMeta, "id">,
): Field<Schema> => schema.meta(meta as z.core.GlobalMeta) as unknown as Field<Schema>;

/** A field that a record may leave out. */
export const optional = <Schema extends z.ZodType>(declared: Field<Schema>) =>
  declared.optional() as unknown as Field<z.ZodOptional<Schema>>;
