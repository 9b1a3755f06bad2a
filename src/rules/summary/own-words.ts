import { fold } from "../../arabic/fold.js";
import { folded } from "../../arabic/words.js";
import { remembered } from "../../corpus/remembered.js";
import { quoted } from "../../findings/issue.js";
import { articles } from "../../records/articles.js";
import type { RecordIndex } from "../../records/record-index.js";
import type { Seed } from "../../records/seed.js";
import { at, recordRule } from "../rule.js";

/** More words in a row than this are a quotation. */
const MOST_WORDS = 6;

/** A name counts as one word: nobody can say it in others. */
const JOINER = "_";

const spaced = (text: string) => ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;

/**
 * What puts a space around each word of a text, whatever parts them there, and joins the words of every name, with what may
 * be joined to its front; of two names, the longer.
 */
const joining = remembered(({ records }: RecordIndex): ((text: string) => string) => {
  const names = records
    .flatMap(({ isClaim, value: { aliases = [], names: own } }) => (isClaim ? [] : [...aliases, own?.ar ?? ""]))
    .map((name) => spaced(name).trim())
    .filter((name) => name.includes(" "));
  if (names.length === 0) return spaced;
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<= [وفبلك]?)(?:${longestFirst.join("|")})(?= )`, "gu");
  return (text) => spaced(text).replaceAll(pattern, (name) => name.replaceAll(" ", JOINER));
});

const articlesJoined = remembered((index: RecordIndex) => {
  const known = new Map<Seed, string>();
  return (seed: Seed): string => {
    const text = known.get(seed) ?? joining(index)(seed.text);
    known.set(seed, text);
    return text;
  };
});

/** A summary is searched for in parts of n words: 2n - 1 words in a row contain one of them, wherever they start. */
const WORDS_OF_A_PART = (MOST_WORDS + 2) / 2;

/** Of so many words in a row, fewer than these are figures and particles that nobody can say in others. */
const LEAST_OWN = 5;
const PARTICLES = folded("في من إلى على عن أن إن بين خلال منذ حتى مع أو ما لا");
const isOwn = (word: string) => !/^\d+$/u.test(word) && !PARTICLES.has(fold(word).text);

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
  description: `A summary is in our own words: it has no more than ${MOST_WORDS} words in a row from its article, where a name counts as one.`,
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
    const words = joining(index)(summary).trim().split(" ");
    const text = articlesJoined(index)(article);
    if (!hasPart(text, words)) return;
    for (let start = 0; start + MOST_WORDS < words.length; start += 1) {
      const run = words.slice(start, start + MOST_WORDS + 1).join(" ");
      if (!text.includes(` ${run} `) || run.split(" ").filter(isOwn).length < LEAST_OWN) continue;
      report.copied(at(record, `${record.pointer}/summary/${language}`), run.replaceAll(JOINER, " "));
      return;
    }
  },
});
