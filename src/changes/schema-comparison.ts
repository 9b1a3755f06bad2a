import { isObject, type JsonObject } from "../corpus/values.js";
import { canonical } from "./values.js";

/** Something that a schema refuses now and accepted before, or the other way round, with its place in the schema. */
export interface Difference {
  is: "tightened" | "loosened";
  detail: string;
}

/** The two JSON Schemas as a whole, for the definitions in them. */
interface Context {
  before: JsonObject;
  after: JsonObject;
  /** the pairs of definitions that are being compared: one that holds itself leads back to its own pair */
  open: ReadonlySet<string>;
}

type Compare = (before: unknown, after: unknown, path: string, context: Context) => Difference[];

const place = (path: string, detail: string) => (path === "" ? detail : `${path} ${detail}`);
const tightened = (path: string, detail: string): Difference[] => [{ is: "tightened", detail: place(path, detail) }];
const loosened = (path: string, detail: string): Difference[] => [{ is: "loosened", detail: place(path, detail) }];

const DEFINITIONS = "#/$defs/";

/** The definitions of a schema, by their names. */
export const definitionsOf = (schema: JsonObject): JsonObject => (isObject(schema["$defs"]) ? schema["$defs"] : {});

/** A schema, or the definition that it refers to. */
function resolved(schema: unknown, document: JsonObject): unknown {
  if (!isObject(schema) || typeof schema["$ref"] !== "string") return schema;
  return resolved(definitionsOf(document)[schema["$ref"].slice(DEFINITIONS.length)], document);
}

/** What says nothing of what is accepted. */
const ANNOTATIONS = new Set(["$schema", "$id", "$comment", "$defs", "title", "description"]);

const constraintsOf = (schema: JsonObject): string[] => Object.keys(schema).filter((key) => !ANNOTATIONS.has(key));

/** A schema as text, without what says nothing of what is accepted. */
const asText = (schema: unknown): string =>
  canonical(
    JSON.parse(
      JSON.stringify(schema, (key, value: unknown) =>
        ANNOTATIONS.has(key) && typeof value === "string" ? undefined : value,
      ),
    ),
  );

const listed = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(", ");

/** A keyword that only refuses: without it, everything is accepted. */
const refusing =
  (name: string, compare: Compare): Compare =>
  (before, after, path, context) => {
    if (before === undefined) return tightened(path, `has ${name} now`);
    if (after === undefined) return loosened(path, `is without ${name} now`);
    return compare(before, after, path, context);
  };

const type: Compare = (before, after, path) => {
  if (canonical(before) === canonical(after)) return [];
  const detail = `is ${canonical(after)}, was ${canonical(before)}`;
  return before === "integer" && after === "number" ? loosened(path, detail) : tightened(path, detail);
};

const values: Compare = (before, after, path) => {
  const [old, current] = [before as unknown[], after as unknown[]];
  const missing = (from: unknown[], others: unknown[]) => {
    const known = new Set(others.map(canonical));
    return from.filter((value) => !known.has(canonical(value)));
  };
  const [gone, added] = [missing(old, current), missing(current, old)];
  return [
    ...(gone.length > 0 ? tightened(path, `no longer accepts ${listed(gone)}`) : []),
    ...(added.length > 0 ? loosened(path, `accepts ${listed(added)}`) : []),
  ];
};

const pattern: Compare = (before, after, path) =>
  before === after ? [] : tightened(path, `has the pattern ${after}, had ${before}`);

const bound =
  (name: string, isLower: boolean): Compare =>
  (before, after, path) => {
    const [old, current] = [Number(before), Number(after)];
    if (old === current) return [];
    return (current > old === isLower ? tightened : loosened)(path, `has ${name} ${current}, had ${old}`);
  };

