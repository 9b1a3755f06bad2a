import type { Command } from "commander";
import { ARTICLE_ANSWERS, type ArticleAnswer } from "../../authoring/article-answers.js";
import { type FolderOptions, withFolders } from "../folders.js";

export interface ArticleOptions extends FolderOptions, Partial<Record<ArticleAnswer, string | false>> {
  yes?: true;
  dryRun?: true;
}

/** The flag of an answer: --title-en. */
export const flagOf = (name: ArticleAnswer) =>
  `--${name.replaceAll(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`)}`;

export function addArticle(program: Command): Command {
  const command = withFolders(
    program
      .command("add:article")
      .description(
        "Register an article: copies its text into the folder of the articles under the next number, and writes its entry and its ids, all or none. Asks for what no flag gives, where there is a terminal.",
      )
      .argument("<file>", "the text of the article, as UTF-8 with LF line ends"),
  );
  for (const [name, { meaning, isNeeded }] of Object.entries(ARTICLE_ANSWERS)) {
    const flag = flagOf(name as ArticleAnswer);
    command.option(`${flag} <text>`, meaning);
    if (isNeeded === "none") command.option(flag.replace("--", "--no-"), "It is not known.");
  }
  return command
    .option("--yes", "take what is proposed first for whatever is not given")
    .option("--dry-run", "show what would be written, and write nothing")
    .addHelpText(
      "after",
      "\nExit status: 0 written, or shown with --dry-run; 1 validation refuses it; 2 an answer is missing or wrong. Nothing is written in the last two.",
    )
    .action(async (file: string, options: ArticleOptions) => {
      const { register } = await import("./register.js");
      process.exitCode = await register(file, options);
    });
}
