import type { FileDefinition } from "../../schemas/dataset.js";
import { isObject, type JsonObject } from "../corpus/values.js";
import { placeText } from "../place.js";
import type { RecordIndex } from "../records/record-index.js";
import { valueFrom, withValue } from "./answer.js";
import { attributionFor, type Draft, dateShown, proposalsFor } from "./proposals.js";
import { type Question, questionsOf } from "./question.js";

/** Words of an article that a record is to quote. */
export interface Quoted {
  quote: string;
  translation?: string | undefined;
}

/** An answer that is missing, and what could be given. */
export interface Missing {
  /** the path of the field */
  path: string;
  meaning: string;
  proposals: readonly string[];
}

/**
 * The place of a quote: a line that has it, or else the only line of the article that does.
 * @param at the place where it is looked for first, such as 001#L48
 * @throws if it is on no line of the article, or on several and not on that one
 */
export function placeOf(index: RecordIndex, quote: string, at: string): string {
  const seed = at.slice(0, 3);
  const places =
    index.seeds
      .get(seed)
      ?.placesOf(quote)
      .map(({ first, last }) => placeText({ seed, first, last })) ?? [];
  const found = places.find((place) => place === at) ?? (new Set(places).size === 1 ? places[0] : undefined);
  if (found !== undefined) return found;
  throw new Error(
    places.length === 0
      ? `article ${seed} does not have the words ${JSON.stringify(quote)}`
      : `the words ${JSON.stringify(quote)} are on several lines, and not on ${at}: ${places.join(", ")}`,
  );
}

/** The evidence of a record. */
export const evidenceOf = (index: RecordIndex, quotes: readonly Quoted[], at: string): JsonObject[] =>
  quotes.map(({ quote, translation }) => ({
    at: placeOf(index, quote, at),
    quote,
    ...(translation !== undefined && { translation }),
  }));

/** A draft with another value in a field. */
export const withField = ({ dataset, record }: Draft, name: string, value: unknown): Draft => ({
  dataset,
  record: { ...record, [name]: value },
});

const pathOf = (path: string) => path.split(".");

