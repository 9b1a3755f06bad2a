import type { FileDefinition } from "../../schemas/dataset.js";
import type { Term } from "../../schemas/term.js";
import { type FieldTree, isDate, isMeasure, recordTree, type Variants } from "../fields/field-tree.js";

/** What kind of answer a field takes. */
export type Asked =
  | { kind: "quantity"; units: readonly string[] }
  | { kind: "date" }
  | { kind: "term"; terms: Readonly<Record<string, Term>> }
  | { kind: "reference"; registry: string; isList: boolean }
  /** a list of objects, each with fields of its own */
  | { kind: "parts"; parts: readonly Question[] }
  | { kind: "bilingual" }
  /** a list of texts, none of which contains | */
  | { kind: "texts" }
  | { kind: "text" }
  | { kind: "number" }
  /** anything else is written as JSON */
  | { kind: "json" };

/** A field of a record, and how it is asked for. */
export interface Question {
  /** name of the field; of a part, the name within it */
  name: string;
  meaning: string;
  isRequired: boolean;
  asked: Asked;
}

function askedOf(variants: readonly FieldTree[]): Asked {
  const [tree] = variants as [FieldTree];
  if (variants.some(isMeasure)) {
    const units = (tree.fields.get("unit") ?? []).flatMap((unit) => Object.keys(unit.tree.terms ?? {}));
    return { kind: "quantity", units: [...new Set(units)] };
  }
  if (variants.some(isDate)) return { kind: "date" };
  const terms = Object.assign({}, ...variants.map((one) => one.terms)) as Record<string, Term>;
  if (Object.keys(terms).length > 0) return { kind: "term", terms };
  if (tree.refersTo !== undefined) return { kind: "reference", registry: tree.refersTo, isList: false };
  const { element } = tree;
  if (element?.refersTo !== undefined) return { kind: "reference", registry: element.refersTo, isList: true };
  if (element?.type === "object") return { kind: "parts", parts: [...element.fields].map(questionOf) };
  if (element?.type === "string") return { kind: "texts" };
  if (tree.type === "object" && [...tree.fields.keys()].join() === "en,ar") return { kind: "bilingual" };
  if (tree.type === "string") return { kind: "text" };
  return { kind: tree.type === "number" || tree.type === "integer" ? "number" : "json" };
}

function questionOf([name, variants]: [string, Variants]): Question {
  const trees = variants.map(({ tree }) => tree);
  return {
    name,
    meaning: trees[0]?.description ?? "",
    isRequired: variants.every(({ required }) => required),
    asked: askedOf(trees),
  };
}

/** The fields around a dataset's own, which are asked for in their own ways. */
const ENVELOPE = new Set(["id", "summary", "attribution", "evidence", "inferred", "relations", "note"]);

/** The own fields of a dataset, in the order in which its records have them. */
export const questionsOf = (file: FileDefinition): Question[] =>
  [...recordTree(file).fields].filter(([name]) => !ENVELOPE.has(name)).map(questionOf);

/** The terms of a field that is not a dataset's own, such as `relations.type`, with their meanings. */
export function termsAt(file: FileDefinition, ...path: readonly string[]): Readonly<Record<string, Term>> {
  const found = path.reduce<readonly FieldTree[]>(
    (trees, name) =>
      trees.flatMap((tree) => ((tree.element ?? tree).fields.get(name) ?? []).map((variant) => variant.tree)),
    [recordTree(file)],
  );
  return Object.assign({}, ...found.map(({ terms }) => terms));
}
