import { remembered } from "../corpus/remembered.js";
import type { RecordEntry } from "../records/record.js";
import { areRegistriesReadable, type RecordIndex } from "../records/record-index.js";

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

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Whether an entry is called by a description, which a sentence may have without meaning it: reports, officials. */
const isDescription = (record: RecordEntry) =>
  /^\p{Ll}/u.test((record.own("label") as { en: string } | undefined)?.en ?? "");

/** What finds a name in a text: first quickly, then for certain. */
interface Pattern {
  /** in lower case */
  beginnings: readonly string[];
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
    const full = names.en.replace(/ \(.*\)$/u, "");
    const forms = kind === "person" ? [full, full.split(" ").at(-1) ?? full] : [full];
    found.set(names.en, {
      beginnings: forms.map((form) => form.toLowerCase()),
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

/** The proper names that an English text has, each with the entries that it may mean. */
export function englishNames(index: RecordIndex, text: string): { name: string; entries: readonly RecordEntry[] }[] {
  // A registry that could not be read may have the names as well.
  if (!areRegistriesReadable(index)) return [];
  const lower = text.toLowerCase();
  const names = new Set<string>();
  for (const [name, { beginnings, whole }] of patterns(index))
    if (beginnings.some((form) => lower.includes(form)) && whole.test(text)) names.add(name);
  return [...names].map((name) => ({ name, entries: sharing(index).get(name) ?? [] }));
}
