import type { FileDefinition } from "../../schemas/dataset.js";
import { datasets } from "../../schemas/index.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import { recordTree } from "../fields/field-tree.js";
import { type Missing, withAnswers } from "./draft.js";
import { type Question, questionsOf } from "./question.js";

/**
 * A registry, by its name.
 * @throws if there is none
 */
export function registryNamed(name: string): FileDefinition {
  const registries = datasets.filter(({ kind }) => kind === "registry");
  const found = registries.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = registries.map((one) => one.name).join(", ");
  throw new Error(`there is no registry ${JSON.stringify(name)}; the registries are ${names}`);
}

/** The fields that an entry can have: where a registry has several kinds of entries, those of its kind once it is known. */
export function entryQuestions(file: FileDefinition, entry: JsonObject): Question[] {
  const { apart, shapes, fields } = recordTree(file);
  const kind = apart === undefined ? undefined : entry[apart];
  const shape = shapes.find(({ terms }) => apart === undefined || terms.some((term) => term === kind));
  return questionsOf(file).flatMap((question) => {
    if (shape === undefined) return question.name === apart ? [question] : [];
    const own = fields.get(question.name)?.find((variant) => variant.shape === shape);
    const meaning = own?.tree.description ?? question.meaning;
    return own === undefined ? [] : [{ ...question, meaning, isRequired: own.required }];
  });
}

/** What somebody typed of an entry, by the paths of its fields. */
export const typedEntry = (file: FileDefinition, answers: readonly (readonly [string, string])[]): JsonObject =>
  withAnswers(file, { dataset: file.name, record: {} }, answers).record;

/**
 * An entry of a registry, from what somebody typed, with empty lists where none was given. Nothing is added to the corpus:
 * `withAddition` does that.
 * @param answers in the order in which they are typed, by the paths of the fields: `kind`, `names.en`, `aliases`
 * @throws if an answer is of no form that its field takes
 */
export function draftEntry(file: FileDefinition, answers: readonly (readonly [string, string])[]): JsonObject {
  const record = typedEntry(file, answers);
  const empty = entryQuestions(file, record).filter(
    ({ name, isRequired, asked }) =>
      isRequired && record[name] === undefined && (asked.kind === "texts" || asked.kind === "parts"),
  );
  return { ...record, ...Object.fromEntries(empty.map(({ name }) => [name, []])) };
}

/** An id for an entry, made from its English name; where the ids of a registry end with a term, with that of the entry. */
export function proposedEntryId({ idEnds }: FileDefinition, entry: JsonObject): string {
  const names = entry["names"] ?? entry["sentence"] ?? entry["title"];
  const name = isObject(names) ? String(names["en"] ?? "") : "";
  const words = name
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’]/gu, "")
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "");
  const end = idEnds === undefined ? undefined : String(entry[idEnds]);
  return [...words, ...(end === undefined || end === words.at(-1) ? [] : [end])].join("-");
}

/** The answers that an entry still needs, with what could be given. */
export function missingInEntry(file: FileDefinition, entry: JsonObject): Missing[] {
  const fields = entryQuestions(file, entry).flatMap(({ name, meaning, isRequired, asked }): Missing[] => {
    const value = entry[name];
    if (asked.kind === "bilingual" && (isRequired || value !== undefined)) {
      const given = isObject(value) ? value : {};
      return ["en", "ar"]
        .filter((language) => given[language] === undefined)
        .map((language) => ({ path: `${name}.${language}`, meaning, proposals: [] }));
    }
    if (!isRequired || value !== undefined) return [];
    return [{ path: name, meaning, proposals: asked.kind === "term" ? Object.keys(asked.terms) : [] }];
  });
  if (entry["id"] !== undefined) return fields;
  const proposed = proposedEntryId(file, entry);
  return [
    {
      path: "id",
      meaning: "The permanent id: words of small letters with hyphens.",
      proposals: proposed ? [proposed] : [],
    },
    ...fields,
  ];
}
