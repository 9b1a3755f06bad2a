import { isYearNumber, YEAR } from "./date-words.js";
import { isDual } from "./duals.js";
import { fold } from "./fold.js";
import type { Sense } from "./hedge-words.js";
import { AFTER, BEFORE, NEGATIONS, NOT_UNDERSTOOD, PHRASES, SLIGHTLY, STILL, THRESHOLDS } from "./hedge-words.js";
import type { TokenReading } from "./numbers.js";
import type { Sentence } from "./sentence.js";
import { startsNoun } from "./units.js";
import type { Token, Words } from "./words.js";
import { ends, folded, follows, is, isDefinite, perWord, says, stand } from "./words.js";

/** How a text hedges a number, by the names of the package's own qualifiers. */
export type Hedge =
  | "exact"
  | "approximately"
  | "at-least"
  | "more-than"
  | "at-most"
  | "less-than"
  | "between"
  | "order-of-magnitude";

const wordsOf = (text: string) => text.split(" ").map((word) => fold(word).text);

interface Opener {
  sense: Sense;
  prepositions: ReadonlySet<string>;
  isVerb: boolean;
  /** whether a negation is joined to it */
  isNegated?: true;
}

const HEDGES: Readonly<Record<Sense, readonly [plain: Hedge, negated: Hedge | undefined]>> = {
  greater: ["more-than", "at-most"],
  less: ["less-than", "at-least"],
  near: ["approximately", undefined],
  reached: ["at-most", "less-than"],
  equal: ["exact", "less-than"],
};

const openers = new Map<string, Opener[]>();
for (const { words, sense, with: prepositions, verb } of BEFORE) {
  const opener = {
    sense,
    prepositions: new Set(prepositions.split(" ").map((word) => fold(word).text)),
    isVerb: verb === true,
  };
  if (prepositions === "") opener.prepositions.clear();
  for (const word of words.split(" ").map((one) => fold(one).text)) {
    openers.set(word, [...(openers.get(word) ?? []), opener]);
    // Some join the negation to its verb: لايقل.
    const [, negated] = HEDGES[sense];
    if (opener.isVerb && negated !== undefined && /^[يت]/u.test(word))
      openers.set(`لا${word}`, [{ ...opener, isNegated: true }]);
  }
}
const openersOf = perWord((splits): readonly Opener[] =>
  splits.flatMap(({ stem, article }) => (article ? [] : (openers.get(stem) ?? []))),
);

/** Whether a word can hedge a number after it. */
export const isHedgeWord = (token: Token): boolean => openersOf(token).length > 0 || says(token, UNKNOWN);

const phrasesOf = <Entry extends { words: string }>(entries: readonly Entry[]) =>
  entries.map((entry) => ({ ...entry, words: wordsOf(entry.words) })).sort((a, b) => b.words.length - a.words.length);
const AFTER_PHRASES = phrasesOf(AFTER);
const BEFORE_PHRASES = phrasesOf(PHRASES);

const PREPOSITIONS = folded("من عن على إلى");
const NEGATION = folded(NEGATIONS);
const NO_DENIAL = folded(STILL);
const THRESHOLD = folded(THRESHOLDS);
const LITTLE = folded(SLIGHTLY);
const UNKNOWN = folded(NOT_UNDERSTOOD);

const FROM = folded("من");
const BOAT = folded("قارب");
const NUMBER_OF = folded("عدد عددهم عددها حصيلة");
const COMPARED = folded("أكثر أقل");
const WORDS_BETWEEN = 2;
/** The same where the number is of some: five of the fighters of the group at least. */
const WORDS_BETWEEN_OF_SOME = 4;
const LONGER = folded("يعد تعد يعودوا عاد عادت يكن تكن يكونوا كان كانت");
const IS_NOT = folded("ليس ليست");
const THERE = folded("هناك ثمة لدى");
/** "without" is a negation only with ب: بدون. */
const NEGATION_WITH = folded("بدون بلا");
const STOPS = folded("أن إن الذي التي إذ حيث كما ثم");
/** A few: with ten it is some number above ten. */
const FEW = folded("بضع بضعة");
/** With a negation before it, it means "only". */
const ONLY = folded("سوى إلا");
const FIRST = folded("أول أحد أمام أيام");
const EXCEPT = folded("إلا عدا باستثناء");

/** How far before a number the verb can be whose subject stands in between. */
export const WORDS_OF_A_SUBJECT = 9;

/** A hedge with the indices of the words that make it, or the word that keeps it from being understood. */
export type Said = { hedge: Hedge; by: readonly number[] } | { notUnderstood: Token };

/** The indices from one to another, which is not among them. */
const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);

/** What a word and a negation before it make of the number. */
function polarity(words: readonly Token[], at: number, sense: Sense): Said {
  const before = words[at - 1];
  const [plain, negated] = HEDGES[sense];
  if (before === undefined || ends(words[at] as Token)) return { hedge: plain, by: [at] };
  if (says(before, UNKNOWN)) return { notUnderstood: before };
  const denial =
    is(before, NEGATION) || says(before, NEGATION_WITH)
      ? [at - 1]
      : (noLonger(words, at) ?? (isOfADeniedVerb(words, at) ? [at - 2, at - 1] : undefined));
  if (denial === undefined) return { hedge: plain, by: [at] };
  return negated === undefined ? { notUnderstood: before } : { hedge: negated, by: [...denial, at] };
}

