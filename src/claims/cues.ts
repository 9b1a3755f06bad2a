import { fold } from "../arabic/fold.js";
import type { Sentence } from "../arabic/sentence.js";
import { folded, perWord, says, type Token } from "../arabic/words.js";
import { remembered } from "../corpus/remembered.js";
import type { Reading } from "../records/reading.js";
import { familiesOf } from "./word-families.js";

/** Words or a phrase that show something, such as a side or an act. */
export interface Cue<Shown extends string = string> {
  shows: Shown;
  /** folded words; an empty one stands for some words in between, and one that ends with * for all that begin with it */
  words: readonly string[];
  /** the same, of each word those that say the same in other words; and, between them, some more words */
  wider: readonly (readonly ReadonlySet<string>[])[];
}

const GAP = "…";
const ANY_ENDING = "*";
/** How many words a gap takes at most. */
const MOST_BETWEEN = 8;

export function cueOf<Shown extends string>(shows: Shown, phrase: string): Cue<Shown> {
  const words = phrase.split(/\s+/u).map((word) => {
    if (word === GAP) return "";
    return word.endsWith(ANY_ENDING) ? `${fold(word.slice(0, -1)).text}${ANY_ENDING}` : fold(word).text;
  });
  return { shows, words, wider: words.map(familiesOf) };
}

/** The pronouns that are joined to the end of a word: their fear, warned them. After most letters, a folded ه may be ة. */
const PRONOUNS = ["ه", "ها", "هم", "هن", "هما", "ك", "كم", "نا", "ي"];
/** Letters that a word has without its pronoun, so that none is taken off a short word. */
const LEAST_LETTERS = 3;

/** A folded word, and what it is without a pronoun: خشيتهم, their fear, as خشيت and as خشية. */
const withoutPronoun = (word: string): string[] => [
  word,
  ...PRONOUNS.flatMap((pronoun) => {
    const rest = word.slice(0, -pronoun.length);
    if (!word.endsWith(pronoun) || rest.length < LEAST_LETTERS || (pronoun === "ه" && !rest.endsWith("ت"))) return [];
    return rest.endsWith("ت") ? [rest, `${rest.slice(0, -1)}ه`] : [rest];
  }),
];

/** The words that a word may be a form of: as it is written, and with what may be joined to its front taken off. */
const formsAsWritten = perWord((_, text) => withoutPronoun(text));
const formsInside = perWord((splits) => splits.flatMap(({ stem }) => withoutPronoun(stem)));

/** Words between two of a cue in its wider reading: the embassy in the capital, in "did not … comment". */
const MOST_BETWEEN_WIDER = 4;

/** Stands, in the wider reading, for any verb of the future, and for "will not". */
const WILL_DO = "سيفعل";
const FUTURE = /^[وف]?س[يتن]\p{L}{2}/u;
/** Words that begin like one: a policy, years, sixty. */
const NOUNS = /^[وف]?(?:سي(?:اس|اد|اق|طر|نار|ار|د|نا)|سن(?:وات|وي|ت|جار|د)|ست[وي]ن)/u;

const WILL_NOT = /^[وف]?لن$/u;

const isFuture = ({ text }: Token) => (FUTURE.test(text) && !NOUNS.test(text)) || WILL_NOT.test(text);

const CEASE = folded("يزال تزال يزالون تزالون نزال أزال زال زالت زالوا زلنا يزل تزل");

/** The index after a cue in its wider reading that begins at a token. */
function endOfWider(tokens: readonly Token[], { words, wider }: Cue, at: number, position = 0): number | undefined {
  const word = words[position];
  if (word === undefined) return at;
  if (word === "") return endOfWider(tokens, { shows: "", words, wider }, at, position + 1);
  const most = position === 0 ? 0 : words[position - 1] === "" ? MOST_BETWEEN : MOST_BETWEEN_WIDER;
  for (let gap = 0; gap <= most && at + gap < tokens.length; gap += 1) {
    const token = tokens[at + gap] as Token;
    const isSo =
      isWord(token, word, true) ||
      (word === WILL_DO && isFuture(token)) ||
      wider[position]?.some((family) => formsInside(token).some((form) => family.has(form)));
    // What "does not cease" is still so, and is not denied.
    const isStill = says(tokens[at + gap + 1], CEASE);
    const end =
      isSo && !isStill ? endOfWider(tokens, { shows: "", words, wider }, at + gap + 1, position + 1) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Whether a token is the first word of a phrase, whatever is joined to its front, or any other word of it. */
function isWord(token: Token | undefined, word: string, isFirst: boolean): boolean {
  if (token === undefined || token.numeral !== undefined) return false;
  if (word.endsWith(ANY_ENDING)) return token.text.startsWith(word.slice(0, -1));
  return formsAsWritten(token).includes(word) || (isFirst && formsInside(token).includes(word));
}

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

/** Every form of every word of a sentence: a cue that begins with another word is not in it. */
const wordsOf = remembered(
  ({ words }: Sentence): ReadonlySet<string> =>
    new Set(words.flatMap((word) => [...formsAsWritten(word), ...formsInside(word)])),
);

/**
 * What the cues in a quote show. A cue that is inside a longer one does not count: "want the withdrawal" in "do not
 * want the withdrawal".
 */
export function shownIn<Shown extends string>({ sentence }: Reading, cues: readonly Cue<Shown>[]): Set<Shown> {
  const known = wordsOf(sentence);
  const mayBe = cues.filter(({ words: [first = ""] }) => first === "" || known.has(first));
  return outermost(sentence, mayBe, ({ words }, at) => endOf(sentence.words, words, at));
}

/**
 * What they show in a wider reading, in which words that say the same stand for one another. A cue that begins inside
 * another one does not count: "the group will regain" in "ruled out that the group will regain".
 */
export const shownWider = <Shown extends string>({ sentence }: Reading, cues: readonly Cue<Shown>[]): Set<Shown> =>
  outermost(
    sentence,
    // Words of which only the beginning is known say nothing of others that say the same.
    cues.filter(({ words }) => !words.some((word) => word.endsWith(ANY_ENDING))),
    (cue, at) => endOfWider(sentence.words, cue, at),
    (one, other) => isInside(one, other) || (other.first < one.first && one.first < other.next),
  );

/** Some words: the first, and after the last. */
interface Run {
  first: number;
  next: number;
}

interface Found<Shown extends string> extends Run {
  shows: Shown;
}

/** Whether words are inside longer ones. */
const isInside = (one: Run, other: Run) =>
  other.first <= one.first && one.next <= other.next && other.next - other.first > one.next - one.first;

/** What those of the cues show that none of the others covers. */
function outermost<Shown extends string>(
  { words: tokens }: Sentence,
  cues: readonly Cue<Shown>[],
  endAt: (cue: Cue<Shown>, at: number) => number | undefined,
  isCovered: (one: Run, other: Run) => boolean = isInside,
): Set<Shown> {
  const found: Found<Shown>[] = cues.flatMap((cue) =>
    tokens.flatMap((_, first) => {
      const next = endAt(cue, first);
      return next === undefined ? [] : [{ shows: cue.shows, first, next }];
    }),
  );
  return new Set(found.filter((one) => !found.some((other) => isCovered(one, other))).map(({ shows }) => shows));
}
