import type { ArticleQuestion } from "../../authoring/article-questions.js";
import { visible } from "../../reporting/visible.js";
import { PAGE, perhaps, term, text } from "./ask.js";
import { select } from "./prompts.js";

const TYPED = "type it";
const NONE = "it is not known";

/** Asks for an answer about a new article; false where there is nothing to say. */
export async function askAnswer({ meaning, isNeeded, proposals, terms }: ArticleQuestion): Promise<string | false> {
  if (terms !== undefined) return term(meaning, terms, proposals);
  if (isNeeded === false) return (await perhaps(meaning)) ?? false;
  if (isNeeded === true) return text(meaning, proposals[0]);
  const chosen = await select<string>({
    message: meaning,
    pageSize: PAGE,
    choices: [
      ...proposals.map((value) => ({ value, name: visible(value) })),
      { value: TYPED, name: TYPED },
      { value: NONE, name: NONE },
    ],
  });
  return chosen === TYPED ? text(meaning) : chosen === NONE ? false : chosen;
}
