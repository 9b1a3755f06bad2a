import { withAddition } from "../../authoring/addition.js";
import { evidenceOf, proposedId, withField, withFootnotes } from "../../authoring/draft.js";
import { noticedOn } from "../../authoring/noticed.js";
import { objectionsTo } from "../../authoring/objections.js";
import { questionsOf } from "../../authoring/question.js";
import { parsePlace } from "../../place.js";
import { indexCorpus } from "../../records/record-index.js";
import { linePage } from "../../reporting/line-page.js";
import { pretty } from "../../reporting/pretty.js";
import { EXIT } from "../exit-status.js";
import { print, say } from "../output.js";
import { relationsTo, wordsIn } from "./add.js";
import { text } from "./ask.js";
import { askAttribution, askDataset, askFields, askRelations, askSummary } from "./fields.js";
import { askLine, leaveOut } from "./line.js";
import { mend, type State } from "./mend.js";
import { confirm } from "./prompts.js";
import { askQuotes } from "./quotes.js";
import { draftOf, type Given, tellOpen, tellUnheld, write } from "./record.js";
import { orStopped } from "./stopped.js";

/** Guides somebody from a line of an article to a record that validates. Nothing is written before the end. */
async function guided(given: Given): Promise<number> {
  const { corpus, index, options } = given;
  const at = await askLine(given);
  const place = parsePlace(at);
  const line = place && index.seeds.get(place.seed)?.lines[place.first - 1];
  if (place === undefined || line === undefined) throw new Error(`there is no line ${at} in the articles`);
  print(linePage(at, line, noticedOn(index, place.seed, place.first)));
  const isClaim =
    options.dataset !== undefined ||
    (await confirm({ message: "Does it make a claim that is to be recorded? If not, it is left out with a reason." }));
  if (!isClaim) return leaveOut(given, at);
  const file = await askDataset(options);
  let draft = await draftOf({ ...given, options: { ...options, at } }, file);
  /** Asks for a field that no flag gives. */
  const ask = async (field: string, question: () => Promise<unknown>) => {
    if (draft.record[field] === undefined) draft = withField(draft, field, await question());
  };
  await ask("evidence", async () => evidenceOf(index, await askQuotes(index, at), at));
  draft = await askFields(index, draft, questionsOf(file));
  await ask("attribution", () => askAttribution(index, file, draft));
  draft = withFootnotes(index, draft);
  await ask("summary", askSummary);
  await ask("id", () => text("The id, which is permanent:", proposedId(index, file, draft)));
  const { names, cues } = wordsIn({ ...options, at }, draft.record["proposition"]);
  const relations = relationsTo(String(draft.record["id"]), options);
  let state: State = { draft, names, relations, cues };
  let areRelationsAsked = false;
  for (;;) {
    const { draft: record, ...others } = state;
    const addition = { records: [record], ...others };
    const changed = withAddition(corpus, addition);
    const objections = await objectionsTo(corpus, changed.corpus);
    if (!areRelationsAsked) {
      areRelationsAsked = true;
      const asked = await askRelations(indexCorpus(changed.corpus), file, state.draft);
      if (asked.length > 0) {
        state = { ...state, relations: [...state.relations, ...asked] };
        continue;
      }
    }
    if (objections.issues.length === 0) {
      tellUnheld(changed, file, state.draft);
      const isRight = await confirm({ message: "It validates. Write it? If not, you can change what you answered." });
      if (isRight) {
        await write(changed);
        tellOpen(objections, new Set([at]));
        return EXIT.clean;
      }
    } else print(pretty(objections.issues, { color: true }));
    const next = await mend(given, at, file, state, objections.issues);
    if (next === undefined) break;
    state = next;
  }
  say("nothing was written");
  return EXIT.problems;
}

/** The same; Ctrl-C at any question leaves everything as it was. */
export const guide = (given: Given): Promise<number> => orStopped(() => guided(given));