const required: Compare = (before = [], after = [], path) => {
  const [old, current] = [before as string[], after as string[]];
  const [added, dropped] = [current.filter((key) => !old.includes(key)), old.filter((key) => !current.includes(key))];
  return [
    ...(added.length > 0 ? tightened(path, `requires ${listed(added)}`) : []),
    ...(dropped.length > 0 ? loosened(path, `does not require ${listed(dropped)} any more`) : []),
  ];
};

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

const below = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);

/** What an object may hold: fields that are named, and all others. */
function members(before: JsonObject, after: JsonObject, path: string, context: Context): Difference[] {
  const [old, current] = [objectOf(before["properties"]), objectOf(after["properties"])];
  const [oldOthers = true, others = true] = [before["additionalProperties"], after["additionalProperties"]];
  const named = [...new Set([...Object.keys(old), ...Object.keys(current)])].flatMap((key) => {
    if (!Object.hasOwn(current, key) && others === false) return tightened(path, `no longer accepts the field ${key}`);
    if (!Object.hasOwn(old, key) && oldOthers === false) return loosened(path, `accepts the field ${key}`);
    const of = (fields: JsonObject, rest: unknown) => (Object.hasOwn(fields, key) ? fields[key] : rest);
    return compareSchemas(of(old, oldOthers), of(current, others), below(path, key), context);
  });
  return [...named, ...compareSchemas(oldOthers, others, below(path, "*"), context)];
}

/** The values of a field that a branch of a choice must have; undefined if it need not have it, or any will do. */
function tagsOf(branch: unknown, key: string, document: JsonObject): string[] | undefined {
  const schema = resolved(branch, document);
  if (!isObject(schema) || !Array.isArray(schema["required"]) || !schema["required"].includes(key)) return undefined;
  const tag = resolved(objectOf(schema["properties"])[key], document);
  return isObject(tag) ? valuesOf(tag)?.map(canonical) : undefined;
}

/** The tags of each branch, if every branch has some and no two of them share one. */
function tagsOfAll(branches: readonly unknown[], key: string, document: JsonObject): string[][] | undefined {
  const tags = branches.map((branch) => tagsOf(branch, key, document) ?? []);
  const all = tags.flat();
  return tags.every(({ length }) => length > 0) && new Set(all).size === all.length ? tags : undefined;
}

/** A choice of shapes, of which a field that each requires tells which one is meant. */
const choice: Compare = (before, after, path, context) => {
  const [old, current] = [before as unknown[], after as unknown[]];
  const first = resolved(current[0], context.after);
  for (const key of Object.keys(objectOf(isObject(first) ? first["properties"] : undefined))) {
    const [oldTags, tags] = [tagsOfAll(old, key, context.before), tagsOfAll(current, key, context.after)];
    if (oldTags === undefined || tags === undefined) continue;
    const meets = (some: readonly string[], others: readonly string[]) => some.some((tag) => others.includes(tag));
    return [
      ...oldTags.flatMap((some, index) => {
        const same = tags.flatMap((others, at) => (meets(some, others) ? [current[at]] : []));
        if (same.length === 0) return tightened(path, `no longer accepts ${key} ${some.join(", ")}`);
        return same.flatMap((branch) => compareSchemas(old[index], branch, path, context));
      }),
      ...tags
        .filter((some) => !oldTags.some((others) => meets(some, others)))
        .flatMap((some) => loosened(path, `accepts ${key} ${some.join(", ")}`)),
    ];
  }
  const text = asText(old);
  return text === asText(current) && !text.includes('"$ref"')
    ? []
    : tightened(path, "has a choice that cannot be compared");
};

const KEYWORDS: Readonly<Record<string, Compare>> = {
  type: refusing("a type", type),
  pattern: refusing("a pattern", pattern),
  required,
  propertyNames: refusing("a rule for the names of fields", (before, after, path, context) =>
    compareSchemas(before, after, `the names in ${path}`, context),
  ),
  items: refusing("a rule for its elements", (before, after, path, context) =>
    compareSchemas(before, after, `${path}[]`, context),
  ),
  minItems: refusing("minItems", bound("minItems", true)),
  minimum: refusing("minimum", bound("minimum", true)),
  exclusiveMinimum: refusing("exclusiveMinimum", bound("exclusiveMinimum", true)),
  maximum: refusing("maximum", bound("maximum", false)),
  oneOf: refusing("a choice", choice),
};

