import { fold } from "../arabic/fold.js";
import type { Sentence } from "../arabic/sentence.js";
import type { Token } from "../arabic/words.js";
import { remembered } from "../corpus/remembered.js";
import type { Reading } from "../records/reading.js";

/** Words or a phrase that show something, such as a side or an act. */
export interface Cue<Shown extends string = string> {
  shows: Shown;
  /** folded words; an empty one stands for some words in between */
  words: readonly string[];
}

const GAP = "…";
/** How many words a gap takes at most. */
const MOST_BETWEEN = 8;

export const cueOf = <Shown extends string>(shows: Shown, phrase: string): Cue<Shown> => ({
  shows,
  words: phrase.split(/\s+/u).map((word) => (word === GAP ? "" : fold(word).text)),
});

interface Found<Shown extends string> {
  shows: Shown;
  /** of the first and after the last word */
  first: number;
  next: number;
}

/** Whether a token is the first word of a phrase, whatever is joined to its front, or any other word of it as it is. */
const isWord = (token: Token | undefined, word: string, isFirst: boolean): boolean =>
  token !== undefined &&
  token.numeral === undefined &&
  (token.text === word || (isFirst && token.splits.some(({ stem }) => stem === word)));

/** The index after a phrase that begins at a token; undefined if it does not. */
function endOf(tokens: readonly Token[], words: readonly string[], at: number, position = 0): number | undefined {
  const [word, ...rest] = words;
  if (word === undefined) return at;
  if (word !== "")
    return isWord(tokens[at], word, position === 0) ? endOf(tokens, rest, at + 1, position + 1) : undefined;
  for (let gap = 0; gap <= MOST_BETWEEN; gap += 1) {
    const end = endOf(tokens, rest, at + gap, position);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Every word of a sentence with and without what is joined to its front: a cue that begins with another is not in it. */
const wordsOf = remembered(
  ({ words }: Sentence): ReadonlySet<string> =>
    new Set(words.flatMap(({ text, splits }) => [text, ...splits.map(({ stem }) => stem)])),
);

/**
 * What the cues in a quote show. A cue that is inside a longer one does not count: "want the withdrawal" in "do not
 * want the withdrawal".
 */
export function shownIn<Shown extends string>({ sentence }: Reading, cues: readonly Cue<Shown>[]): Set<Shown> {
  const tokens = sentence.words;
  const known = wordsOf(sentence);
  const found: Found<Shown>[] = cues
    .filter(({ words: [first = ""] }) => first === "" || known.has(first))
    .flatMap(({ shows, words }) =>
      tokens.flatMap((_, first) => {
        const next = endOf(tokens, words, first);
        return next === undefined ? [] : [{ shows, first, next }];
      }),
    );
  const isInside = (one: Found<Shown>, other: Found<Shown>) =>
    other.first <= one.first && one.next <= other.next && other.next - other.first > one.next - one.first;
  return new Set(found.filter((one) => !found.some((other) => isInside(one, other))).map(({ shows }) => shows));
}
