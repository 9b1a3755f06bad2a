import type { FileDefinition } from "../../../schemas/dataset.js";
import { datasets } from "../../../schemas/index.js";
import type { RelationType } from "../../../schemas/relation.js";
import type { NewRelation } from "../../authoring/addition.js";
import { withField } from "../../authoring/draft.js";
import { attributionFor, type Draft, proposalsFor } from "../../authoring/proposals.js";
import { type Question, termsAt } from "../../authoring/question.js";
import { isOfOther, similarTo } from "../../authoring/similar.js";
import type { JsonObject } from "../../corpus/values.js";
import { type RecordIndex, recordNamed } from "../../records/record-index.js";
import { visible } from "../../reporting/visible.js";
import { say } from "../output.js";
import { answer, bilingual, entries, PAGE, perhapsNote, reasonFor, term } from "./ask.js";
import { checkbox, confirm, select } from "./prompts.js";
import { datasetNamed, type Given } from "./record.js";

export async function askDataset(options: Given["options"]): Promise<FileDefinition> {
  const name =
    options.dataset ??
    (await select({
      message: "What kind of claim is it?",
      pageSize: PAGE,
      choices: datasets
        .filter(({ kind }) => kind === "dataset")
        .map(({ name: value, description }) => ({ value, description: description.en })),
    }));
  return datasetNamed(name);
}

export async function askAttribution(index: RecordIndex, file: FileDefinition, draft: Draft): Promise<JsonObject> {
  const proposal = attributionFor(index, draft);
  const isRight = await confirm({
    message: visible(`Who says it? ${proposal.text}  ← ${reasonFor(proposal)}  Is that right?`),
  });
  if (isRight) return proposal.value as JsonObject;
  const speech = await term("How is it reported?", termsAt(file, "attribution", "speech"));
  const actors = proposalsFor(index, draft, {
    name: "",
    meaning: "",
    isRequired: true,
    asked: { kind: "reference", registry: "actors", isList: true },
  });
  const claimants = speech === "narration" ? [] : await entries(index, "Who says it?", "actors", actors);
  const isPassedOn = await confirm({ message: "Did somebody pass the words on, such as an agency?", default: false });
  const via = isPassedOn ? await entries(index, "Who passed them on?", "actors", actors) : [];
  return { speech, ...(claimants.length > 0 && { claimants }), ...(via.length > 0 && { via }) };
}

/** Asks for some fields: those that a record needs, and of the others those that the words give. */
export async function askFields(index: RecordIndex, draft: Draft, questions: readonly Question[]): Promise<Draft> {
  let filled = draft;
  const optional = questions.filter(({ name, isRequired }) => !isRequired && draft.record[name] === undefined);
  const given =
    optional.length === 0
      ? []
      : await checkbox({
          message: "Which of these do the words give too?",
          pageSize: PAGE,
          choices: optional.map((question) => {
            const [proposal] = proposalsFor(index, draft, question);
            return {
              value: question.name,
              checked: proposal?.sureness === "said",
              name: proposal === undefined ? question.name : `${question.name}: ${proposal.text}`,
              description: question.meaning,
            };
          }),
        });
  for (const question of questions)
    if (draft.record[question.name] === undefined && (question.isRequired || given.includes(question.name)))
      filled = withField(filled, question.name, await answer(index, filled, question));
  return filled;
}

export const askSummary = (): Promise<JsonObject> =>
  bilingual("The claim in one plain sentence of your own, which can be quoted alone, in English:");

/** Shows the records that a new one may be related to, and asks how. A relation that only the other can hold is of the other. */
export async function askRelations(index: RecordIndex, file: FileDefinition, draft: Draft): Promise<NewRelation[]> {
  const relations: NewRelation[] = [];
  const NO = "not related";
  const id = String(draft.record["id"]);
  const own = recordNamed(index, id);
  for (const { record, relation, because } of similarTo(index, id)) {
    say("", `${record.id}: ${because}`, `  ${record.value.summary?.en ?? ""}`);
    const terms = termsAt(file, "relations", "type");
    const type = await select({
      message: "How is the new record related to it?",
      pageSize: PAGE,
      choices: [
        ...(relation === undefined
          ? []
          : [
              {
                value: relation as string,
                name: `${relation} (proposed)`,
                description: terms[relation]?.description ?? "",
              },
            ]),
        { value: NO, name: NO },
        ...Object.entries(terms)
          .filter(([name]) => name !== relation)
          .map(([name, { description }]) => ({ value: name, name, description })),
      ],
    });
    if (type === NO) continue;
    const note = await perhapsNote("Why, in English?");
    if (own !== undefined && isOfOther(index, type as RelationType, own, record)) {
      say(`${record.id} holds it, since it is the one to which it applies`);
      relations.push({ from: record.id, relation: { type, to: id, ...note } });
    } else relations.push({ from: id, relation: { type, to: record.id, ...note } });
  }
  return relations;
}