/** What is compared together. */
const MEMBERS = ["properties", "additionalProperties"];
const VALUES = ["enum", "const"];

/** The keywords that are understood, beside what only describes. */
export const UNDERSTOOD: ReadonlySet<string> = new Set([...Object.keys(KEYWORDS), ...MEMBERS, ...VALUES, "$ref"]);

/** The values that a schema allows; undefined if it names none. */
function valuesOf(schema: JsonObject): unknown[] | undefined {
  if ("const" in schema) return [schema["const"]];
  return Array.isArray(schema["enum"]) ? schema["enum"] : undefined;
}

/** Whether each keyword of a schema is one that is understood; beside a reference, none is. */
const isUnderstood = (schema: JsonObject): boolean => {
  const keys = constraintsOf(schema);
  return "$ref" in schema
    ? keys.length === 1
    : keys.every((key) => UNDERSTOOD.has(key)) && !VALUES.every((key) => key in schema);
};

function compareObjects(before: JsonObject, after: JsonObject, path: string, context: Context): Difference[] {
  const compared = (keyword: string) =>
    keyword in before || keyword in after
      ? (KEYWORDS[keyword]?.(before[keyword], after[keyword], path, context) ?? [])
      : [];
  const [old, current] = [valuesOf(before), valuesOf(after)];
  return [
    ...Object.keys(KEYWORDS).flatMap(compared),
    ...(old !== undefined || current !== undefined
      ? refusing("a list of values", values)(old, current, path, context)
      : []),
    ...members(before, after, path, context),
  ];
}

function compareSchemas(before: unknown, after: unknown, path: string, context: Context): Difference[] {
  if (!isObject(before) || !isObject(after)) {
    if (before === after) return [];
    if (after === false) return tightened(path, "accepts nothing any more");
    if (before === false || after === true) return loosened(path, "accepts what it did not");
    return before === true ? compareSchemas({}, after, path, context) : tightened(path, "cannot be compared");
  }
  if (!isUnderstood(before) || !isUnderstood(after)) {
    const text = asText(before);
    return text === asText(after) && !text.includes('"$ref"') ? [] : tightened(path, "cannot be compared");
  }
  const [old, current] = [before["$ref"], after["$ref"]];
  if (old === undefined && current === undefined) return compareObjects(before, after, path, context);
  const pair = `${old} ${current}`;
  if (old === current || context.open.has(pair)) return [];
  // A schema that is written out ends somewhere: only two definitions can lead back to themselves.
  const open = old === undefined || current === undefined ? context.open : new Set([...context.open, pair]);
  return compareSchemas(resolved(before, context.before), resolved(after, context.after), path, { ...context, open });
}

/** A difference, and the definition that it is in; undefined for the schema outside of its definitions. */
export interface DefinedDifference extends Difference {
  definition: string | undefined;
}

/**
 * What a JSON Schema refuses and accepts that it did not before. It is no general proof: it knows the keywords that this package
 * writes, and whatever it cannot tell to be equal or looser counts as tightened. A definition that both have is compared
 * once, by itself.
 */
export function schemaDifferences(before: JsonObject, after: JsonObject): DefinedDifference[] {
  const context = { before, after, open: new Set<string>() };
  const [old, current] = [definitionsOf(before), definitionsOf(after)];
  const shared = Object.keys(current).filter((name) => Object.hasOwn(old, name));
  return [
    ...compareSchemas(before, after, "", context).map((one) => ({ ...one, definition: undefined })),
    ...shared.flatMap((name) =>
      compareSchemas(old[name], current[name], "", context).map((one) => ({ ...one, definition: name })),
    ),
  ];
}
