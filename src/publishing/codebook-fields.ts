import type { Bilingual } from "../../schemas/index.js";
import type { Words } from "../../schemas/words.js";
import type { WordedSchema } from "./json-schemas.js";
import { definitionName } from "./schema-paths.js";

/** Where a field may stand that only some shapes of its record or part have, or that only some require. */
export interface Condition {
  /** the field that tells the shapes apart */
  field: string;
  terms: string[];
  required: boolean;
}

/** What the schema says of one field. */
export interface SchemaField extends Bilingual {
  /** `string`, `number`, `integer`, `object`, `map`, or the name of a part; `[]` behind it for a list */
  type: string;
  /** whether every record has it */
  required: boolean;
  conditions?: Condition[];
  /** the meaning of each value of a closed vocabulary */
  terms?: Record<string, Bilingual>;
}

const bilingual = ({ description = "", ar = "" }: Partial<Words>): Bilingual => ({ en: description, ar });

/** The meanings of terms, in both languages. */
export const meanings = (terms: Readonly<Record<string, Words>>): Record<string, Bilingual> =>
  Object.fromEntries(Object.entries(terms).map(([term, words]) => [term, bilingual(words)]));

/** The values of a vocabulary whose meanings are not written are there too, without words. */
function termsOf({ enum: values, const: only, terms = {} }: WordedSchema): Record<string, Bilingual> {
  const all = values ?? (only === undefined ? [] : [only]);
  return { ...Object.fromEntries(all.map((value) => [String(value), bilingual({})])), ...meanings(terms) };
}

/** What shapes say of a field that they share: once where they agree, else behind the terms of each shape. */
function joined(shapes: readonly { terms: readonly string[]; text: string }[]): string {
  const [{ text = "" } = {}, ...others] = shapes;
  if (others.every((other) => other.text === text)) return text;
  return shapes.map((shape) => `${shape.terms.join(", ")}: ${shape.text}`).join(" ");
}

const shapesOf = (schema: WordedSchema) => schema.oneOf ?? [schema];

const isVocabulary = (schema: WordedSchema | undefined) => schema?.enum !== undefined || schema?.const !== undefined;

/**
 * The fields of a record or of a part, by dotted path, in the order in which its shapes first define them.
 * @param schema an object, or a union of objects
 * @param definitions the definitions that it refers to
 * @param isPart whether a definition is described in a place of its own; the fields of others stand in the list
 */
export function schemaFields(
  schema: WordedSchema,
  definitions: Readonly<Record<string, WordedSchema>>,
  isPart: (name: string) => boolean,
): Map<string, SchemaField> {
  const fields = new Map<string, SchemaField>();

  const typeOf = (field: WordedSchema): string => {
    const name = definitionName(field);
    if (name !== undefined) return isPart(name) ? name : typeOf(definitions[name] ?? {});
    if (field.type === "array") return `${typeOf(field.items ?? {})}[]`;
    if (field.type === "object") return field.properties === undefined ? "map" : "object";
    return field.type ?? "object";
  };

  /** The object that stands in a field and has no place of its own. */
  const inlined = (field: WordedSchema): WordedSchema | undefined => {
    const name = definitionName(field);
    if (name !== undefined) return isPart(name) ? undefined : inlined(definitions[name] ?? {});
    if (field.items !== undefined) return inlined(field.items);
    return field.properties !== undefined || field.oneOf !== undefined ? field : undefined;
  };

  const visit = (owner: WordedSchema, prefix: string): void => {
    const shapes = shapesOf(owner);
    const keys = [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})))];
    const apart =
      shapes.length < 2
        ? undefined
        : keys.find((key) => shapes.every((shape) => isVocabulary(shape.properties?.[key])));
    for (const key of keys) {
      const holders = shapes.filter(({ properties }) => properties?.[key] !== undefined);
      const variants = holders.map(({ properties }) => properties?.[key] as WordedSchema);
      const requires = (shape: WordedSchema) => shape.required?.includes(key) === true;
      const [first = {}] = variants;
      const words = holders.map((holder, index) => ({
        ...bilingual({ ...definitions[definitionName(variants[index] ?? {}) ?? ""], ...variants[index] }),
        terms: Object.keys(termsOf(holder.properties?.[apart ?? ""] ?? {})),
      }));
      const terms = Object.assign({}, ...variants.map(termsOf)) as Record<string, Bilingual>;
      const required = shapes.every(requires);
      const alike = holders.length === shapes.length && (required || !holders.some(requires));
      const conditions = holders.map(
        (holder, index): Condition => ({
          field: `${prefix}${apart}`,
          terms: words[index]?.terms ?? [],
          required: requires(holder),
        }),
      );
      const path = `${prefix}${key}`;
      fields.set(path, {
        type: typeOf(first),
        required,
        ...(apart !== undefined && !alike && { conditions }),
        en: joined(words.map(({ en, terms: shape }) => ({ text: en, terms: shape }))),
        ar: joined(words.map(({ ar, terms: shape }) => ({ text: ar, terms: shape }))),
        ...(Object.keys(terms).length > 0 && { terms }),
      });
      const inside = inlined(first);
      if (inside !== undefined) visit(inside, `${path}${first.items === undefined ? "" : "[]"}.`);
    }
  };

  visit(schema, "");
  return fields;
}
