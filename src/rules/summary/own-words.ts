import { remembered } from "../../corpus/remembered.js";
import { quoted } from "../../findings/issue.js";
import { articles } from "../../records/articles.js";
import type { Seed } from "../../records/seed.js";
import { at, recordRule } from "../rule.js";

/** More words in a row than this are a quotation. */
const MOST_WORDS = 6;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of an article with a space around each, whatever parts them there. */
const wordsOfArticle = remembered(({ text }: Seed) => ` ${wordsOf(text).join(" ")} `);

/** A summary is searched for in parts of n words: 2n - 1 words in a row contain one of them, wherever they start. */
const WORDS_OF_A_PART = (MOST_WORDS + 2) / 2;

/** Whether a text has one of the parts: most summaries have none, and need no further search. */
function hasPart(text: string, words: readonly string[]): boolean {
  for (let start = 0; start + WORDS_OF_A_PART <= words.length; start += WORDS_OF_A_PART) {
    if (text.includes(` ${words.slice(start, start + WORDS_OF_A_PART).join(" ")} `)) return true;
  }
  return false;
}

export const summaryOwnWords = recordRule({
  id: "summary/own-words",
  needsArticles: true,
  description: `A summary is in our own words: it has no more than ${MOST_WORDS} words in a row from its article.`,
  why: "The quotes are the words of the article's publisher; a summary must not be.",
  good: '"ar": "يوجد في العراق',
  bad: '"ar": "القوات الأميركية البالغ عددها 2500 جندي في العراق.',
  messages: {
    copied: (words: string) => ({
      message: `the summary has ${MOST_WORDS + 1} words in a row from its article`,
      details: [`both say ${quoted(words)}`],
      remedy: "say it in other words",
    }),
  },
  check(record, report, index) {
    const { seed = "", value } = record;
    const article = index.seeds.get(seed);
    const language = articles(index).get(seed)?.value.language;
    const summary = language === undefined ? undefined : value.summary?.[language];
    if (article === undefined || summary === undefined) return;
    const words = wordsOf(summary);
    const text = wordsOfArticle(article);
    if (!hasPart(text, words)) return;
    for (let start = 0; start + MOST_WORDS < words.length; start += 1) {
      const run = words.slice(start, start + MOST_WORDS + 1).join(" ");
      if (!text.includes(` ${run} `)) continue;
      report.copied(at(record, `${record.pointer}/summary/${language}`), run);
      return;
    }
  },
});
