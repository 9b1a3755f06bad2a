import type { ArticleQuestion } from "../../authoring/article-questions.js";
import { visible } from "../../reporting/visible.js";
import { PAGE, term } from "./ask.js";
import { input, select } from "./prompts.js";

const TYPED = "type it";
const NONE = "it is not known";

/** Asks for an answer about a new article with a text; false where there is nothing to say. */
export async function askAnswer(
  { meaning, isNeeded, isCopied, proposals, terms }: ArticleQuestion,
  article: string,
): Promise<string | false> {
  if (terms !== undefined) return term(meaning, terms, proposals);
  if (isNeeded === "none") {
    const chosen = await select<string>({
      message: meaning,
      pageSize: PAGE,
      choices: [
        ...proposals.map((value) => ({ value, name: visible(value) })),
        { value: TYPED, name: TYPED },
        { value: NONE, name: NONE },
      ],
    });
    if (chosen !== TYPED) return chosen !== NONE && chosen;
  }
  const typed = await input({
    message: isNeeded === false ? `${meaning} (Enter to leave it out)` : meaning,
    ...(proposals[0] !== undefined && { default: proposals[0], prefill: "editable" }),
    validate: (given) => {
      if (given.trim() === "") return isNeeded === false || "It must not be empty.";
      return isCopied !== true || article.includes(given) || "The article does not have these words.";
    },
  });
  return typed.trim() !== "" && typed;
}
