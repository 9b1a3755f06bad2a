import { fold } from "../arabic/fold.js";
import { remembered } from "../corpus/remembered.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { isNationality } from "./nationalities.js";

/** A name that counts in one article. */
interface NameInArticle {
  words: string;
  /** the number of the article */
  at: string;
}

/** The last word of a name: of a person's, mostly the family name. */
export const lastWordOf = (name: string): string => name.split(" ").at(-1) ?? name;

/** Shorter, the last word of a name is mostly another word as well. */
const LEAST_LETTERS = 4;

/** Folded: the whole name of each person, and its last word, unless that says from which state somebody is. */
const fullNamesOf = ({ value: { aliases = [], names } }: RecordEntry): { whole: string; family: string }[] =>
  [...new Set([...aliases, names?.ar ?? ""])].flatMap((name) => {
    const whole = fold(name).text;
    const family = lastWordOf(whole);
    return family === whole || family.length < LEAST_LETTERS || isNationality(family) ? [] : [{ whole, family }];
  });

/**
 * The last word of a person's name, in each article that has the whole name and that of nobody else with the same last word:
 * Al-Musawi, where Haidar al-Musawi is introduced. By the id of the person.
 */
export const familyNames = remembered(
  ({ corpus, records, seeds }: RecordIndex): ReadonlyMap<string, NameInArticle[]> => {
    const people = records.filter((entry) => entry.own("kind") === "person");
    const names = people.flatMap((entry) => fullNamesOf(entry).map((name) => ({ ...name, id: entry.id })));
    const found = new Map<string, NameInArticle[]>();
    // Without the articles, each may have every name.
    const numbers = corpus.hasArticles ? seeds.keys() : new Set(records.flatMap(({ seed }) => seed ?? []));
    for (const at of numbers) {
      const text = seeds.get(at)?.text;
      const folded = text === undefined ? undefined : fold(text).text;
      const here = names.filter(({ whole }) => folded === undefined || folded.includes(whole));
      for (const { id, family } of here) {
        if (here.some((other) => other.family === family && other.id !== id)) continue;
        found.set(id, [...(found.get(id) ?? []), { words: family, at }]);
      }
    }
    return found;
  },
);