/** A comparative right after a verb that is denied: there are not more than ten, not more than ten were counted. */
function isOfADeniedVerb(words: readonly Token[], at: number): boolean {
  const [denial, verb, comparative] = [words[at - 2], words[at - 1], words[at]];
  if (
    denial === undefined ||
    verb === undefined ||
    !is(comparative, COMPARED) ||
    !follows(verb) ||
    !follows(comparative)
  )
    return false;
  return (is(denial, NEGATION) && /^[يت]\p{L}{2,}$/u.test(verb.text)) || (is(denial, IS_NOT) && is(verb, THERE));
}

/** Where "no longer" or "is not" stands, with the subject before what they deny: لم يعد العدد يتجاوز, ليس العدد بأكثر. */
function noLonger(words: readonly Token[], at: number): readonly number[] | undefined {
  const isWith = words[at]?.splits.some(({ preposition, stem }) => preposition && openers.has(stem)) === true;
  for (let back = at - 1; back >= 0 && back >= at - WORDS_OF_A_SUBJECT; back -= 1) {
    const word = words[back] as Token;
    if (is(word, LONGER)) return is(words[back - 1], NEGATION) ? [back - 1, back] : undefined;
    if (isWith && is(word, IS_NOT)) return [back];
    if (
      word.numeral !== undefined ||
      (back < at - 1 && ends(words[back + 1] as Token) && openingOf(words, back + 1) === undefined)
    )
      return undefined;
  }
  return undefined;
}

/** The preposition right before a number: a word, or joined to its front. */
function prepositionAt(words: readonly Token[], number: number): { word: string; at: number } | undefined {
  const first = number > 1 && says(words[number - 1], THRESHOLD) && !ends(words[number] as Token) ? number - 1 : number;
  const before = words[first - 1];
  return before !== undefined && says(before, PREPOSITIONS) && !ends(words[first] as Token)
    ? { word: before.splits.at(0)?.stem ?? before.text, at: first - 1 }
    : undefined;
}

/** The hedge that words before a number put on it. */
function before(words: readonly Token[], first: number): Said | undefined {
  if (first === 0) return undefined;
  for (const { words: phrase, hedge } of ends(words[first] as Token) ? [] : BEFORE_PHRASES) {
    const start = first - phrase.length;
    if (stand(words, start, phrase)) return { hedge, by: between(start, first) };
  }
  let found: Said | undefined;
  const preposition = prepositionAt(words, first);
  const last = preposition?.at ?? first;
  let isParenthesisOver = false;
  for (let at = last - 1; at >= 0 && at >= last - 1 - WORDS_OF_A_SUBJECT; at -= 1) {
    if (ends(words[at + 1] as Token)) {
      // A parenthesis between commas can part a verb from its number.
      const opening = isParenthesisOver ? undefined : openingOf(words, at + 1);
      if (opening === undefined) return found;
      isParenthesisOver = true;
      at = opening - 1;
    }
    const word = words[at] as Token;
    // "Exceeded at the beginning of the year 2020 five thousand": the year parts the verb from its number.
    if (says(words[at - 1], YEAR) && word.digits !== undefined && isYearNumber(word.digits)) continue;
    if (word.numeral !== undefined) break;
    const isNear = at === last - 1 || (at === last - 2 && is(words[last - 1], LITTLE));
    for (const { sense, prepositions, isVerb, isNegated } of openersOf(word)) {
      const fits = preposition === undefined ? prepositions.size === 0 : prepositions.has(preposition.word);
      // "to reach 50" says that it is reached, "reaching 50" that it is no more.
      const isPurpose = sense === "reached" && word.text.startsWith("ل");
      // A boat, if no subject of the verb follows.
      const isBoat = is(word, BOAT) && !isNear && !isDefinite(words[at + 1]) && !is(words[at + 1], NUMBER_OF);
      if (!fits || !(isNear || isVerb) || isPurpose || isBoat) continue;
      const [, negated] = HEDGES[sense];
      const own = isNegated && negated !== undefined ? { hedge: negated, by: [at] } : polarity(words, at, sense);
      // The words between a verb and its preposition are its subject.
      const said =
        "by" in own
          ? { ...own, by: [...own.by, ...between(isNear ? at + 1 : last, preposition === undefined ? last : last + 1)] }
          : own;
      // With its subject between them, the verb says that the number is reached; without, that it is no more.
      if (sense === "reached" && !isNear && "hedge" in said && said.hedge === "at-most") continue;
      // "almost reaches" is almost: what only says that the number is reached leaves the hedge to words before it.
      if (!("hedge" in said) || said.hedge !== "exact") return said;
      found = said;
    }
    if (at < last - 1 && word.conjunction && word.splits.length > 1 && !startsNoun(word)) break;
    // The number would be that of the verb's subject: only nouns and "of" stand in between.
    if (!isNear && is(word, STOPS)) break;
  }
  return found;
}

