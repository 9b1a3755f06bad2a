import type { Language } from "iraq-coalition-data";
import { withValues } from "./words/both.js";
import { chartsWords } from "./words/charts.js";
import { claimWords } from "./words/claim.js";
import { claimsWords } from "./words/claims.js";
import { dataWords } from "./words/data.js";
import { deadlinesWords } from "./words/deadlines.js";
import { overviewWords } from "./words/overview.js";
import { positionsWords } from "./words/positions.js";
import { shellWords } from "./words/shell.js";
import { sourcesWords } from "./words/sources.js";

/** The languages of the site; each page is there in both. */
export const LANGUAGES: readonly Language[] = ["en", "ar"];

export const otherLanguage = (language: Language): Language => (language === "en" ? "ar" : "en");

/** What a language is called in itself. */
export const NAME_OF_LANGUAGE: Readonly<Record<Language, string>> = { en: "English", ar: "العربية" };

export const directionOf = (language: Language): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");

/** What the site says in its own words, in both languages. */
export const WORDS = {
  ...shellWords,
  ...deadlinesWords,
  ...chartsWords,
  ...overviewWords,
  ...claimWords,
  ...claimsWords,
  ...positionsWords,
  ...sourcesWords,
  ...dataWords,
};

export type Word = keyof typeof WORDS;

/** Words with what stands in their braces put in. */
export const filled = (word: Word, language: Language, values: Readonly<Record<string, string | number>>): string =>
  withValues(WORDS[word][language], values);
