import { fold } from "../arabic/fold.js";

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
];

const arabic = (words: string) =>
  new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${fold(words).text.replaceAll(" ", "|")})`, "u");
const english = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

const patterns = NATIONALITIES.map((one) => ({
  name: one.name,
  // سوريا is the state, and سوري and سورية the adjective.
  adjective: new RegExp(`${arabic(one.adjective).source}(?!ا(?!\\p{L}))`, "u"),
  words: arabic(one.words),
  english: english(one.english),
  englishWords: english(one.englishWords),
}));

/** A nationality that a text tells in place of another: Iraqi officials where the other text has American ones and no Iraqi. */
export function nationalitySwapped(folded: string, text: string): { said: string; instead: string } | undefined {
  const said = patterns.find((one) => one.adjective.test(folded) && !one.englishWords.test(text));
  const instead = patterns.find((one) => one.english.test(text) && !one.adjective.test(folded));
  return said === undefined || instead === undefined ? undefined : { said: said.name, instead: instead.name };
}
