import type { Language } from "./language.js";

/** The letters of each language. */
export const LETTERS: Readonly<Record<Language, RegExp>> = { en: /\p{Script=Latin}+/gu, ar: /\p{Script=Arabic}+/gu };

const count = (text: string, language: Language) => text.match(LETTERS[language])?.join("").length ?? 0;

/** Whether no other letters are more than those of a language in a text. */
export const isMostlyIn = (text: string, language: Language): boolean =>
  count(text, language) >= count(text, language === "en" ? "ar" : "en");
