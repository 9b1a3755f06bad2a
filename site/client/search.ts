// The entry point of the package has the whole reader, which no page needs.
import { fold } from "../../src/arabic/fold.js";

/** What is searched of a claim. */
export interface Searched {
  readonly id: string;
  /** its summaries: a word found in them is nearer than one that only its quotes have */
  readonly summaries: readonly string[];
  /** the words that it is based on, and their translations */
  readonly quotes: readonly string[];
}

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
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

/** How well a word of a text answers one that is asked for: 2 if it is that word, 1 if it begins with it. Of a number no part counts. */
function nearnessOf(forms: readonly string[], asked: readonly string[]): 0 | 1 | 2 {
  if (asked.some((one) => forms.includes(one))) return 2;
  return asked.some((one) => !NUMBER.test(one) && forms.some((form) => form.startsWith(one))) ? 1 : 0;
}

/** A question: each of its words, in the forms that answer it. */
export type Query = readonly (readonly string[])[];

export const queryOf = (text: string): Query => tokensOf(text).map(({ word }) => askedForms(word));

/** A summary that has the word comes before a quote that has it. */
const WEIGHTS = { summaries: 3, quotes: 1 } as const;

/**
 * A search over claims in English and Arabic at once.
 * @returns the claims that have every word, or a word that begins with it, by their ids, with how near each is
 */
export function searchIn(claims: readonly Searched[]): (query: Query) => ReadonlyMap<string, number> {
  const indexed = claims.map((claim) => ({
    id: claim.id,
    texts: (["summaries", "quotes"] as const).map((part) => ({
      weight: WEIGHTS[part],
      forms: claim[part].flatMap((text) => tokensOf(text).map(({ word }) => formsOf(word))),
    })),
  }));
  return (query) => {
    const found = new Map<string, number>();
    for (const { id, texts } of indexed) {
      const nearness = query.map((asked) =>
        Math.max(
          ...texts.map(({ weight, forms }) => weight * Math.max(0, ...forms.map((one) => nearnessOf(one, asked)))),
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
  tokensOf(text).filter(({ word }) => query.some((asked) => nearnessOf(formsOf(word), asked) > 0));

/** The words of a question that a text has none for. */
export function missingFrom(text: string, query: Query): Query {
  const all = tokensOf(text).map(({ word }) => formsOf(word));
  return query.filter((asked) => all.every((forms) => nearnessOf(forms, asked) === 0));
}