/** The value that is typed for a path: in the form of its field, or as it is where the field has parts. */
function typedAt(questions: readonly Question[], path: string, text: string): unknown {
  const [name = "", ...rest] = pathOf(path);
  const question = questions.find((one) => one.name === name);
  if (question !== undefined && rest.length === 0) return valueFrom(text, question.asked);
  if (/^\s*[[{]/u.test(text)) return valueFrom(text, { kind: "json" });
  const isNumber = question?.asked.kind === "quantity" && rest.join() !== "qualifier" && rest.join() !== "unit";
  return isNumber ? valueFrom(text, { kind: "number" }) : text;
}

/**
 * A draft with typed answers in it, by their paths, such as `quantity` or `note.en`.
 * @throws if an answer is of no form that its field takes
 */
export function withAnswers(
  file: FileDefinition,
  draft: Draft,
  answers: readonly (readonly [string, string])[],
): Draft {
  const questions = questionsOf(file);
  const record = answers.reduce((soFar, [path, text]) => {
    try {
      return withValue(soFar, pathOf(path), typedAt(questions, path, text));
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`);
    }
  }, draft.record);
  return { dataset: draft.dataset, record };
}

/** The questions of a dataset that ask for a date, and that for the day on which something was said. */
const datesOf = (file: FileDefinition): Question[] => {
  const said: Question = { name: "statedOn", meaning: "", isRequired: false, asked: { kind: "date" } };
  const own = questionsOf(file).filter(({ asked }) => asked.kind === "date");
  return own.some(({ name }) => name === said.name) ? own : [...own, said];
};

/** A draft in which each date that was typed says how it is known, if the quotes or the date of the article show it. */
export function withBases(index: RecordIndex, file: FileDefinition, draft: Draft): Draft {
  return datesOf(file).reduce((soFar, question) => {
    const value = soFar.record[question.name];
    if (!isObject(value) || value["basis"] !== undefined) return soFar;
    const known = dateShown(index, soFar, question, String(value["edtf"]));
    const date = { ...(known ?? { basis: "inferred" }), ...value };
    return withField(soFar, question.name, date);
  }, draft);
}

const TEXTS: readonly (readonly [string, string])[] = [
  ["summary.en", "The claim in one plain sentence of our own, in English."],
  ["summary.ar", "The same in Arabic."],
];

const at = (record: JsonObject, path: string): unknown =>
  pathOf(path).reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), record);

/** The answers that a draft still needs. A list of references may be empty, if the source says nothing. */
export function missingIn(index: RecordIndex, file: FileDefinition, draft: Draft): Missing[] {
  const { record } = draft;
  const fields = questionsOf(file)
    .filter(({ name, isRequired }) => isRequired && record[name] === undefined)
    .map((question): Missing => {
      const proposals = proposalsFor(index, draft, question).map(({ text }) => text);
      return { path: question.name, meaning: question.meaning, proposals };
    });
  const notes = datesOf(file).flatMap((question): Missing[] => {
    const date = record[question.name];
    if (!isObject(date) || date["basis"] !== "inferred" || date["note"] !== undefined) return [];
    return [
      {
        path: `${question.name}.note`,
        meaning: `No quote gives ${String(date["edtf"])}: why it is so, as note.en and note.ar; or quote the words that date it; or a date that the quotes give.`,
        proposals: proposalsFor(index, draft, question).map(({ text }) => text),
      },
    ];
  });
  const attribution =
    record["attribution"] === undefined
      ? [
          {
            path: "attribution",
            meaning: "Who says it, and how.",
            proposals: [attributionFor(index, draft).text],
          },
        ]
      : [];
  const texts = TEXTS.filter(([path]) => at(record, path) === undefined).map(
    ([path, meaning]): Missing => ({
      path,
      meaning,
      proposals: [],
    }),
  );
  const id: Missing[] =
    record["id"] === undefined
      ? [{ path: "id", meaning: "The permanent id: words of small letters with hyphens.", proposals: [] }]
      : [];
  return [...fields, ...notes, ...attribution, ...texts, ...id];
}

/** A draft in which what is missing is what is proposed first, unless that is a guess. A list is not filled: the words name more than belongs in it. */
export function withProposals(index: RecordIndex, file: FileDefinition, draft: Draft): Draft {
  const filled = questionsOf(file).reduce((soFar, question) => {
    const { name, isRequired, asked } = question;
    if (!isRequired || soFar.record[name] !== undefined || ("isList" in asked && asked.isList)) return soFar;
    const [proposal] = proposalsFor(index, soFar, question);
    return proposal === undefined || proposal.sureness === "guess" ? soFar : withField(soFar, name, proposal.value);
  }, draft);
  const attribution = attributionFor(index, filled);
  return filled.record["attribution"] === undefined && attribution.sureness !== "guess"
    ? withField(filled, "attribution", attribution.value)
    : filled;
}

/** A draft whose attribution cites the footnotes that follow its words, if somebody gave an attribution without any. */
export function withFootnotes(index: RecordIndex, draft: Draft): Draft {
  const { attribution } = draft.record;
  const { cites } = attributionFor(index, draft).value as { cites?: string[] };
  if (!isObject(attribution) || attribution["cites"] !== undefined || cites === undefined) return draft;
  return withField(draft, "attribution", { ...attribution, cites });
}

/** Words that say nothing in an id: most are those with which a summary says who said it and when. */
const EMPTY = new Set(
  "the a an of in on to and or by for with that its his her their is are was were be has had have as at from said says would will article articles published according probably no later than january february march april may june july august september october november december".split(
    " ",
  ),
);
const WORDS_OF_AN_ID = 6;

/** The date that the id of an event begins with, if its date is known and closed. */
function dayOf(date: unknown): string | undefined {
  if (!isObject(date) || date["basis"] === "inferred") return undefined;
  const edtf = String(date["edtf"]);
  const isWorkedOut = date["basis"] === "relative" && edtf.includes("/");
  return /[?]|\.\./u.test(edtf) || isWorkedOut ? undefined : edtf.replace("~", "").split("/")[0];
}

/** An id for a record, made from its summary, and from its date where the ids of its dataset begin with one. */
export function proposedId(index: RecordIndex, { idBegins }: FileDefinition, { record }: Draft): string {
  const summary = String(at(record, "summary.en") ?? "");
  const words = summary
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/['’]s?\b|[\u0300-\u036f]/gu, "")
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "" && !EMPTY.has(word) && !/^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(word));
  const day = idBegins === undefined ? undefined : dayOf(record[idBegins]);
  const id = [...(day === undefined ? [] : [day]), ...words.slice(0, WORDS_OF_AN_ID)].join("-");
  const article = String(at((record["evidence"] as JsonObject[] | undefined)?.[0] ?? {}, "at") ?? "").slice(0, 3);
  return index.holders.has(id) ? `${id}-seed-${article}` : id;
}
