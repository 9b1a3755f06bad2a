import { formsOfVerb, withFuture } from "../arabic/verbs.js";
import { folded, says, type Token } from "../arabic/words.js";
import { OPPOSITES } from "./opposite-words.js";

const groups = OPPOSITES.map((group) =>
  group.map(({ name, verbs = "", words = "", english }) => ({
    name,
    arabic: folded(
      ...words.split(" ").filter((word) => word !== ""),
      ...verbs.split(" ").flatMap((verb) => {
        const [perfect, imperfect] = verb.split("/");
        return perfect === undefined || imperfect === undefined ? [] : withFuture(formsOfVerb(perfect, imperfect));
      }),
    ),
    english: new RegExp(`\\b(?:${english})\\b`, "iu"),
  })),
);

/** For each group of opposite senses, those that a text has a word of. */
export type Senses = readonly ReadonlySet<string>[];

const sensesBy = (has: (sense: (typeof groups)[number][number]) => boolean): Senses =>
  groups.map((group) => new Set(group.filter(has).map(({ name }) => name)));

export const arabicSenses = (words: readonly Token[]): Senses =>
  sensesBy(({ arabic }) => words.some((word) => says(word, arabic)));

export const englishSenses = (text: string): Senses => sensesBy(({ english }) => english.test(text));

/** Groups whose words a sentence also needs for something else: before whom it was, in favour of whom. */
const LOOSE: ReadonlySet<string> = new Set("accept leave affirm expect before inside".split(" ").concat("in favour"));

/** The senses that quotes together have, of the groups by which a summary of them can be judged. */
export const sensesOf = (texts: readonly Senses[]): Senses =>
  groups.map(([first], group) =>
    first === undefined || LOOSE.has(first.name)
      ? new Set()
      : new Set(texts.flatMap((text) => [...(text[group] ?? [])])),
  );

/** What one text says in another sense than the other: of each group of which both have words, and no word in common. */
export const turned = (one: Senses, other: Senses): { said: string; instead: string }[] =>
  groups.flatMap((_, group) => {
    const [said, instead] = [[...(one[group] ?? [])], [...(other[group] ?? [])]];
    if (said.length === 0 || instead.length === 0 || said.some((sense) => instead.includes(sense))) return [];
    return [{ said: said.join(", "), instead: instead.join(", ") }];
  });
