import { fold } from "../arabic/fold.js";
import { alternatives } from "./alternatives.js";
import type { Turned } from "./opposites.js";

interface Nationality {
  name: string;
  /** beginnings of the adjective, and of any word for the state, its capital or who speaks for it */
  adjective: string;
  words: string;
  english: string;
  englishWords: string;
}

const NATIONALITIES: readonly Nationality[] = [
  { name: "Iraqi", adjective: "عراقي", words: "عراق بغداد", english: "Iraqis?", englishWords: "Iraq\\w*|Baghdad" },
  {
    name: "US",
    adjective: "أميركي",
    words: "أميرك ولايات واشنطن بنتاغون بايدن ترامب",
    english: "US|Americans?",
    englishWords: "US|America\\w*|United States|Washington|Pentagon|Biden|Trump",
  },
  { name: "Iranian", adjective: "إيراني", words: "إيران طهران", english: "Iranians?", englishWords: "Iran\\w*|Tehran" },
  { name: "Syrian", adjective: "سوري", words: "سوري دمشق", english: "Syrians?", englishWords: "Syria\\w*|Damascus" },
  {
    name: "Turkish",
    adjective: "تركي",
    words: "ترك أتراك أنقرة",
    english: "Turkish|Turks?",
    englishWords: "Tur\\w*|Ankara",
  },
  { name: "Israeli", adjective: "إسرائيلي", words: "إسرائيل", english: "Israelis?", englishWords: "Israel\\w*" },
  {
    name: "British",
    adjective: "بريطاني",
    words: "بريطان لندن",
    english: "British|Britons?",
    englishWords: "Brit\\w*|UK|London",
  },
  { name: "French", adjective: "فرنسي", words: "فرنس باريس", english: "French", englishWords: "Fr[ae]nc\\w*|Paris" },
  { name: "German", adjective: "ألماني", words: "ألمان برلين", english: "Germans?", englishWords: "German\\w*|Berlin" },
  { name: "Russian", adjective: "روسي", words: "روس موسكو", english: "Russians?", englishWords: "Russia\\w*|Moscow" },
  {
    name: "Lebanese",
    adjective: "لبناني",
    words: "لبنان بيروت",
    english: "Lebanese",
    englishWords: "Leban\\w*|Beirut",
  },
  { name: "Saudi", adjective: "سعودي", words: "سعود", english: "Saudis?", englishWords: "Saudi\\w*|Riyadh" },
  { name: "Jordanian", adjective: "أردني", words: "أردن", english: "Jordanians?", englishWords: "Jordan\\w*|Amman" },
  { name: "Kuwaiti", adjective: "كويتي", words: "كويت", english: "Kuwaitis?", englishWords: "Kuwait\\w*" },
  { name: "Qatari", adjective: "قطري", words: "قطر دوحة", english: "Qataris?", englishWords: "Qatar\\w*|Doha" },
  { name: "Italian", adjective: "إيطالي", words: "إيطال", english: "Italians?", englishWords: "Ital\\w*|Rome" },
  {
    name: "Spanish",
    adjective: "إسباني",
    words: "إسبان مدريد",
    english: "Spanish",
    englishWords: "Spa(?:in|ni)\\w*|Madrid",
  },
  { name: "Canadian", adjective: "كندي", words: "كند", english: "Canadians?", englishWords: "Canad\\w*|Ottawa" },
  {
    name: "Chinese",
    adjective: "صيني",
    words: "صين بكين",
    english: "Chinese",
    englishWords: "Chin(?:a|ese)|Beijing",
  },
  {
    name: "Ukrainian",
    adjective: "أوكراني",
    words: "أوكران كييف",
    english: "Ukrainians?",
    englishWords: "Ukrain\\w*|Kyiv",
  },
];

