import { iso31661, iso31662 } from "iso-3166";
import type { FileDefinition } from "../../schemas/dataset.js";
import type { TextForm } from "../../schemas/roles.js";
import type { CompiledSchema, FieldInfo, KeyOrder, Path } from "../corpus/compiled-schema.js";
import { type Annotations, type FieldTree, fileTree, recordTree, termsIn } from "../fields/field-tree.js";

/** The order of the keys of a value. */
export function keyOrder({ type, element, shapes, fields }: FieldTree): KeyOrder {
  const orders = shapes.map((shape) => ({
    keys: Object.fromEntries(
      shape.keys.map((key) => {
        const own = fields.get(key)?.find((variant) => variant.shape === shape);
        return [key, own === undefined ? {} : keyOrder(own.tree)];
      }),
    ),
  }));
  if (orders.length > 1) return { oneOf: orders };
  if (element === undefined) return orders[0] ?? {};
  return { ...orders[0], ...(type === "map" ? { values: keyOrder(element) } : { items: keyOrder(element) }) };
}

/** Every code of ISO 3166-1 alpha-2 and of ISO 3166-2. */
const ISO_CODES = [...iso31661.map(({ alpha2 }) => alpha2), ...iso31662.map(({ code }) => code)].join(" ");

/** What the terms of a field tell a program, if they tell it anything. */
function ofTerms(
  terms: NonNullable<FieldTree["terms"]>,
): Pick<FieldInfo, "terms" | "beginnings" | "hints" | "cues" | "units"> {
  const entries = Object.entries(terms);
  const beginnings = entries.flatMap(([name, term]) => (term.beginnings ? [[name, term.beginnings] as const] : []));
  const hints = entries.flatMap(([name, term]) => (term.hints ? [[name, term.hints] as const] : []));
  const cues = entries.flatMap(([name, term]) => (term.cues ? [[name, term.cues] as const] : []));
  const units = entries.flatMap(([name, { nouns, form }]) =>
    nouns || form ? [[name, { ...(nouns && { nouns }), ...(form && { form }) }] as const] : [],
  );
  return {
    terms: entries.map(([name]) => name),
    ...(beginnings.length > 0 && { beginnings: Object.fromEntries(beginnings) }),
    ...(hints.length > 0 && { hints: Object.fromEntries(hints) }),
    ...(cues.length > 0 && { cues: Object.fromEntries(cues) }),
    ...(units.length > 0 && { units: Object.fromEntries(units) }),
  };
}

/** Every field of a tree that tells a program something, by its path; the shapes of a field are joined. */
export function fieldInfos(tree: FieldTree): FieldInfo[] {
  const found = new Map<string, { path: Path; trees: FieldTree[]; form: TextForm }>();
  const visit = (inner: FieldTree, path: Path, ownersForm: TextForm): void => {
    const form = inner.form ?? ownersForm;
    const key = path.join(".");
    const { trees = [] } = found.get(key) ?? {};
    found.set(key, { path, trees: [...trees, inner], form });
    for (const [name, variants] of inner.fields)
      for (const variant of variants) visit(variant.tree, [...path, name], form);
    if (inner.element !== undefined) visit(inner.element, [...path, "*"], form);
  };
  visit(tree, [], "phrase");
  return [...found.values()].flatMap(({ path, trees, form }): FieldInfo[] => {
    const { role, refersTo, language }: Annotations = Object.assign({}, ...trees);
    const terms = termsIn(trees);
    const info = {
      ...(role && { role }),
      // The record's own id is not a reference.
      ...(refersTo && path.join() !== "id" && { refersTo }),
      ...(language && { language, form }),
      ...(terms && ofTerms(terms)),
      ...(role === "iso-code" && { codes: ISO_CODES }),
    };
    return Object.keys(info).length === 0 ? [] : [{ path, ...info }];
  });
}

/** What a program must know about a data file's schema, except for the code that checks it. */
export function compiledFacts(file: FileDefinition): Omit<CompiledSchema, "accepts" | "acceptsRecord" | "definition"> {
  const { name, kind, comparison, idBegins, idEnds } = file;
  return {
    name,
    kind,
    fields: fieldInfos(recordTree(file)),
    order: keyOrder(fileTree(file)),
    ...(comparison && { comparison }),
    ...(idBegins !== undefined && { idBegins }),
    ...(idEnds !== undefined && { idEnds }),
  };
}
