import { fold } from "../arabic/fold.js";
import { remembered } from "../corpus/remembered.js";
import type { RecordEntry } from "../records/record.js";
import { lastWordOf } from "./family-names.js";
import { ownName, spellings } from "./name.js";

/** A name without its article and the letter in which its adjective differs: العراق as in عراقي, سوريا as in سورية. */
const rootOf = (form: string) => form.replace(/^ال/u, "").replace(/(?<=\p{L}{4})[اه]$/u, "");

/** A registry that does not tell kinds apart may have people anywhere. */
export const isPerson = (entry: RecordEntry) => (entry.own("kind") ?? "person") === "person";

const rootsOf = remembered((entry: RecordEntry): readonly string[] => {
  const { aliases = [], mentions = [] } = entry.value;
  const families = isPerson(entry) ? [...aliases, ...ownName(entry.value)].map(lastWordOf) : [];
  return [...aliases, ...ownName(entry.value), ...families, ...mentions.map(({ words }) => words)]
    .flatMap(spellings)
    .map(({ text }) => rootOf(text));
});

/** Whether a folded text has an Arabic name of an entry anywhere, whatever it means there. */
export const hasAlias = (folded: string, entry: RecordEntry): boolean =>
  rootsOf(entry).some((root) => folded.includes(root));

interface Bilingual {
  en: string;
  ar: string;
}

const labelOf = (entry: RecordEntry) => entry.own("label") as Bilingual | undefined;

/** Without what stands in brackets after a name. */
export const withoutBrackets = (name: string) => name.replace(/ \(.*\)$/u, "");

/** What kind of place a name says it is, which a sentence may say in other words: Harir Base, the base at Harir. */
const KIND_OF_PLACE = / (?:air base|base|camp|governorate|province|city|international airport|airport|river)$/iu;

/** What kind of media a name says it is, which a sentence may leave out: Anadolu Agency. */
const KIND_OF_MEDIA = / (?:news agency|agency|news|tv|television|channel|network|newspaper|radio)$/iu;

/** The English words by which a sentence can call an entry: the name, the label, the aliases, the last word of a person's name. */
export const englishForms = remembered((entry: RecordEntry): readonly string[] => {
  const name = withoutBrackets(entry.value.names?.en ?? "");
  const family = isPerson(entry) ? [lastWordOf(name)] : [];
  const label = labelOf(entry)?.en.replace(/^the /u, "");
  const others = (entry.own("englishAliases") as string[] | undefined) ?? [];
  // The initials of a long name: the SDF.
  const initials = isPerson(entry) ? "" : (name.match(/\b\p{Lu}(?=\p{Ll})/gu)?.join("") ?? "");
  const media = entry.own("kind") === "media" ? [name.replace(KIND_OF_MEDIA, "").replace(/^the /iu, "")] : [];
  const forms = [
    name,
    name.replace(KIND_OF_PLACE, ""),
    ...media,
    ...(initials.length > 2 ? [initials] : []),
    ...family,
    ...(label === undefined ? [] : [label]),
    ...others,
  ];
  // At the beginning of a sentence, al- has a capital.
  return [...forms, ...forms.filter((form) => form.startsWith("al-")).map((form) => form.replace(/^a/u, "A"))];
});

/** Of an Arabic word, what stays when it is inflected: without the article, and the ending of a plural or dual. */
const stemOf = (word: string) =>
  word
    .replace(/^[وفبلك]?ال/u, "")
    .replace(/^لل/u, "")
    .replace(/(?<=\p{L}{3})(?:ون|ين|ان|ا|ه)$/u, "");

/** Whether all words of a name stand in a text, in any order and form. */
const hasWords = (text: readonly string[], name: string) =>
  fold(withoutBrackets(name))
    .text.split(" ")
    .every((word) => text.some((other) => stemOf(other) === stemOf(word) || stemOf(other.slice(1)) === stemOf(word)));

/** Whether a sentence of ours calls an entry by one of its names. */
export function isCalled(entry: RecordEntry, text: string, language: "en" | "ar"): boolean {
  if (language === "en") {
    const plain = (one: string) => one.toLowerCase().replaceAll("’", "'");
    const lower = plain(text);
    return englishForms(entry).some((form) => lower.includes(plain(form)));
  }
  const words = fold(text)
    .text.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  const name = entry.value.names?.ar ?? "";
  const family = isPerson(entry) ? [lastWordOf(name)] : [];
  return [name, ...family, labelOf(entry)?.ar ?? name, ...(entry.value.aliases ?? [])].some((form) =>
    hasWords(words, form),
  );
}