const arabic = (words: string) => new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${alternatives(words)})`, "u");
const english = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

const patterns = NATIONALITIES.map((one) => ({
  name: one.name,
  // سوريا is the state, and سوري and سورية the adjective.
  adjective: new RegExp(`${arabic(one.adjective).source}(?!ا(?!\\p{L}))`, "u"),
  words: arabic(one.words),
  english: english(one.english),
  englishWords: english(one.englishWords),
  whole: new RegExp(`^(?:${one.englishWords})$`, "u"),
}));

/** Whether a folded word tells from which state somebody or something is. */
export const isNationality = (word: string): boolean => patterns.some(({ adjective }) => adjective.test(word));

/** Whether a folded text names the state whose adjective a folded name has, by any word for it: the United States, for the US forces. */
export const namesState = (text: string, name: string): boolean =>
  patterns.some(({ adjective, words }) => adjective.test(name) && words.test(text));

/** Whether a folded text has any word for a state that an English name is: Washington, the American people. */
export const isOfStateIn = (name: string, folded: string): boolean =>
  patterns.some(({ whole, words }) => whole.test(name) && words.test(folded));

/** The same of an English text. */
export const isOfStateInEnglish = (name: string, text: string): boolean =>
  patterns.some(({ whole, englishWords }) => whole.test(name) && englishWords.test(text));

/** The agency of the French press, whose name makes nobody French. */
const AGENCY = fold("الصحافة الفرنسية").text;

/** Nouns that a nationality is said of, each by its Arabic words and its English ones. */
const HOLDERS: readonly { words: string; english: string }[] = [
  { words: "قوات القوة قوة", english: "forces?|troops" },
  { words: "جنود جندي جنديا عسكريين عسكريون", english: "soldiers?|troops|servicem[ae]n|personnel" },
  { words: "مسؤول مسؤولون مسؤولين مسؤولي مسؤولو", english: "officials?" },
  { words: "وزير وزراء", english: "ministers?|secretary" },
  { words: "جيش", english: "army" },
  { words: "حكومة", english: "governments?" },
  { words: "برلمان نواب نائب", english: "parliament|lawmakers?|MPs?|members? of parliament" },
  { words: "جانب طرف", english: "sides?" },
  { words: "وفد", english: "delegations?" },
  { words: "قواعد قاعدة", english: "bases?" },
  { words: "وجود تواجد حضور", english: "presence" },
  { words: "مصدر مصادر", english: "sources?" },
  { words: "أحزاب حزب", english: "part(?:y|ies)" },
  { words: "دبلوماسي دبلوماسيون دبلوماسيين", english: "diplomats?" },
  { words: "سفير سفارة", english: "ambassador|embassy" },
];

/** How many words stand between a noun and its nationality at most: the senior US defence official. */
const BETWEEN = 2;

const holders = HOLDERS.map(({ words, english: names }) => ({
  arabic: new RegExp(`${arabic(words).source}(?:ها|هم|ه)?(?!\\p{L})`, "u"),
  english: new RegExp(`^(?:${names})$`, "iu"),
}));

/** The words of a text in runs without a mark between them. */
const runs = (text: string): string[][] =>
  text.split(/[^\p{L}\p{M}\p{N}\s'’-]+/u).map((run) => run.split(/\s+/u).filter((word) => word !== ""));

/** For each noun, the nationalities that a text says of it. */
function heldIn(
  text: string,
  isHolder: (holder: (typeof holders)[number], word: string) => boolean,
  isOf: (nationality: (typeof patterns)[number], word: string) => boolean,
  step: 1 | -1,
): ReadonlySet<string>[] {
  const held = holders.map(() => new Set<string>());
  for (const run of runs(text)) {
    for (const [at, word] of run.entries()) {
      for (const [position, holder] of holders.entries()) {
        if (!isHolder(holder, word)) continue;
        let isFound = false;
        for (let distance = 1; distance <= BETWEEN + 1; distance += 1) {
          const near = run[at + step * distance] ?? "";
          const names = patterns.filter((one) => isOf(one, near)).map(({ name }) => name);
          // Behind its nationality comes another noun, which may have one too.
          if (isFound && names.length === 0 && near !== "and") break;
          isFound ||= names.length > 0;
          for (const name of names) held[position]?.add(name);
        }
      }
    }
  }
  return held;
}

/** An adjective stands behind its Arabic noun, and before its English one. */
const arabicHeld = (folded: string) =>
  heldIn(
    folded,
    ({ arabic: holder }, word) => holder.test(word),
    ({ adjective }, word) => adjective.test(word),
    1,
  );
const englishHeld = (text: string) =>
  heldIn(
    text,
    ({ english: holder }, word) => holder.test(word),
    ({ englishWords }, word) => englishWords.test(word),
    -1,
  );

/** A noun that a text gives another nationality: Iraqi forces, where the other text speaks of American forces and of Iraq. */
function holderSwapped(folded: string, text: string): Turned | undefined {
  const theirs = englishHeld(text);
  for (const [position, said] of arabicHeld(folded).entries()) {
    const instead = theirs[position] ?? new Set();
    if (said.size > 0 && instead.size > 0 && ![...said].some((one) => instead.has(one)))
      return { said: [...said].join(", "), instead: [...instead].join(", ") };
  }
  return undefined;
}

/** Of somebody who holds the same office elsewhere, which English says once: the Iraqi and US ministers. */
const COUNTERPART = new RegExp(`(?<!\\p{L})و?(?:${alternatives("نظيره نظيرته نظيرها نظيرتها")})(?!\\p{L})`, "gu");

/** A nationality that a text tells in place of another: Iraqi officials where the other text has American ones and no Iraqi. */
export function nationalitySwapped(arabicText: string, text: string): Turned | undefined {
  const folded = arabicText.replaceAll(AGENCY, "").replaceAll(COUNTERPART, " وزير ");
  const said = patterns.find((one) => one.adjective.test(folded) && !one.englishWords.test(text));
  const instead = patterns.find((one) => one.english.test(text) && !one.adjective.test(folded));
  if (said !== undefined && instead !== undefined) return { said: said.name, instead: instead.name };
  return holderSwapped(folded, text);
}
