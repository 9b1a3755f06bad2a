import type { CompiledSchema, FieldInfo, KeyOrder, Path } from "../corpus/compiled-schema.js";
import { type AnnotatedSchema, annotatedSchema, definitionName } from "./json-schemas.js";
import type { dataFiles } from "../../schemas/index.js";

type Annotations = Pick<AnnotatedSchema, "description" | "ar" | "terms" | "role" | "refersTo" | "language" | "form">;

/** One of the shapes that an object may have. */
export interface Shape {
  keys: readonly string[];
  /** the terms of the field that tells it from the others; empty where there is one shape */
  terms: readonly string[];
}

/** A field of an object, as one of its shapes has it. */
export interface Variant {
  shape: Shape;
  required: boolean;
  tree: FieldTree;
}

/** What the schema of a value says, and of the values inside it. Everything that is derived from a schema reads this. */
export interface FieldTree extends Annotations {
  type: "string" | "number" | "integer" | "object" | "list" | "map";
  /** the definition that the schema refers to */
  part?: string;
  /** of a list or a map */
  element?: FieldTree;
  /** of an object: the field that tells its shapes apart, the shapes, and its fields in the order of their first shape */
  apart?: string;
  shapes: readonly Shape[];
  fields: ReadonlyMap<string, readonly [Variant, ...Variant[]]>;
}

const TYPES = { array: "list", string: "string", number: "number", integer: "integer" } as const;

const isVocabulary = (schema: AnnotatedSchema | undefined) =>
  schema?.enum !== undefined || schema?.const !== undefined;

const termsOf = ({ enum: values, const: only }: AnnotatedSchema = {}) =>
  (values ?? (only === undefined ? [] : [only])).map(String);

/**
 * Walks a schema. It is walked once: recordTree and fileTree remember.
 * @param definitions what it refers to
 */
