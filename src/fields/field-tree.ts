import type { FileDefinition } from "../../schemas/dataset.js";
import { DATE_ROLES, type Role } from "../../schemas/roles.js";
import { type AnnotatedSchema, annotatedSchema, definitionName } from "./annotated-schema.js";

export type Annotations = Pick<
  AnnotatedSchema,
  "description" | "ar" | "terms" | "role" | "refersTo" | "language" | "form"
>;

/** One of the shapes that an object may have. */
export interface Shape {
  keys: readonly string[];
  /** the terms of the field that distinguishes it from the others; empty if there is only one shape */
  terms: readonly string[];
}

/** A field of an object, in one of its shapes. */
export interface Variant {
  shape: Shape;
  required: boolean;
  tree: FieldTree;
}

/** A field is in one shape at least. */
export type Variants = readonly [Variant, ...Variant[]];

/** What a schema says about a value and the values inside it. Everything that is derived from a schema is derived from this. */
export interface FieldTree extends Annotations {
  type: (typeof SCALARS)[number] | "object" | "list" | "map";
  /** the definition that the schema refers to */
  part?: string;
  /** for a list or a map */
  element?: FieldTree;
  /** for an object: the field that distinguishes its shapes, the shapes, and its fields in the order of their first shape */
  apart?: string;
  shapes: readonly Shape[];
  fields: ReadonlyMap<string, Variants>;
}

type Definitions = Readonly<Record<string, AnnotatedSchema>>;

/** A schema together with the definition that it refers to; its own words take precedence. */
function resolved(schema: AnnotatedSchema, definitions: Definitions): AnnotatedSchema {
  const name = definitionName(schema);
  return name === undefined ? schema : { ...definitions[name], ...schema };
}

const SCALARS = ["string", "number", "integer", "boolean"] as const;

/** @throws {TypeError} if the values have several types or none, so that nothing derived from the schema leaves them out */
function typeOf(schema: AnnotatedSchema): FieldTree["type"] {
  const { type, properties, oneOf, additionalProperties } = schema;
  if (properties !== undefined || oneOf !== undefined) return "object";
  if (type === "array") return "list";
  if (typeof additionalProperties === "object") return "map";
  const scalar = SCALARS.find((name) => name === type);
  if (scalar === undefined) throw new TypeError(`a schema that no rule or table could read: ${JSON.stringify(schema)}`);
  return scalar;
}

const termNames = ({ enum: values, const: only }: AnnotatedSchema) =>
  (values ?? (only === undefined ? [] : [only])).map(String);

/** The terms of a vocabulary, even if nobody wrote what they mean. */
function termsOf(schema: AnnotatedSchema): FieldTree["terms"] {
  const names = termNames(schema);
  if (names.length === 0) return undefined;
  return { ...Object.fromEntries(names.map((name) => [name, { description: "", ar: "" }])), ...schema.terms };
}

/** Whether every list has terms, and none of them is in another. */
const areDisjoint = (lists: readonly (readonly string[])[]) =>
  lists.every(({ length }) => length > 0) && new Set(lists.flat()).size === lists.flat().length;

/** The shapes of an object and its fields. */
function objectOf(
  options: readonly AnnotatedSchema[],
  definitions: Definitions,
): Pick<FieldTree, "apart" | "shapes" | "fields"> {
  const keys = [...new Set(options.flatMap(({ properties = {} }) => Object.keys(properties)))];
  const told = (key: string) =>
    options.map(({ properties }) => termNames(resolved(properties?.[key] ?? {}, definitions)));
  const apart = options.length < 2 ? undefined : keys.find((key) => areDisjoint(told(key)));
  const terms = apart === undefined ? [] : told(apart);
  const shaped = options.map((option, index) => ({
    option,
    shape: { keys: Object.keys(option.properties ?? {}), terms: terms[index] ?? [] },
  }));
  const fields = keys.map((key): [string, Variants] => {
    const variants = shaped.flatMap(({ option: { properties, required }, shape }): Variant[] => {
      const property = properties?.[key];
      if (property === undefined) return [];
      return [{ shape, required: required?.includes(key) === true, tree: treeOf(property, definitions) }];
    });
    return [key, variants as [Variant, ...Variant[]]];
  });
  return { ...(apart !== undefined && { apart }), shapes: shaped.map(({ shape }) => shape), fields: new Map(fields) };
}

/**
 * Walks a schema. The trees of data files are made once: recordTree, fileTree and partTrees remember.
 * @param definitions what it refers to
 */
export function treeOf(schema: AnnotatedSchema, definitions: Definitions = schema.$defs ?? {}): FieldTree {
  const part = definitionName(schema);
  const whole = resolved(schema, definitions);
  const { description, ar, role, refersTo, language, form, oneOf, properties, items, additionalProperties } = whole;
  const terms = termsOf(whole);
  const inside = items ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
  const options = (oneOf ?? (properties === undefined ? [] : [whole])).map((option) => resolved(option, definitions));
  return {
    type: typeOf(whole),
    ...(part !== undefined && { part }),
    ...(description !== undefined && { description }),
    ...(ar !== undefined && { ar }),
    ...(terms && { terms }),
    ...(role && { role }),
    ...(refersTo !== undefined && { refersTo }),
    ...(language && { language }),
    ...(form && { form }),
    ...(inside && { element: treeOf(inside, definitions) }),
    ...objectOf(options, definitions),
  };
}

interface Trees {
  file: FieldTree;
  parts: ReadonlyMap<string, FieldTree>;
}

const known = new WeakMap<FileDefinition, Trees>();

function treesOf(file: FileDefinition): Trees {
  let trees = known.get(file);
  if (trees === undefined) {
    const schema = annotatedSchema(file.schema);
    const { $defs = {} } = schema;
    const parts = Object.entries($defs).map(([name, part]): [string, FieldTree] => [name, treeOf(part, $defs)]);
    trees = { file: treeOf(schema), parts: new Map(parts) };
    known.set(file, trees);
  }
  return trees;
}

/** What a data file holds. */
export const fileTree = (file: FileDefinition): FieldTree => treesOf(file).file;

/** The definitions that a data file refers to, including that of its record, each with its own description. */
export const partTrees = (file: FileDefinition): ReadonlyMap<string, FieldTree> => treesOf(file).parts;

/** What one record of a dataset or registry holds; for a ledger, what its file holds. */
export const recordTree = (file: FileDefinition): FieldTree =>
  partTrees(file).get(file.recordName ?? "") ?? fileTree(file);

export const isDate = ({ role }: { role?: Role }): boolean => DATE_ROLES.some((date) => date === role);

export const isMeasure = ({ role }: { role?: Role }): boolean => role === "measure";

/** The terms that a field has in any of its shapes; none if it is not a vocabulary. */
export function termsIn(trees: readonly FieldTree[]): FieldTree["terms"] {
  const terms: NonNullable<FieldTree["terms"]> = Object.assign({}, ...trees.map((tree) => tree.terms));
  return Object.keys(terms).length === 0 ? undefined : terms;
}
