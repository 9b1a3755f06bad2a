import { fold } from "../arabic/fold.js";
import { remembered } from "../corpus/remembered.js";
import { escaped } from "../escaped.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { alternatives } from "./alternatives.js";
import { englishForms, isPerson } from "./naming-texts.js";

/** An office that somebody can hold: the alternatives of a regular expression, and Arabic words for it. */
interface Office {
  name: string;
  english: string;
  arabic: string;
}

const OFFICES: readonly Office[] = [
  {
    name: "prime minister",
    english: "prime minister|premier",
    arabic: "رئيس الوزراء|رئيس وزراء|رئيسة الوزراء|رئيس الحكومة",
  },
  { name: "president", english: "(?<!vice[ -])president", arabic: "رئيس الجمهورية|رئيس جمهورية|الرئيس" },
  {
    name: "defence minister",
    english: "defen[cs]e (?:minister|secretary)|(?:minister|secretary) of defen[cs]e",
    arabic: "وزير الدفاع|وزيرة الدفاع|وزير دفاع",
  },
  {
    name: "interior minister",
    english: "interior minister|minister of (?:the )?interior",
    arabic: "وزير الداخلية|وزيرة الداخلية",
  },
  {
    name: "foreign minister",
    english: "foreign (?:minister|secretary)|minister of foreign affairs|secretary of state",
    arabic: "وزير الخارجية|وزيرة الخارجية",
  },
  {
    name: "speaker of parliament",
    english: "speaker",
    arabic: "رئيس البرلمان|رئيس مجلس النواب",
  },
  {
    name: "press secretary",
    english: "press secretary",
    arabic: "السكرتير الصحفي|السكرتيرة الصحفية|سكرتيرة صحفية",
  },
  { name: "spokesperson", english: "spokes(?:m[ae]n|wom[ae]n|person|people)", arabic: "متحدث|متحدثة|ناطق|ناطقة" },
  { name: "ambassador", english: "ambassador", arabic: "سفير|سفيرة" },
  { name: "adviser", english: "advis[eo]r", arabic: "مستشار|مستشارة" },
  { name: "governor", english: "governor", arabic: "محافظ" },
  { name: "chief of staff", english: "chief of (?:the general )?staff", arabic: "رئيس الأركان|رئيس أركان" },
  { name: "commander", english: "commander", arabic: "قائد" },
  { name: "director", english: "director", arabic: "مدير|مديرة" },
];

/** What takes an office away, or halves it; the office alone is another one. */
const MODIFIERS: readonly Office[] = [
  {
    name: "former",
    english: "former|ex|then|at the time",
    arabic: "سابق|سابقة|أسبق|آنذاك|حينذاك|حينها|وقتها|يومها|كان|كانت",
  },
  { name: "deputy", english: "deputy|vice", arabic: "نائب|نائبة" },
];

