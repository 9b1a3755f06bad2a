import { datasets } from "../../../schemas/index.js";
import { type FieldTree, partTrees, recordTree, termsIn } from "../../fields/field-tree.js";
import type { UnitForms } from "../../wording/quantity-words.js";
import { HEADER, pascalCase } from "./names.js";

/** A list of terms with the name of its type. */
export interface Vocabulary {
  name: string;
  /** what the field means that has the terms */
  meaning: string;
  terms: NonNullable<FieldTree["terms"]>;
}

interface Place {
  /** the definition, and the field in it */
  owner: string;
  path: string;
}

/** Every field with terms, by its definition and its path there; a definition inside is a place of its own. */
function termFields(): (Place & Pick<Vocabulary, "meaning" | "terms">)[] {
  const found = new Map<string, Place & Pick<Vocabulary, "meaning" | "terms">>();
  const visit = (owner: string, tree: FieldTree, path: string): void => {
    for (const [key, variants] of tree.fields) {
      const trees = variants.map((variant) => variant.tree);
      const inner = path === "" ? key : `${path}.${key}`;
      const terms = termsIn(trees);
      if (terms !== undefined && Object.keys(terms).length > 1)
        found.set(`${owner}.${inner}`, { owner, path: inner, terms, meaning: trees[0]?.description ?? "" });
      for (const one of trees) {
        if (one.part === undefined) visit(owner, one, inner);
        if (one.element !== undefined && one.element.part === undefined) visit(owner, one.element, `${inner}.*`);
      }
    }
  };
  for (const dataset of datasets) {
    visit(dataset.recordName, recordTree(dataset), "");
    for (const [name, tree] of partTrees(dataset)) if (name !== dataset.recordName) visit(name, tree, "");
  }
  return [...found.values()];
}

/**
 * Every vocabulary by the definition and the field that it is used in. Fields of one name and the same terms share a
 * vocabulary, which is named after the field: Modality; any other after its definition too: CasualtyFigureOutcome.
 */
export function vocabularies(): ReadonlyMap<string, Vocabulary> {
  const fields = termFields();
  const keyOf = ({ path }: Place) => path.split(".").at(-1) ?? path;
  const sameAs = (one: (typeof fields)[number]) =>
    fields.filter(
      (other) => keyOf(other) === keyOf(one) && Object.keys(other.terms).join() === Object.keys(one.terms).join(),
    );
  const isOnlyOne = (one: (typeof fields)[number]) =>
    fields.every((other) => keyOf(other) !== keyOf(one) || sameAs(one).includes(other));
  return new Map(
    fields.map((one) => {
      const isShared = isOnlyOne(one) && new Set(sameAs(one).map(({ owner }) => owner)).size > 1;
      const name = pascalCase(isShared ? keyOf(one) : `${one.owner}-${keyOf(one)}`);
      return [`${one.owner}.${one.path}`, { name, meaning: one.meaning, terms: one.terms }];
    }),
  );
}

/** The module with the terms of every vocabulary and what they mean. */
export function vocabulariesModule(): string {
  const named = new Map([...vocabularies().values()].map((vocabulary) => [vocabulary.name, vocabulary]));
  const lists = [...named.values()].map(({ name, terms }): [string, { term: string; en: string; ar: string }[]] => [
    name,
    Object.entries(terms).map(([term, { description, ar }]) => ({ term, en: description, ar })),
  ]);
  const types = [...named.keys()].map((name) => `  readonly ${name}: readonly Term<types.${name}>[];\n`);
  return `${HEADER}import type * as types from "./types.js";

/** A term of a vocabulary, and what it means. */
export interface Term<Name extends string> {
  readonly term: Name;
  readonly en: string;
  readonly ar: string;
}

/** The terms of every vocabulary, by the name of its type. */
export const vocabularies: {\n${types.join("")}} = ${JSON.stringify(Object.fromEntries(lists), null, 1)};
`;
}

/** How a number of each unit is said. */
export const unitForms = (): Record<string, UnitForms> =>
  Object.fromEntries(
    [...vocabularies().values()].flatMap(({ terms }) =>
      Object.entries(terms).flatMap(([name, term]) => (term.said ? [[name, term.said] as const] : [])),
    ),
  );

/** The module with the words for a number of each unit. */
export function unitsModule(): string {
  return `${HEADER}import type { UnitForms } from "../wording/quantity-words.js";

/** How a number of each unit is said. */
export const units: Readonly<Record<string, UnitForms>> = ${JSON.stringify(unitForms(), null, 1)};
`;
}
