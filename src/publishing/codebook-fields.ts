import type { Bilingual } from "../../schemas/index.js";
import type { Words } from "../../schemas/words.js";
import { type FieldTree, termsIn, type Variants } from "../fields/field-tree.js";

/** The shapes that have a field, or require it, if not all shapes of its record or part do. */
export interface Condition {
  /** the field that distinguishes the shapes */
  field: string;
  terms: readonly string[];
  required: boolean;
}

/** What the schema says about one field. */
export interface SchemaField extends Bilingual {
  /** `string`, `number`, `integer`, `object`, `map`, or the name of a part; followed by `[]` for a list */
  type: string;
  /** whether every record has it */
  required: boolean;
  conditions?: Condition[];
  /** the meaning of each value of a closed vocabulary */
  terms?: Record<string, Bilingual>;
}

/** Whether a definition is described in a place of its own; the fields of others are in the list itself. */
type IsPart = (name: string) => boolean;

/** A meaning in both languages. */
export const bilingual = ({ description = "", ar = "" }: Partial<Words>): Bilingual => ({ en: description, ar });

/** The meanings of terms, in both languages. */
export const meanings = (terms: Readonly<Record<string, Words>>): Record<string, Bilingual> =>
  Object.fromEntries(Object.entries(terms).map(([term, words]) => [term, bilingual(words)]));

/** What shapes say about a field that they share: once if they agree, otherwise after the terms of each shape. */
function joined(variants: Variants, language: "en" | "ar"): string {
  const [text, ...others] = variants.map(({ tree }) => bilingual(tree)[language]);
  if (others.every((other) => other === text)) return text as string;
  return variants.map(({ shape, tree }) => `${shape.terms.join(", ")}: ${bilingual(tree)[language]}`).join(" ");
}

/** When a field that only some shapes have is there: the shapes that require it, and those that allow it. */
function conditionsOf(variants: Variants, field: string): Condition[] {
  const conditions: Condition[] = [];
  for (const { shape, required } of variants) {
    const same = conditions.find((other) => other.required === required);
    if (same === undefined) conditions.push({ field, terms: [...shape.terms], required });
    else same.terms = [...same.terms, ...shape.terms];
  }
  return conditions;
}

/** The type of a field, without the marks of a list: a part, or the value itself. */
const innermost = ({ type, element, ...tree }: FieldTree): FieldTree =>
  type === "list" && element !== undefined ? innermost(element) : { type, ...tree };

function typeOf({ type, part, element }: FieldTree, isPart: IsPart): string {
  if (part !== undefined && isPart(part)) return part;
  return type === "list" && element !== undefined ? `${typeOf(element, isPart)}[]` : type;
}

/**
 * The fields of a record or of a part, by dotted path, in the order in which its shapes first define them.
 * @param prefix the path of the object itself, if it is inside another
 */
export function schemaFields(owner: FieldTree, isPart: IsPart, prefix = ""): Map<string, SchemaField> {
  const fields = [...owner.fields].flatMap(([key, variants]): [string, SchemaField][] => {
    const path = `${prefix}${key}`;
    const [{ tree }] = variants;
    const isEverywhere = variants.length === owner.shapes.length;
    const required = isEverywhere && variants.every((variant) => variant.required);
    const isAlike = required || (isEverywhere && !variants.some((variant) => variant.required));
    const inside = innermost(tree);
    const isApart = inside.part !== undefined && isPart(inside.part);
    const terms = isApart ? undefined : termsIn(variants.map((variant) => innermost(variant.tree)));
    const described: SchemaField = {
      type: typeOf(tree, isPart),
      required,
      ...(owner.apart !== undefined &&
        !isAlike && {
          conditions: conditionsOf(variants, `${prefix}${owner.apart}`),
        }),
      en: joined(variants, "en"),
      ar: joined(variants, "ar"),
      ...(terms && { terms: meanings(terms) }),
    };
    const within = `${path}${tree.type === "list" ? "[]" : ""}.`;
    return [[path, described], ...(isApart ? [] : schemaFields(inside, isPart, within))];
  });
  return new Map(fields);
}
