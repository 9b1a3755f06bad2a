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
import { ANSWERS_MISSING, corpusToChange } from "./add.js";
import { type ArticleOptions, flagOf } from "./article.js";
import { mayWrite, tellOpen, write } from "./record.js";
import { askAgainFor, orStopped } from "./stopped.js";

const NAMES = Object.keys(ARTICLE_ANSWERS) as ArticleAnswer[];

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
  say(ANSWERS_MISSING);
  for (const { name, meaning, isNeeded, proposals, terms } of questions) {
    const flag = `${flagOf(name)}${isNeeded === "none" ? `, or ${flagOf(name).replace("--", "--no-")}` : ""}`;
    say(`  ${flag}  ${meaning}`);
    if (proposals.length > 0) say(`      proposed: ${proposals.map(inWords).join("; ")}`);
    for (const [term, { description }] of Object.entries(terms ?? {})) say(`      ${term}: ${description}`);
  }
  if (questions.some(({ proposals }) => proposals.length > 0)) say("--yes takes what is proposed first");
}

/** All answers: those that are given, what is proposed if --yes is given, and what somebody types if there is a terminal. */
async function answersFor(
  text: string,
  given: ArticleAnswers,
  { canAsk, isTaken }: { canAsk: boolean; isTaken: boolean },
): Promise<ArticleAnswers | undefined> {
  const questions = articleQuestions(text, given);
  const asked = canAsk ? questions[0] : questions.find(({ proposals }) => isTaken && proposals.length > 0);
  if (asked !== undefined) {
    const answer = canAsk ? await (await import("./article-prompts.js")).askAnswer(asked, text) : asked.proposals[0];
    return answersFor(text, { ...given, [asked.name]: answer }, { canAsk, isTaken });
  }
  const missing = missingAnswers(text, given);
  if (missing.length === 0) return given;
  tellMissing(missing);
  return undefined;
}

const answersIn = (options: ArticleOptions): ArticleAnswers =>
  Object.fromEntries(NAMES.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));

async function registered(path: string, options: ArticleOptions): Promise<number> {
  const isTaken = options.yes === true;
  const canAsk = process.stdin.isTTY === true && process.stdout.isTTY === true && !isTaken;
  const { seeds } = foldersOf(options);
  const corpus = await corpusToChange(options);
  const text = await textOf(path, corpus);
  let answers = await answersFor(text, answersIn(options), { canAsk, isTaken });
  while (answers !== undefined) {
    const changed = withArticle(corpus, text, answers, (name) => join(seeds ?? "", name));
    const objections = await objectionsTo(corpus, changed.corpus);
    if (mayWrite(objections, options.dryRun === true)) {
      if (options.dryRun === true) {
        print(`${visibleJson(changed.records.map(({ record }) => record))}\n`);
        say(`would be written: ${[...changed.texts.keys()].join(", ")}`);
      } else await write(changed);
      const lines = Array.from({ length: changed.lines }, (_, at) => `${changed.number}#L${at + 1}`);
      tellOpen(objections, new Set(lines));
      const open = new Set(
        objections.open.flatMap(({ details = [] }) => details.map((detail) => detail.split(" ")[0])),
      );
      const next = lines.find((line) => open.has(line));
      if (next !== undefined) say("", `next: add --at ${next}, line by line, until coverage shows nothing open`);
      return objections.issues.length === 0 ? EXIT.clean : EXIT.problems;
    }
    const again = canAsk ? await askAgainFor(NAMES.filter((name) => answers?.[name] !== undefined)) : undefined;
    if (again === undefined) return EXIT.problems;
    answers = await answersFor(text, { ...answers, [again]: undefined }, { canAsk, isTaken });
  }
  return EXIT.couldNotRun;
}

/** Registers the article that is in a file. Returns the exit status. */
export const register = (path: string, options: ArticleOptions): Promise<number> =>
  orStopped(() => registered(path, options));
