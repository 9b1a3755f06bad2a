import { fold } from "../arabic/fold.js";
import { alternatives } from "./alternatives.js";

/** Beginnings of words for whoever may be senior. */
const HOLDERS = alternatives("مسؤول مصدر مصادر قائد قادة ضابط ضباط دبلوماسي مستشار موظف");
const SENIOR = alternatives("كبير كبيرا كبيرة كبار رفيع رفيعا رفيعة رفيعي بارز بارزا بارزة بارزين بارزون");

/** What may stand between the two: a senior US defence official. */
const ADJECTIVES = "(?: \\p{L}+ي(?:ه|ون|ين|ا)?){0,3}";

/** Words that call somebody senior, and nothing else; and those that can. */
const SAYS = {
  en: /\b(?:senior|high-ranking|high-level)\b/iu,
  ar: new RegExp(
    `(?<!\\p{L})(?:ال)?(?:${SENIOR}) (?:ال)?(?:${HOLDERS})|(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${HOLDERS})\\p{L}*${ADJECTIVES} (?:ال)?(?:${SENIOR})(?!\\p{L})`,
    "u",
  ),
};
const MAY_SAY = {
  en: /\b(?:senior|high|higher|top|prominent|lead\w*|ranking|chief|commander)\b/iu,
  ar: new RegExp(
    `(?<!\\p{L})[وفبلك]?(?:ال|لل)?(?:${SENIOR}|${alternatives("قيادي قياديا قيادات قياديين أعلى عليا أبرز")})`,
    "u",
  ),
};

/** Whether a text calls somebody senior, and whether a word of it can mean that. */
export interface Rank {
  isSenior: boolean;
  mayBeSenior: boolean;
}

/** The rank that a text gives people: senior officials are not any officials. */
export function rankOf(text: string, language: "en" | "ar"): Rank {
  const searched = language === "en" ? text : fold(text).text;
  return { isSenior: SAYS[language].test(searched), mayBeSenior: MAY_SAY[language].test(searched) };
}

/** What one text says of rank and the other cannot mean. */
export const rankLost = (one: Rank, other: Rank): string[] => (one.isSenior && !other.mayBeSenior ? ["senior"] : []);
