import MiniSearch from "minisearch";
// The entry point of the package has the whole reader, which no page needs.
import { fold } from "../../src/arabic/fold.js";

/** What is searched of a claim. */
export interface Searched {
  readonly id: string;
  readonly text: string;
}

/** Letters that Arabic joins to the front of a word: and, so, in, like, for; and the article. */
const JOINED = /^(?:[وف]?(?:[بكل]?ال|لل)|[وفبكل])(?=\p{L}{3})/u;

/** The words of a text, in one spelling and with numbers of one form: 2,500 is 2500, in digits of any script. */
const wordsOf = (text: string): string[] =>
  fold(text.toLowerCase())
    .text.replaceAll(/(\d)[,٬](?=\d{3}(?!\d))/gu, "$1")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word, and the same without what is joined to its front. */
const formsOf = (word: string): string[] => [...new Set([word, word.replace(JOINED, "")])];

/**
 * A search over claims in English and Arabic at once.
 * @returns the ids of the claims that have every word, or a word that begins with it
 */
export function searchIn(claims: readonly Searched[]): (query: string) => ReadonlySet<string> {
  const index = new MiniSearch<Searched>({ fields: ["text"], tokenize: wordsOf, processTerm: formsOf });
  index.addAll(claims);
  return (query) => {
    const words = wordsOf(query);
    const found = words.map((word) => {
      // Both forms of a word find it, and every word has to be found.
      const hits = index.search(word, { prefix: true, combineWith: "OR" });
      return new Set(hits.map(({ id }) => String(id)));
    });
    const [first = new Set<string>(), ...others] = found;
    return new Set([...first].filter((id) => others.every((other) => other.has(id))));
  };
}
