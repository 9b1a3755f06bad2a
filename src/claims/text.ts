/** White space that is no single space between two words; what nobody takes for white space is a character of its own. */
export const STRAY_SPACE = /^[^\S\u2028\u2029\ufeff]|[^\S\u2028\u2029\ufeff]$| {2}|[^\S \u2028\u2029\ufeff]/u;

/**
 * What a text must not have: control, format, unassigned and private characters, halves of a surrogate pair, line and
 * paragraph separators, and all that Unicode calls ignorable, such as variation selectors and fillers; the blank of
 * Braille looks like a space too. White space has a rule of its own.
 */
export const NOT_A_CHARACTER = /(?!\s)[\p{C}\p{Default_Ignorable_Code_Point}\u2800]|[\u2028\u2029\u0085\ufeff]/u;

/** Words of a language, with single spaces between them: nearly every text is of no other characters, and needs no closer look. */
const USUAL = {
  en: /^[!-~–—‘’“”…]+(?: [!-~–—‘’“”…]+)*$/u,
  ar: /^[!-@[-`{-~\u0621-\u063a\u0641-\u064b،؛؟«»“”’–…]+(?: [!-@[-`{-~\u0621-\u063a\u0641-\u064b،؛؟«»“”’–…]+)*$/u,
};

/** Whether a text may have stray spaces, characters that nobody sees, letters of another script or such as are to be composed. */
export const isUnusual = (text: string, language: "en" | "ar" | "any"): boolean =>
  language === "any" || !USUAL[language].test(text);

/** Overrides, embeddings and isolates: without them a text may read otherwise, so that a person has to look. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/u;

/** What is neither seen nor heard, and changes nothing when it is gone. */
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\u200e\u200f\u061c\ufeff]/gu;

/** A text as it should be, so far as that needs no decision: without what nobody sees, composed, with single spaces. */
export function tidied(text: string): string {
  const visible = REORDERING.test(text) ? text : text.replace(IGNORABLE, "");
  return visible.normalize("NFC").replace(/\s+/gu, " ").trim();
}
