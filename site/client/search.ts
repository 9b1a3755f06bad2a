// The entry point of the package has the whole reader, which no page needs.
import { fold } from "../../src/arabic/fold.js";
import type { Stretch } from "../marks.js";
import { PASSED_OVER, SAME_WORDS } from "./same-words.js";

/** What is searched of a claim. */
export interface Searched {
  readonly id: string;
  /** its summaries: a word found in them is nearer than one that only its quotes have */
  readonly summaries: readonly string[];
  /** the words that it is based on, and their translations */
  readonly quotes: readonly string[];
  /** what its actors and places are called */
  readonly names: readonly string[];
}

/** A word, in the forms in which it is found, and the groups of words that mean the same to which it belongs. */
interface Word {
  readonly forms: readonly string[];
  readonly groups: readonly number[];
}

interface Token extends Stretch {
  readonly word: string;
}

/** Letters and digits; a number with its thousands apart is one word. */
const WORD = /\d{1,3}(?:[,٬]\d{3})+(?!\d)|[\p{L}\p{N}]+/gu;
const NUMBER = /^\d+$/u;

/** What Arabic joins to the front of a word, in this order: and, so; in, like, for; the article. Three letters have to be left. */
const CONJUNCTION = /^[وف](?=\p{L}{3})/u;
const ARTICLE = /^(?:[بك]?ال|لل)(?=\p{L}{3})/u;
const PREPOSITION = /^[بكل](?=\p{L}{3})/u;

/** The words of a text, in one spelling and with numbers of one form: 2,500 is 2500, in digits of any script. */
function tokensOf(text: string): Token[] {
  const folded = fold(text);
  return [...folded.text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: found.replaceAll(/[,٬]/gu, "").toLowerCase(),
    start: folded.at[index] ?? 0,
    end: folded.at[index + found.length] ?? text.length,
  }));
}

/** A word of a text, and the same without each of the things that may be joined to its front. */
function formsOf(word: string): readonly string[] {
  const starts = new Set([word, word.replace(CONJUNCTION, "")]);
  return [
    ...new Set([...starts].flatMap((start) => [start, start.replace(ARTICLE, ""), start.replace(PREPOSITION, "")])),
  ];
}

/** A word that is asked for. Of its front only the article is left out: a single letter may well be its own. */
const askedForms = (word: string): readonly string[] => [
  ...new Set([word, word.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u, "")]),
];

interface Phrase {
  readonly words: readonly string[];
  readonly group: number;
}

/** What the groups have, by its first word; the longest first. */
const PHRASES = new Map<string, Phrase[]>();
for (const [group, members] of SAME_WORDS.entries())
  for (const member of members) {
    const words = tokensOf(member).map(({ word }) => word);
    const [first = ""] = words;
    PHRASES.set(
      first,
      [...(PHRASES.get(first) ?? []), { words, group }].sort((a, b) => b.words.length - a.words.length),
    );
  }

/** What of the groups begins with a token. */
const phraseAt = (tokens: readonly Token[], start: number): Phrase | undefined =>
  PHRASES.get(tokens[start]?.word ?? "")?.find(({ words }) =>
    words.every((word, index) => tokens[start + index]?.word === word),
  );

/** The words of a text. Each word of a phrase belongs to the group of the phrase. */
function wordsOf(text: string): (Word & Stretch)[] {
  const tokens = tokensOf(text);
  const phrases = tokens.map((_, index) => phraseAt(tokens, index));
  return tokens.map(({ word, start, end }, index) => ({
    start,
    end,
    forms: formsOf(word),
    groups: phrases
      .slice(0, index + 1)
      .flatMap((phrase, first) => (phrase && first + phrase.words.length > index ? [phrase.group] : [])),
  }));
}

/** How well a word of a text answers one that is asked for: 2 if it is that word, 1 if it begins with it or means the same. Of a number no part counts. */
function nearnessOf({ forms, groups }: Word, asked: Word): 0 | 1 | 2 {
  if (asked.forms.some((one) => forms.includes(one))) return 2;
  if (asked.groups.some((group) => groups.includes(group))) return 1;
  return asked.forms.some((one) => !NUMBER.test(one) && forms.some((form) => form.startsWith(one))) ? 1 : 0;
}

/** A question: each word or phrase of it that has to be answered. */
export type Query = readonly Word[];

/** What a text asks for. A phrase of a group is one thing; words that say nothing alone are passed over beside others. */
export function queryOf(text: string): Query {
  const tokens = tokensOf(text);
  const telling = tokens.filter(({ word }) => !PASSED_OVER.includes(word));
  const asked: Word[] = [];
  for (let index = 0; index < tokens.length; ) {
    const { word } = tokens[index] as Token;
    const phrase = phraseAt(tokens, index);
    const length = phrase?.words.length ?? 1;
    const groups = phrase ? [phrase.group] : [];
    if (length > 1 || telling.length === 0 || !PASSED_OVER.includes(word))
      asked.push({ forms: length > 1 ? [] : askedForms(word), groups });
    index += length;
  }
  return asked;
}

/** A summary that has the word comes before a quote that has it, and that before a name. */
const WEIGHTS = { summaries: 6, quotes: 2, names: 1 } as const;

/**
 * A search over claims in English and Arabic at once.
 * @returns the claims that have every word, or a word that begins with it, by their ids, with how near each is
 */
export function searchIn(claims: readonly Searched[]): (query: Query) => ReadonlyMap<string, number> {
  // A name is that of many claims.
  const known = new Map<string, readonly Word[]>();
  const wordsOnce = (text: string) => {
    const words = known.get(text) ?? wordsOf(text);
    known.set(text, words);
    return words;
  };
  const indexed = claims.map((claim) => ({
    id: claim.id,
    texts: (["summaries", "quotes", "names"] as const).map((part) => ({
      weight: WEIGHTS[part],
      words: claim[part].flatMap(wordsOnce),
    })),
  }));
  return (query) => {
    const found = new Map<string, number>();
    for (const { id, texts } of indexed) {
      const nearness = query.map((asked) =>
        Math.max(
          ...texts.map(({ weight, words }) => weight * Math.max(0, ...words.map((word) => nearnessOf(word, asked)))),
        ),
      );
      if (nearness.every((one) => one > 0))
        found.set(
          id,
          nearness.reduce((sum, one) => sum + one, 0),
        );
    }
    return found;
  };
}

/** Where a text has words that answer a question, in whole words, or Arabic letters would lose their joins. */
export const hitsIn = (text: string, query: Query): Stretch[] =>
  wordsOf(text).filter((word) => query.some((asked) => nearnessOf(word, asked) > 0));

/** The words of a question that a text has none for. */
export function missingFrom(text: string, query: Query): Query {
  const all = wordsOf(text);
  return query.filter((asked) => all.every((word) => nearnessOf(word, asked) === 0));
}
