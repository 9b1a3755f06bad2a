import { isObject, type JsonObject } from "../corpus/values.js";
import type { FormChange } from "./change.js";
import { definitionsOf, schemaDifferences } from "./schema-comparison.js";
import type { State } from "./state.js";

type Kind = FormChange["what"];
type Names = Iterable<string>;

/** What is there now and was not, and what was there. */
function comings(what: Kind, before: Names, after: Names): FormChange[] {
  const [old, current] = [new Set(before), new Set(after)];
  return [
    ...[...old].filter((name) => !current.has(name)).map((name): FormChange => ({ what, name, is: "gone" })),
    ...[...current].filter((name) => !old.has(name)).map((name): FormChange => ({ what, name, is: "added" })),
  ];
}

const both = <Value>(before: ReadonlyMap<string, Value>, after: ReadonlyMap<string, Value>) =>
  [...after].flatMap(([name, current]): [string, Value, Value][] => {
    const old = before.get(name);
    return old === undefined ? [] : [[name, old, current]];
  });

/** Files that came and went. */
const datasetChanges = (before: State, after: State) => comings("dataset", before.files.keys(), after.files.keys());

function columnChanges({ tables: before }: State, { tables: after }: State): FormChange[] {
  if (before === undefined || after === undefined) return [];
  return [
    ...comings("column", before.keys(), after.keys()).map((change) => ({ ...change, name: `${change.name}.*` })),
    ...both(before, after).flatMap(([table, old, current]) => [
      ...comings("column", old.keys(), current.keys()).map((change) => ({
        ...change,
        name: `${table}.${change.name}`,
      })),
      ...both(old, current).flatMap(([column, type, now]): FormChange[] =>
        type === now
          ? []
          : [{ what: "column", name: `${table}.${column}`, is: "tightened", detail: `is ${now}, was ${type}` }],
      ),
    ]),
  ];
}

/** The definition of the records of a file. */
function recordDefinition(schema: JsonObject): string | undefined {
  const { records } = isObject(schema["properties"]) ? schema["properties"] : {};
  const { $ref } = isObject(records) && isObject(records["items"]) ? records["items"] : {};
  return typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
}

/** Every term of a schema, with the names of the fields that lead to it. */
function termsBelow(schema: unknown, path: string): string[] {
  if (!isObject(schema)) return [];
  const { properties, items, oneOf, additionalProperties, const: only } = schema;
  const terms = only === undefined ? schema["enum"] : [only];
  return [
    ...(Array.isArray(terms) ? terms.filter((term) => typeof term === "string").map((term) => `${path}.${term}`) : []),
    ...Object.entries(isObject(properties) ? properties : {}).flatMap(([name, field]) =>
      termsBelow(field, `${path}.${name}`),
    ),
    ...[items, additionalProperties, ...(Array.isArray(oneOf) ? oneOf : [])].flatMap((part) => termsBelow(part, path)),
  ];
}

/** The parts of a schema, by the name under which they are told: the definition of its records by that of the file. */
function partsOf(name: string, schema: JsonObject): [part: string, schema: unknown][] {
  const own = recordDefinition(schema);
  const { $defs: _, ...outside } = schema;
  return [
    [name, outside],
    ...Object.entries(definitionsOf(schema)).map(([definition, part]): [string, unknown] => [
      definition === own ? name : definition,
      part,
    ]),
  ];
}

/** The terms of all schemas, by the part that they are in. */
function termsOf(schemas: ReadonlyMap<string, JsonObject>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [name, schema] of schemas)
    for (const [part, within] of partsOf(name, schema)) {
      const known = found.get(part) ?? new Set();
      for (const term of termsBelow(within, part)) known.add(term);
      found.set(part, known);
    }
  return found;
}

/** Changes of what several schemas share are in each of them. */
const once = (changes: readonly FormChange[]): FormChange[] => [
  ...new Map(changes.map((change) => [JSON.stringify(change), change])).values(),
];

function schemaChanges({ schemas: before }: State, { schemas: after }: State): FormChange[] {
  if (before === undefined || after === undefined) return [];
  const differences = both(before, after).flatMap(([name, old, current]) => {
    const own = recordDefinition(current);
    return schemaDifferences(old, current).map(({ definition = own, is, detail }): FormChange => {
      return { what: "schema", name: definition === own ? name : (definition ?? name), is, detail };
    });
  });
  const terms = both(termsOf(before), termsOf(after)).flatMap(([, old, current]) => comings("term", old, current));
  return [...terms, ...comings("schema", before.keys(), after.keys()), ...once(differences)];
}

/** What changed of the things that programs rely on. */
export const formChanges = (before: State, after: State): FormChange[] => [
  ...datasetChanges(before, after),
  ...columnChanges(before, after),
  ...schemaChanges(before, after),
];