const isAfterComma = ({ gap }: Token) => /^\s*[،,–-]\s*$/u.test(gap);

/** Where the parenthesis begins that a comma before a token closes. */
function openingOf(words: readonly Token[], closing: number): number | undefined {
  if (!isAfterComma(words[closing] as Token)) return undefined;
  for (let at = closing - 1; at > 0 && at > closing - WORDS_OF_A_SUBJECT; at -= 1) {
    if (words[at]?.numeral !== undefined) return undefined;
    if (isAfterComma(words[at] as Token)) return at;
    if (ends(words[at] as Token)) return undefined;
  }
  return undefined;
}

/** The hedge that words after a number put on it. */
function after(words: readonly Token[], next: number): Said | undefined {
  const most = is(words[next], FROM) || is(words[next + 1], FROM) ? WORDS_BETWEEN_OF_SOME : WORDS_BETWEEN;
  for (let gap = 0; gap <= most; gap += 1) {
    const word = words[next + gap];
    // A hedge belongs to the nearest number.
    if (word === undefined || word.numeral !== undefined || ends(word) || isDual(word)) return undefined;
    for (const { words: phrase, hedge } of AFTER_PHRASES) {
      if (!stand(words, next + gap, phrase)) continue;
      const behind = words[next + gap + phrase.length];
      // "And more than 20" hedges the next number.
      if (is(behind, FROM) && is(word, COMPARED)) continue;
      // "at least 30" hedges the number that follows it.
      if (gap > 0 && behind !== undefined && behind.digits !== undefined && !ends(behind) && !behind.conjunction)
        continue;
      return { hedge, by: between(next + gap, next + gap + phrase.length) };
    }
  }
  return undefined;
}

/** A word beside a number that the reader has not been taught: a negation, a comparative, "almost", "except". */
function unknownBeside(
  words: readonly Token[],
  { first, next, kind }: Pick<TokenReading, "first" | "next" | "kind">,
  text: string,
): Token | undefined {
  const near = [words[first - 1], words[first - 2]];
  for (const [distance, word] of near.entries()) {
    if (word === undefined || ends(words[first - distance] as Token)) break;
    if (word.numeral !== undefined) break;
    if (is(word, ONLY)) break;
    if (is(word, FEW) && kind !== "magnitude") return word;
    const isDenial =
      is(word, NEGATION) && !is(words[first - distance], NO_DENIAL) && !is(words[first - distance], ONLY);
    if (is(word, UNKNOWN) || isDenial) return word;
    const isComparative =
      distance === 1 &&
      is(words[first - 1], FROM) &&
      /^[وفبك]?ا\p{L}{3}$/u.test(word.text) &&
      /^[وفب]?أ/u.test(text.slice(word.start, word.end)) &&
      !says(word, FIRST);
    if (isComparative) return word;
  }
  const behind = words[next];
  return behind !== undefined && !ends(behind) && is(behind, EXCEPT) ? behind : undefined;
}

export function hedgeOn(
  words: readonly Token[],
  { first, next, kind }: Pick<TokenReading, "first" | "next" | "kind">,
  text: string,
): Said {
  if (kind === "ordinal") return { hedge: "exact", by: [] };
  const isHedged = (said: Said | undefined): said is Said =>
    said !== undefined && !("hedge" in said && said.hedge === "exact");
  const known = [before(words, first), after(words, next)].find(isHedged);
  if (known !== undefined) return known;
  const notUnderstood = unknownBeside(words, { first, next, kind }, text);
  if (notUnderstood !== undefined) return { notUnderstood };
  return { hedge: kind === "magnitude" ? "order-of-magnitude" : "exact", by: [] };
}

/** What is before some hedges and says no more than they do: ما لا يقل عن, ما يقرب من, ما بين. */
const WHAT = folded("ما");

/** The words that make a hedge, in their order: neighbours together, and "what" before the first. */
export function hedgingWords(words: readonly Token[], by: readonly number[], text: string): Words[] {
  const [first = 0] = by;
  const all = by.length > 0 && is(words[first - 1], WHAT) && follows(words[first]) ? [first - 1, ...by] : by;
  const runs: { from: number; to: number }[] = [];
  for (const at of all) {
    const run = runs.at(-1);
    if (run?.to === at - 1) run.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs.map(({ from, to }) => {
    const [start, end] = [(words[from] as Token).start, (words[to] as Token).end];
    return { text: text.slice(start, end), start, end };
  });
}

/** Every hedge that a text contains, whether or not a number that can be read is beside it. */
export function hedgesIn({ words }: Sentence): Hedge[] {
  const found = new Set<Hedge>();
  for (const [index, word] of words.entries()) {
    for (const { sense } of openersOf(word)) {
      const said = polarity(words, index, sense);
      if ("hedge" in said) found.add(said.hedge);
    }
    for (const { words: phrase, hedge } of AFTER_PHRASES) if (stand(words, index, phrase)) found.add(hedge);
  }
  return [...found];
}
