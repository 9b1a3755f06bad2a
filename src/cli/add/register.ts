import { join } from "node:path";
import { sameText, withArticle } from "../../authoring/article.js";
import { ARTICLE_ANSWERS, type ArticleAnswer, type ArticleAnswers } from "../../authoring/article-answers.js";
import { type ArticleQuestion, articleQuestions, missingAnswers } from "../../authoring/article-questions.js";
import { objectionsTo } from "../../authoring/objections.js";
import { type Corpus, seedNumber } from "../../corpus/corpus.js";
import { readText } from "../../corpus/read-text.js";
import { quoted } from "../../findings/issue.js";
import { visibleJson } from "../../reporting/visible.js";
import { EXIT } from "../exit-status.js";
import { foldersOf } from "../folders.js";
import { print, say } from "../output.js";
import { corpusToChange } from "./add.js";
import { type ArticleOptions, flagOf } from "./article.js";
import { mayWrite, tellOpen, write } from "./record.js";
import { orStopped } from "./stopped.js";

/** The text of a file that is to be an article of a corpus. */
async function textOf(path: string, corpus: Corpus): Promise<string> {
  const { text, defect } = await readText(path);
  if (defect !== undefined || text === undefined)
    throw new Error(
      `${path}:${defect?.line}: ${defect?.message} → save it as UTF-8 with LF line ends, no byte order mark`,
    );
  if (text.trim() === "") throw new Error(`${path} is empty`);
  const same = sameText(corpus, text);
  if (same !== undefined)
    throw new Error(`this text is there already: it is article ${seedNumber(same.name)}, ${same.path}`);
  return text;
}

const inWords = (text: string) => (/\p{Script=Arabic}/u.test(text) ? quoted(text) : text);

function tellMissing(questions: readonly ArticleQuestion[]): void {
  say("these answers are missing:");
  for (const { name, meaning, isNeeded, proposals, terms } of questions) {
    const flag = `${flagOf(name)}${isNeeded === "none" ? `, or ${flagOf(name).replace("--", "--no-")}` : ""}`;
    say(`  ${flag}  ${meaning}`);
    if (proposals.length > 0) say(`      proposed: ${proposals.map(inWords).join("; ")}`);
    for (const [term, { description }] of Object.entries(terms ?? {})) say(`      ${term}: ${description}`);
  }
  if (questions.some(({ proposals }) => proposals.length > 0)) say("--yes takes what is proposed first");
}

/** All answers: those of the flags, what is proposed if --yes is given, and what somebody types if there is a terminal. */
async function answersFor(text: string, options: ArticleOptions): Promise<ArticleAnswers | undefined> {
  const canAsk = process.stdin.isTTY === true && process.stdout.isTTY === true && options.yes !== true;
  let answers: ArticleAnswers = Object.fromEntries(
    Object.keys(ARTICLE_ANSWERS).map((name) => [name, options[name as ArticleAnswer]]),
  );
  for (;;) {
    const questions = articleQuestions(text, answers);
    const proposed = options.yes === true ? questions.find(({ proposals }) => proposals.length > 0) : undefined;
    const [asked] = canAsk ? questions : [proposed];
    if (asked === undefined) {
      const missing = missingAnswers(text, answers);
      if (missing.length === 0) return answers;
      tellMissing(missing);
      return undefined;
    }
    const answer = canAsk ? await (await import("./article-prompts.js")).askAnswer(asked) : asked.proposals[0];
    answers = { ...answers, [asked.name]: answer };
  }
}

/** Registers the article that is in a file. Returns the exit status. */
export const register = (path: string, options: ArticleOptions): Promise<number> =>
  orStopped(() => registered(path, options));

async function registered(path: string, options: ArticleOptions): Promise<number> {
  const { seeds } = foldersOf(options);
  const corpus = await corpusToChange(options);
  const text = await textOf(path, corpus);
  const answers = await answersFor(text, options);
  if (answers === undefined) return EXIT.couldNotRun;
  const changed = withArticle(corpus, text, answers, (name) => join(seeds ?? "", name));
  const objections = await objectionsTo(corpus, changed.corpus);
  const isFit = mayWrite(objections, options.dryRun === true);
  if (options.dryRun === true) {
    print(`${visibleJson(changed.records.map(({ record }) => record))}\n`);
    say(`would be written: ${[...changed.texts.keys()].join(", ")}`);
  }
  if (objections.issues.length > 0) return EXIT.problems;
  if (isFit && options.dryRun !== true) await write(changed);
  const lines = Array.from({ length: changed.lines }, (_, at) => `${changed.number}#L${at + 1}`);
  tellOpen(objections, new Set(lines));
  say("", `next: iraq-coalition-data add --at ${changed.number}#L1, line by line, until coverage shows nothing open`);
  return EXIT.clean;
}