export function treeOf(
  schema: AnnotatedSchema,
  definitions: Readonly<Record<string, AnnotatedSchema>> = schema.$defs ?? {},
): FieldTree {
  const part = definitionName(schema);
  const whole = part === undefined ? schema : { ...definitions[part], ...schema };
  const { description, ar, terms, role, refersTo, language, form } = whole;
  const annotations = Object.fromEntries(
    Object.entries({ part, description, ar, terms, role, refersTo, language, form }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const schemas = whole.oneOf ?? (whole.properties === undefined ? [] : [whole]);
  const keys = [...new Set(schemas.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const apart =
    schemas.length < 2 ? undefined : keys.find((key) => schemas.every(({ properties }) => isVocabulary(properties?.[key])));
  const shapes = schemas.map(({ properties = {} }) => ({
    keys: Object.keys(properties),
    terms: apart === undefined ? [] : termsOf(properties[apart]),
  }));
  const fields = new Map(
    keys.map((key): [string, [Variant, ...Variant[]]] => [
      key,
      schemas.flatMap(({ properties, required }, index): Variant[] => {
        const property = properties?.[key];
        const shape = shapes[index];
        if (property === undefined || shape === undefined) return [];
        return [{ shape, required: required?.includes(key) === true, tree: treeOf(property, definitions) }];
      }) as [Variant, ...Variant[]],
    ]),
  );
  const inside = whole.items ?? (typeof whole.additionalProperties === "object" ? whole.additionalProperties : undefined);
  const type =
    schemas.length > 0 ? "object" : inside === undefined || whole.type === "array" ? TYPES[whole.type as "array"] : "map";
  return {
    ...annotations,
    // A vocabulary whose meanings nobody wrote has its terms all the same.
    ...(isVocabulary(whole) && { terms: { ...withoutWords(whole), ...terms } }),
    type: type ?? "string",
    ...(inside && { element: treeOf(inside, definitions) }),
    ...(apart !== undefined && { apart }),
    shapes,
    fields,
  };
}

const withoutWords = (schema: AnnotatedSchema) =>
  Object.fromEntries(termsOf(schema).map((name) => [name, { description: "", ar: "" }]));

type DataFile = (typeof dataFiles)[number];

const known = new Map<DataFile, { record: FieldTree; file: FieldTree }>();

function treesOf(file: DataFile) {
  let trees = known.get(file);
  if (trees === undefined) {
    const schema = annotatedSchema(file.schema);
    const whole = treeOf(schema);
    trees = { file: whole, record: whole.fields.get("records")?.[0].tree.element ?? whole };
    known.set(file, trees);
  }
  return trees;
}

/** What one record of a dataset or registry holds; of a ledger, what its file does. */
export const recordTree = (file: DataFile): FieldTree => treesOf(file).record;

/** What a data file holds. */
export const fileTree = (file: DataFile): FieldTree => treesOf(file).file;

/** The order of the keys of a value. */
export function keyOrder({ fields, element, shapes }: FieldTree): KeyOrder {
  const ordered = (keys: readonly string[], terms: readonly string[] = []) =>
    Object.fromEntries(
      keys.map((key) => {
        const variants = fields.get(key) ?? [];
        const own = variants.find(({ shape }) => shape.terms.join() === terms.join()) ?? variants[0];
        return [key, own === undefined ? {} : keyOrder(own.tree)];
      }),
    );
  if (shapes.length > 1) return { oneOf: shapes.map(({ keys, terms }) => ({ keys: ordered(keys, terms) })) };
  return {
    ...(fields.size > 0 && { keys: ordered([...fields.keys()]) }),
    ...(element && element.fields.size > 0 && { items: keyOrder(element) }),
  };
}

/** What the terms of a field say to a program, where they say anything. */
function ofTerms(terms: NonNullable<FieldTree["terms"]>): Pick<FieldInfo, "terms" | "beginnings" | "units"> {
  const entries = Object.entries(terms);
  const beginnings = entries.flatMap(([name, term]) => (term.beginnings ? [[name, term.beginnings] as const] : []));
  const units = entries.flatMap(([name, { nouns, form }]) =>
    nouns || form ? [[name, { ...(nouns && { nouns }), ...(form && { form }) }] as const] : [],
  );
  return {
    terms: entries.map(([name]) => name),
    ...(beginnings.length > 0 && { beginnings: Object.fromEntries(beginnings) }),
    ...(units.length > 0 && { units: Object.fromEntries(units) }),
  };
}

/** Every field of a tree that says something to a program, by its path; the shapes of one field are one. */
export function fieldInfos(tree: FieldTree): FieldInfo[] {
  const found = new Map<string, FieldInfo>();
  const visit = ({ role, refersTo, language, form, terms, fields, element }: FieldTree, path: Path, owner?: FieldTree): void => {
    const shown = {
      ...(role && { role }),
      // The id of the record itself refers to nothing.
      ...(refersTo && path.join() !== "id" && { refersTo }),
      ...(language && { language, form: form ?? owner?.form ?? "phrase" }),
    };
    if (Object.keys(shown).length > 0 || terms !== undefined) {
      const key = path.join(".");
      const other = found.get(key);
      const names = terms && ofTerms(terms);
      found.set(key, {
        path,
        ...other,
        ...shown,
        ...names,
        ...(names && { terms: [...new Set([...(other?.terms ?? []), ...(names.terms ?? [])])] }),
      });
    }
    const inherited = { form, language } as FieldTree;
    for (const [key, variants] of fields) for (const { tree: inner } of variants) visit(inner, [...path, key], inherited);
    if (element !== undefined) visit(element, [...path, "*"], inherited);
  };
  visit(tree, []);
  return [...found.values()];
}

/** What a program must know of a data file's schema, but for the code that decides. */
export function compiledFacts(file: DataFile): Omit<CompiledSchema, "accepts" | "acceptsRecord"> {
  const { name, kind } = file;
  const facts = { name, kind, fields: fieldInfos(recordTree(file)), order: keyOrder(fileTree(file)) };
  if (kind === "ledger") return facts;
  const { comparison, idBegins, idEnds } = file as { comparison?: CompiledSchema["comparison"]; idBegins?: string; idEnds?: string };
  return { ...facts, ...(comparison && { comparison }), ...(idBegins && { idBegins }), ...(idEnds && { idEnds }) };
}