const compiled = ({ name, english, arabic }: Office) => ({
  name,
  en: new RegExp(`\\b(?:${english})\\b`, "giu"),
  ar: new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال)?(?:${alternatives(arabic)})(?!\\p{L})`, "gu"),
});
const offices = OFFICES.map(compiled);
const modifiers = MODIFIERS.map(compiled);

type Language = "en" | "ar";

/** The modifiers that a text has. */
const modifiersIn = (text: string, language: Language): string[] =>
  modifiers.filter((one) => text.search(one[language]) !== -1).map(({ name }) => name);

/** The offices that a text has, each with where it begins and ends. */
const officesIn = (text: string, language: Language) =>
  offices.flatMap((one) =>
    [...text.matchAll(one[language])].map(({ index, 0: words }) => ({
      name: one.name,
      start: index,
      end: index + words.length,
    })),
  );

/** What a registry says that somebody is. */
const heldBy = remembered((entry: RecordEntry) => {
  const { en = "" } = (entry.own("role") ?? {}) as { en?: string };
  return { names: new Set(officesIn(en, "en").map(({ name }) => name)), modifiers: modifiersIn(en, "en") };
});

/** People of whom a registry says what they are. */
const holders = remembered(({ records }: RecordIndex) =>
  records.filter((entry) => isPerson(entry) && heldBy(entry).names.size > 0),
);

/** The names of somebody in a language as whole words, the longest first; the Arabic ones folded. */
const namesOf = remembered((entry: RecordEntry): Record<Language, readonly RegExp[]> => {
  const patterns = (names: readonly string[], before: string) =>
    [...names]
      .filter((name) => name !== "")
      .sort((a, b) => b.length - a.length)
      .map((name) => new RegExp(`(?<!\\p{L})${before}${escaped(name)}(?!\\p{L})`, "u"));
  const arabic = [entry.value.names?.ar ?? "", ...(entry.value.aliases ?? [])].map((name) => fold(name).text);
  return { en: patterns(englishForms(entry), ""), ar: patterns(arabic, "[وفبلك]?") };
});

/** How many words before a name can say what office somebody holds. */
const WORDS_BEFORE = 7;

/** The last words of a text that no mark parts from its end. */
const endOf = (text: string): string =>
  (text.split(/[^\p{L}\p{M}\p{N}\s'’-]/u).at(-1) ?? "").split(/\s+/u).slice(-WORDS_BEFORE).join(" ");

/** The words between a comma after a name and the next mark: Thabet al-Abbasi, the Iraqi defence minister, said. */
const APPOSITION = /^(?:['’]s)?[,،] (?<words>[^,،.;:]{1,80})/u;

/** The office that a text gives somebody beside the name, with the words that do so. */
function givenTo(entry: RecordEntry, text: string, language: Language): { name: string; words: string } | undefined {
  for (const name of namesOf(entry)[language]) {
    const found = name.exec(text);
    if (found === null) continue;
    const before = endOf(text.slice(0, found.index));
    const nearest = officesIn(before, language)
      // An English name follows its office at once; nationality and title stand behind an Arabic one.
      .filter(({ end }) => language === "ar" || before.slice(end).trim() === "")
      .sort((a, b) => b.start - a.start || b.end - a.end)[0];
    if (nearest !== undefined) return { name: nearest.name, words: before };
    const after = APPOSITION.exec(text.slice(found.index + found[0].length))?.groups?.["words"] ?? "";
    const [first] = officesIn(after, language).sort((a, b) => a.start - b.start || b.end - a.end);
    return first && { name: first.name, words: after };
  }
  return undefined;
}

/** An office that a summary gives somebody who holds another one by the registry, or no longer holds it. */
export interface OtherOffice {
  person: string;
  said: string;
  held: string;
}

const DEPUTY = new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال)?(?:${alternatives("نائب نائبة")}) $`, "u");

/** The offices of people in a summary that neither the registry nor the quotes give them. */
export function otherOffices(record: RecordEntry, index: RecordIndex, text: string, language: Language): OtherOffice[] {
  const searched = language === "ar" ? fold(text).text : text;
  const quoted = record.evidence.map(({ reading }) => reading.folded).join(" ");
  return holders(index).flatMap((entry) => {
    const given = givenTo(entry, searched, language);
    if (given === undefined) return [];
    const { names, modifiers: own } = heldBy(entry);
    const person = entry.value.names?.[language] ?? entry.id;
    const isQuoted = (name: string) => officesIn(quoted, "ar").some((one) => one.name === name);
    // "The deputy spokeswoman" of the quotes is no spokeswoman.
    const asQuoted = officesIn(quoted, "ar").filter((one) => one.name === given.name);
    const isDeputy =
      asQuoted.length > 0 &&
      asQuoted.every(({ start }) => DEPUTY.test(quoted.slice(0, start))) &&
      !own.includes("deputy");
    if (isDeputy && !modifiersIn(given.words, language).includes("deputy"))
      return [{ person, said: given.name, held: `deputy ${given.name}` }];
    if (!names.has(given.name))
      return isQuoted(given.name) ? [] : [{ person, said: given.name, held: [...own, ...names].join(" ") }];
    const said = modifiersIn(given.words, language);
    const inQuotes = modifiersIn(quoted, "ar");
    const lost = own.filter((one) => !said.includes(one) && (!isQuoted(given.name) || inQuotes.includes(one)));
    return lost.length === 0
      ? []
      : [{ person, said: [...said, given.name].join(" "), held: [...own, given.name].join(" ") }];
  });
}
