import type { FileDefinition } from "../../../schemas/dataset.js";
import { type NewCue, type NewName, type NewRelation, withAddition } from "../../authoring/addition.js";
import { evidenceOf, withField } from "../../authoring/draft.js";
import type { Draft } from "../../authoring/proposals.js";
import type { Question } from "../../authoring/question.js";
import { questionsOf, termsAt } from "../../authoring/question.js";
import type { JsonObject } from "../../corpus/values.js";
import type { Issue } from "../../findings/issue.js";
import { indexCorpus } from "../../records/record-index.js";
import { withoutVowels } from "./add.js";
import { answer, bilingual, entry, PAGE, term, text, textIn } from "./ask.js";
import { askAttribution, askRelations, askSummary } from "./fields.js";
import { input, select } from "./prompts.js";
import { askQuotes } from "./quotes.js";
import type { Given } from "./record.js";

/** The field of the new record that an issue is about, as `inferred` names it. */
function fieldOf({ pointer = "" }: Issue): string {
  const [, , , ...names] = pointer.split("/");
  return names.join(".");
}

export interface State {
  draft: Draft;
  names: readonly NewName[];
  relations: readonly NewRelation[];
  cues: readonly NewCue[];
}

const RELATIONS = "relations";

const QUOTES: Question = { name: "evidence", meaning: "the quotes", isRequired: true, asked: { kind: "json" } };

/** Lets somebody mend what validation objects to. Returns undefined if the record is given up. */
export async function mend(
  given: Given,
  at: string,
  file: FileDefinition,
  state: State,
  issues: readonly Issue[],
): Promise<State | undefined> {
  const { corpus, index } = given;
  const { draft, names } = state;
  const action = await select({
    message: "What now?",
    choices: [
      { value: "field", name: "answer a field again" },
      { value: "infer", name: "say why a field is not in the words" },
      { value: "name", name: "say that words of the line name an actor or a place" },
      ...(typeof draft.record["proposition"] === "string"
        ? [{ value: "cue", name: "say that words of the line show a side of the proposition" }]
        : []),
      { value: "stop", name: "stop; nothing is written" },
    ],
  });
  if (action === "stop") return undefined;
  const named = [...new Set(issues.map(fieldOf).filter((field) => field !== ""))];
  if (action === "name") {
    const registry = await select({
      message: "An actor or a place?",
      choices: [{ value: "actors" }, { value: "places" }],
    });
    const id = await entry(index, "Which?", registry);
    const words = await textIn("ar", "The Arabic words:");
    const place = await select({
      message: "Where do they name it?",
      choices: [
        { value: at.slice(0, 3), name: "in this article" },
        { value: at, name: "on this line alone" },
        { value: "", name: "in any article" },
      ],
    });
    return { ...state, names: [...names, { id, words, ...(place !== "" && { at: place }) }] };
  }
  if (action === "cue") {
    const proposition = String(draft.record["proposition"]);
    const side = await term("Which side do they show?", termsAt(file, "side"));
    const words = withoutVowels(await textIn("ar", "The Arabic words:"));
    return { ...state, cues: [...state.cues, { proposition, side, words }] };
  }
  if (action === "infer") {
    const path = await input({ message: "Which field?", default: named[0] ?? "" });
    const reason = {
      at: await text("The line that it rests on:", at),
      words: await text("The words on that line:"),
      ...(await bilingual("The reason, in English:")),
    };
    const inferred = { ...(draft.record["inferred"] as JsonObject | undefined), [path]: reason };
    return { ...state, draft: withField(draft, "inferred", inferred) };
  }
  const top = new Set(named.map((field) => field.split(".")[0] ?? ""));
  // A dataset may ask when it was stated itself.
  const asked = questionsOf(file).map(({ name }) => name);
  const fields = [...new Set(["evidence", ...asked, "attribution", "statedOn", "summary", "id", RELATIONS])];
  const field = await select({
    message: "Which field?",
    pageSize: PAGE,
    choices: [...fields.filter((one) => top.has(one)), ...fields.filter((one) => !top.has(one))].map((value) => ({
      value,
    })),
  });
  if (field === RELATIONS) {
    const unrelated = { ...draft, record: { ...draft.record } };
    delete unrelated.record[RELATIONS];
    const changed = withAddition(corpus, { records: [unrelated], names });
    return { ...state, draft: unrelated, relations: await askRelations(indexCorpus(changed.corpus), file, unrelated) };
  }
  const next = withField(draft, field, await askAgain(given, at, file, draft, field));
  return { ...state, draft: next, relations: renamed(state.relations, draft.record["id"], next.record["id"]) };
}

/** Relations with another id for the new record. */
const renamed = (relations: readonly NewRelation[], old: unknown, id: unknown): NewRelation[] =>
  relations.map(({ from, relation }) => ({
    from: from === old ? String(id) : from,
    relation: relation["to"] === old ? { ...relation, to: id } : relation,
  }));

const SAID = {
  name: "statedOn",
  meaning: "When the claimant said it.",
  isRequired: false,
  asked: { kind: "date" },
} as const;

/** Asks for any field of a record. */
async function askAgain(
  { index }: Given,
  at: string,
  file: FileDefinition,
  draft: Draft,
  field: string,
): Promise<unknown> {
  switch (field) {
    case QUOTES.name:
      return evidenceOf(index, await askQuotes(index, at), at);
    case "attribution":
      return askAttribution(index, file, draft);
    case "summary":
      return askSummary();
    case "id":
      return text("The id:", String(draft.record["id"]));
    default: {
      const question = [...questionsOf(file), SAID].find(({ name }) => name === field);
      return question && answer(index, draft, question);
    }
  }
}
