import { fold } from "../arabic/fold.js";
import { remembered } from "../corpus/remembered.js";
import { escaped } from "../escaped.js";
import type { RecordEntry } from "../records/record.js";
import { areRegistriesReadable, type RecordIndex } from "../records/record-index.js";
import { alternatives } from "./alternatives.js";
import { lastWordOf } from "./family-names.js";
import { namingIn } from "./name.js";
import { englishForms, hasAlias, isCalled, withoutBrackets } from "./naming-texts.js";
import { isOfStateIn, isOfStateInEnglish } from "./nationalities.js";

/** Kinds whose names are proper names, which stay recognisable in every sentence; a registry without kinds may have no others. */
const PROPER: ReadonlySet<unknown> = new Set([
  "person",
  "state",
  "coalition",
  "armed-group",
  "media",
  "organisation",
  "country",
  "governorate",
  "city",
  "base",
  "airport",
  "camp",
]);

/** Whether an entry is called by a description, which a sentence may have without meaning it: reports, officials. */
const isDescription = (record: RecordEntry) =>
  /^\p{Ll}/u.test((record.own("label") as { en: string } | undefined)?.en ?? "");

/** The words of an English text, in lower case. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What finds a name in a text: first by the words of each of its forms, then for certain. */
interface Pattern {
  words: readonly (readonly string[])[];
  whole: RegExp;
}

/** What finds each entry with a proper name in an English text. */
const patterns = remembered(({ records }: RecordIndex): ReadonlyMap<string, Pattern> => {
  const found = new Map<string, Pattern>();
  for (const record of records) {
    const { names } = record.value;
    if (record.isClaim || names === undefined) continue;
    const kind = record.own("kind");
    if ((kind !== undefined && !PROPER.has(kind)) || isDescription(record) || !/^\p{Lu}|^al-\p{Lu}/u.test(names.en))
      continue;
    const full = withoutBrackets(names.en);
    const forms = kind === "person" ? [full, lastWordOf(full)] : [full];
    found.set(names.en, {
      words: forms.map(wordsOf),
      whole: new RegExp(`(?<![\\p{L}-])(?:${forms.map(escaped).join("|")})(?!\\p{L})`, "iu"),
    });
  }
  return found;
});

/** The entries with an English name; several may share one, such as a city and its governorate. */
const sharing = remembered(({ records }: RecordIndex): ReadonlyMap<string, readonly RecordEntry[]> => {
  const found = new Map<string, RecordEntry[]>();
  for (const record of records) {
    const name = record.value.names?.en;
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), record]);
  }
  return found;
});

/** A name of which a word describes: Iraqi factions allied with Iran, which a sentence may describe in other words. */
const DESCRIBES = /(?<!\S)(?!(?:of|the|and|for|in|to) |al-)\p{Ll}/u;

/** Entries whose name is a proper one. */
const proper = remembered((index: RecordIndex): readonly RecordEntry[] => {
  const names = patterns(index);
  return index.records.filter(
    ({ isClaim, value: { names: own } }) =>
      !isClaim && own !== undefined && names.has(own.en) && !DESCRIBES.test(own.en),
  );
});

/** The aliases of two entries with different names. */
const aliasesOfTwo = remembered(({ records }: RecordIndex): ReadonlySet<string> => {
  const names = new Map<string, Set<string | undefined>>();
  for (const { value } of records)
    for (const alias of value.aliases ?? []) names.set(alias, (names.get(alias) ?? new Set()).add(value.names?.en));
  return new Set([...names].flatMap(([alias, { size }]) => (size > 1 ? [alias] : [])));
});

/** Behind whoever is from a state, its adjective in the accusative can be its name: 150 German soldiers. */
const OF_A_STATE = new RegExp(
  `(?<!\\p{L})(?:${alternatives("جنديا | عسكريا | مقاتلا | مواطنا | خبيرا | مستشارا | ضابطا | مدنيا | مسؤولا | شخصا | مدربا")}) \\p{L}+يا(?!\\p{L})`,
  "gu",
);

/** The names that an Arabic text has, folded, and an English text does not, in any form: Iran for Iranian. */
export function namesLost(index: RecordIndex, folded: string, text: string): string[] {
  const isIn = namingIn(index);
  // Words that name something in one article only may be translated as what they are: the group.
  const anywhere = { seed: "", first: 0, last: 0, folded: folded.replaceAll(OF_A_STATE, " ") };
  const named = proper(index).filter(({ id }) => isIn(id, anywhere));
  // A name may have quotation marks in it: the “Al-Bayan” Center.
  const lower = text.toLowerCase().replaceAll(/["“”]/gu, "");
  const isSaid = (entry: RecordEntry) => englishForms(entry).some((form) => lower.includes(form.toLowerCase()));
  // An alias that two entries have is told where they have it, and not at every text.
  const shared = aliasesOfTwo(index);
  const isDoubtful = ({ value: { aliases = [] } }: RecordEntry) =>
    aliases.some((alias) => shared.has(alias) && folded.includes(fold(alias).text));
  return named.filter((entry) => !isSaid(entry) && !isDoubtful(entry)).map(({ value, id }) => value.names?.en ?? id);
}

/** The proper names that an English text has, each with the entries that it may mean. */
export function englishNames(index: RecordIndex, text: string): { name: string; entries: readonly RecordEntry[] }[] {
  // A registry that could not be read may have the names as well.
  if (!areRegistriesReadable(index)) return [];
  const own = new Set(wordsOf(text));
  const found = [...patterns(index)].filter(
    ([, { words, whole }]) => words.some((form) => form.every((word) => own.has(word))) && whole.test(text),
  );
  // France is not named by Agence France-Presse.
  const withoutLonger = (name: string) =>
    found.reduce((rest, [other]) => (other !== name && other.includes(name) ? rest.replaceAll(other, "") : rest), text);
  return found
    .filter(([name, { whole }]) => whole.test(withoutLonger(name)))
    .map(([name]) => ({ name, entries: sharing(index).get(name) ?? [] }));
}

/** Whether a folded Arabic text has a name of an entry. */
const isSaidIn = (folded: string, entry: RecordEntry) => hasAlias(folded, entry) || isCalled(entry, folded, "ar");

/** The names that only one of two texts has that say the same in English and in Arabic, folded; a capital may stand for its state. */
export const namesApart = (index: RecordIndex, english: string, folded: string) => ({
  inEnglish: englishNames(index, english)
    .filter(({ name, entries }) => !entries.some((one) => isSaidIn(folded, one)) && !isOfStateIn(name, folded))
    .map(({ name }) => name),
  inArabic: namesLost(index, folded, english).filter((name) => !isOfStateInEnglish(name, english)),
});
