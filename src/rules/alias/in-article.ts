import { remembered } from "../../corpus/remembered.js";
import type { RecordIndex } from "../../records/record-index.js";
import type { Seed } from "../../records/seed.js";
import { at, recordRule } from "../rule.js";

export const aliasInArticle = recordRule({
  id: "alias/in-article",
  needsArticles: true,
  description:
    "Every alias of an actor or place is a form that an article uses, and every mention one of its own article or line.",
  why: "An alias that no article uses names nothing, and may one day name the wrong thing.",
  good: '"داعش"',
  bad: '"الدواعش"',
  messages: {
    unused: (alias: string) => ({
      message: `no article has the alias ${JSON.stringify(alias)}`,
      actual: alias,
      remedy: "copy the form from an article, or remove it",
    }),
    notMentioned: (words: string, place: string) => ({
      message: `${place} has no ${JSON.stringify(words)}`,
      actual: words,
      remedy: "copy the words from the article, or correct the place",
    }),
  },
  check(record, report, index) {
    const { aliases, mentions = [] } = record.value;
    if (aliases === undefined || index.seeds.size === 0) return;
    // If records name the entry, their articles nearly always have the alias, and are searched first.
    const likely = articlesNaming(index).get(record.id) ?? new Set();
    for (const [position, alias] of aliases.entries()) {
      const forms = spellingsOf(alias);
      const isIn = ({ text }: Seed) => forms.some((form) => text.includes(form));
      if ([...likely].some(isIn) || [...index.seeds.values()].some(isIn)) continue;
      report.unused(at(record, `${record.pointer}/aliases/${position}`), alias);
    }
    for (const [position, { words, at: place }] of mentions.entries()) {
      const [number = "", line] = place.split("#L");
      const seed = index.seeds.get(number);
      const text = line === undefined ? seed?.text : seed?.lines[Number(line) - 1];
      if (spellingsOf(words).some((form) => text?.includes(form))) continue;
      report.notMentioned(at(record, `${record.pointer}/mentions/${position}/words`), words, place);
    }
  },
});

/** A name as it is, and as "for" changes it: للعراق. */
const spellingsOf = (name: string) => [
  name,
  ...(name.startsWith("ال") ? [`${name.startsWith("الل") ? "ل" : "لل"}${name.slice(2)}`] : []),
];

/** The articles of the records that name each entry. */
const articlesNaming = remembered(({ records, seeds }: RecordIndex): ReadonlyMap<string, ReadonlySet<Seed>> => {
  const found = new Map<string, Set<Seed>>();
  for (const { references, seed } of records) {
    const article = seeds.get(seed ?? "");
    if (article === undefined) continue;
    for (const { value } of references) {
      const known = found.get(value);
      if (known === undefined) found.set(value, new Set([article]));
      else known.add(article);
    }
  }
  return found;
});
