import { sources } from "../../schemas/sources.js";
import type { Term } from "../../schemas/term.js";
import { readDates } from "../arabic/index.js";
import { linesOf } from "../records/seed.js";
import { formatDate } from "../wording/date.js";
import { ARTICLE_ANSWERS, type ArticleAnswer, type ArticleAnswers } from "./article-answers.js";
import { termsAt } from "./question.js";

/** An answer that can be given now. */
export interface ArticleQuestion {
  name: ArticleAnswer;
  meaning: string;
  isNeeded: true | "none" | false;
  isCopied?: true;
  /** the likeliest first */
  proposals: readonly string[];
  /** the answers that there are, with their meanings, if it is one of a list */
  terms?: Readonly<Record<string, Term>>;
}

/** A date is looked for on so many lines at the top of an article and at its end. */
const LINES_OF_A_HEADER = 10;

interface DateWords {
  edtf: string;
  words: string;
}

const WEEKDAYS = /السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة/u;
const WEEKDAY_AT_END = new RegExp(`(?:${WEEKDAYS.source})[\\s,،:]*$`, "u");

const weekdayOf = (day: string) =>
  new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(new Date(day));

/** The days that lines at the top and the end of a text spell out. */
function daysIn(text: string): DateWords[] {
  const lines = linesOf(text);
  const header = new Set([...lines.slice(0, LINES_OF_A_HEADER), ...lines.slice(-LINES_OF_A_HEADER)]);
  return [...header].flatMap((line) =>
    readDates(line)
      .filter(({ edtf }) => /^\d{4}-\d\d-\d\d$/u.test(edtf))
      .map(({ edtf, start, end }) => ({
        edtf,
        words: `${WEEKDAY_AT_END.exec(line.slice(0, start))?.[0] ?? ""}${line.slice(start, end)}`,
      })),
  );
}

const isText = (answer: string | false | undefined): answer is string => typeof answer === "string";

const isWorkedOut = ({ published, publishedBasis }: ArticleAnswers) =>
  isText(published) && (publishedBasis === "relative" || publishedBasis === "inferred");

/** What an answer is called for by, if it is not called for in any case. */
const CALLED_FOR: Readonly<Partial<Record<ArticleAnswer, (answers: ArticleAnswers) => boolean>>> = {
  titleEn: ({ title }) => isText(title),
  publishedBasis: ({ published }) => isText(published),
  publishedQuote: ({ published, publishedBasis }) => isText(published) && publishedBasis === "stated",
  publishedEn: ({ publishedQuote }) => isText(publishedQuote),
  publishedNoteEn: isWorkedOut,
  publishedNoteAr: isWorkedOut,
  publishedSource: isWorkedOut,
  publisherEn: ({ publisher }) => isText(publisher),
  authorEn: ({ author }) => isText(author),
  noteAr: ({ noteEn }) => isText(noteEn),
};

/** What a text and the answers so far let one expect. */
const PROPOSED: Readonly<Partial<Record<ArticleAnswer, (text: string, answers: ArticleAnswers) => string[]>>> = {
  title: (text) =>
    linesOf(text)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .slice(0, 1),
  published: (text) => [...new Set(daysIn(text).map(({ edtf }) => edtf))],
  publishedBasis: (text, { published }) => (daysIn(text).some(({ edtf }) => edtf === published) ? ["stated"] : []),
  publishedQuote: (text, { published }) =>
    daysIn(text).flatMap(({ edtf, words }) => (edtf === published ? [words] : [])),
  publishedEn: (text, { published, publishedQuote }) =>
    daysIn(text)
      .filter(({ edtf, words }) => edtf === published && words === publishedQuote)
      .map(({ edtf, words }) => `${WEEKDAYS.test(words) ? `${weekdayOf(edtf)} ` : ""}${formatDate(edtf, "en")}`),
};

const TERMS: Readonly<Partial<Record<ArticleAnswer, readonly string[]>>> = {
  genre: ["genre"],
  publishedBasis: ["published", "basis"],
};

/** The answers that are not given yet and that those given call for, in their order. */
export function articleQuestions(text: string, answers: ArticleAnswers): ArticleQuestion[] {
  return Object.entries(ARTICLE_ANSWERS).flatMap(([key, definition]): ArticleQuestion[] => {
    const name = key as ArticleAnswer;
    if (answers[name] !== undefined || CALLED_FOR[name]?.(answers) === false) return [];
    const path = TERMS[name];
    return [
      {
        name,
        ...definition,
        proposals: PROPOSED[name]?.(text, answers) ?? [],
        ...(path !== undefined && { terms: termsAt(sources, ...path) }),
      },
    ];
  });
}

/** The answers without which no entry can be made, if those that are not given yet were as they are proposed. */
export function missingAnswers(text: string, answers: ArticleAnswers): ArticleQuestion[] {
  const next = articleQuestions(text, answers).find(({ isNeeded }) => isNeeded !== false);
  if (next === undefined) return [];
  return [next, ...missingAnswers(text, { ...answers, [next.name]: next.proposals[0] ?? "…" })];
}
