import { isOfTwoMonths } from "../arabic/months.js";
import type { Sentence } from "../arabic/sentence.js";
import { formsOfVerbs } from "../arabic/verbs.js";
import { folded, follows, is, isDefinite, says, type Token } from "../arabic/words.js";
import { anyPhrase } from "./alternatives.js";
import { KINDS } from "./kind-words.js";
import { OPPOSITES } from "./opposite-words.js";

/** A noun, and the same as that of somebody: their car, advisers of the coalition, and two of them. "His" is not told from the ending of the feminine. */
const withPronouns = (noun: string): string[] => {
  const stem = noun.replace(/ة$/u, "ت");
  const plural = /(?<=\p{L}{3})[يو]ن$/u.test(noun) ? [noun.slice(0, -1), noun.replace(/ين$/u, "ان")] : [];
  return [noun, `${stem}ها`, `${stem}هم`, ...(stem === noun ? [] : [`${stem}ه`]), ...plural];
};

const groups = [...OPPOSITES, ...KINDS].map((group) =>
  group.map(({ name, verbs = "", words = "", phrases, english }) => ({
    name,
    phrases: phrases === undefined ? undefined : new RegExp(`(?:^| )[وف]?(?:${anyPhrase(phrases)})(?= |$)`, "u"),
    arabic: folded(
      ...words.split(" ").flatMap((word) => (word === "" ? [] : withPronouns(word))),
      ...formsOfVerbs(verbs),
    ),
    english: new RegExp(`\\b(?:${english})\\b`, "iu"),
  })),
);

/** For each group of opposite senses, those that a text has words of, with the first of these words. */
export type Senses = readonly ReadonlyMap<string, string>[];

const sensesBy = (wordsOf: (sense: (typeof groups)[number][number]) => string | undefined): Senses =>
  groups.map(
    (group) =>
      new Map(
        group.flatMap((sense) => {
          const words = wordsOf(sense);
          return words === undefined ? [] : [[sense.name, words] as const];
        }),
      ),
  );

const NOT = folded("غير شبه بلا دون بدون");

/** The other of two, which without its article is "last". */
const THE_OTHER = /^[وفبك]?(?:ال|لل)اخر(?:ي|ين|ان|ون|ات)?$/u;

const AFTER = folded("بعد");
const DENIALS = folded("لم لن لا غير ليس ليست");
/** How many words after a denial "yet" stands at most: was not yet fit. */
const TO_YET = 5;

const UNTIL = folded("حتى");

/** "After", which behind a denial is "yet" where nothing comes that it could stand before. */
const isYet = (words: readonly Token[], at: number) => {
  const next = words[at + 1];
  const isLast = next === undefined || !follows(next) || is(next, UNTIL) || /^لل?\p{L}{4}/u.test(next.text);
  return isLast && is(words[at], AFTER) && words.slice(Math.max(0, at - TO_YET), at).some((one) => is(one, DENIALS));
};

/** What is general, and no year, behind a definite noun: the secretary-general. */
const GENERAL = /^ال?عام$/u;
const isGeneral = (word: Token, before: Token | undefined) =>
  GENERAL.test(word.text) && before !== undefined && isDefinite(before) && follows(word);

export function arabicSenses({ words, text: written }: Pick<Sentence, "words" | "text">): Senses {
  // What is not binding is not called binding, and what is near-total not total.
  const read = words.filter(
    (word, at) =>
      !isOfTwoMonths(words[at - 1]) &&
      !says(words[at - 1], NOT) &&
      !isGeneral(word, words[at - 1]) &&
      !THE_OTHER.test(word.text) &&
      !isYet(words, at),
  );
  const text = words.map((word) => word.text).join(" ");
  return sensesBy(({ arabic, phrases }) => {
    const word = read.find((one) => says(one, arabic));
    return word === undefined ? phrases?.exec(text)?.[0]?.trim() : written.slice(word.start, word.end);
  });
}

export const englishSenses = (text: string): Senses => sensesBy(({ english }) => english.exec(text)?.[0]);

/**
 * Groups whose words a sentence also needs for something else: before whom it was, in favour of whom. A summary is judged by them
 * only if it turns the sense in both languages.
 */
const LOOSE: ReadonlySet<string> = new Set(
  "accept leave affirm expect before inside".split(" ").concat("in favour", "shot down", "the army"),
);

/** What happened after a thing is told of the thing as what was before. */
const MAY_BE_TURNED: ReadonlySet<string> = new Set(["after before"]);

/** A sense of one text, and its opposite in another. */
export interface Turned {
  said: string;
  instead: string;
  /** the words by which the texts say so */
  words?: Record<"said" | "instead", string>;
}

const turnedIn = (one: Senses, other: Senses, group: number): Turned[] => {
  const [said, instead] = [one[group] ?? new Map<string, string>(), other[group] ?? new Map<string, string>()];
  const inWords = (texts: Iterable<string>) => [...texts].join(", ");
  if (said.size === 0 || instead.size === 0 || [...said.keys()].some((sense) => instead.has(sense))) return [];
  return [
    {
      said: inWords(said.keys()),
      instead: inWords(instead.keys()),
      words: { said: inWords(said.values()), instead: inWords(instead.values()) },
    },
  ];
};

/** What one text says in another sense than the other: of each group of which both have words, and no word in common. */
export const turned = (one: Senses, other: Senses): Turned[] =>
  groups.flatMap((_, group) => turnedIn(one, other, group));

/**
 * What each text of a summary says in another sense than the quotes together.
 * @param texts the same sentence in each language
 * @param isNegated whether the quotes have a word for what is not: "not expected" is ruled out, and who stresses that it is not denies it
 */
export function turnedInSummary(
  quotes: readonly Senses[],
  texts: readonly Senses[],
  isNegated: boolean,
): readonly Turned[][] {
  const said = groups.map((_, group) => new Map(quotes.flatMap((quote) => [...(quote[group] ?? [])])));
  const isCertain = ({ said: one, instead }: Turned) => !MAY_BE_TURNED.has(`${one} ${instead}`);
  const found = groups.map(([first], group) => {
    if (isNegated && ["expect", "affirm", "accept"].includes(first?.name ?? "")) return [];
    const turns = texts.map((text) => turnedIn(said, text, group));
    const isLoose = group >= OPPOSITES.length || (first !== undefined && LOOSE.has(first.name));
    return !isLoose || turns.every(([one]) => one !== undefined && isCertain(one)) ? turns : [];
  });
  return texts.map((_, text) => found.flatMap((turns) => turns[text] ?? []));
}
