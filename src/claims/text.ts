/** White space other than a single space between two words; U+2028, U+2029 and U+FEFF are in NOT_A_CHARACTER. */
export const STRAY_SPACE = /^[^\S\u2028\u2029\ufeff]|[^\S\u2028\u2029\ufeff]$| {2}|[^\S \u2028\u2029\ufeff]/u;

/**
 * What a text must not have: control, format, unassigned and private characters, halves of a surrogate pair, line and
 * paragraph separators, and all that Unicode calls ignorable, such as variation selectors and fillers; also the blank
 * of Braille, which looks like a space. White space has a rule of its own.
 */
export const NOT_A_CHARACTER = /(?!\s)[\p{C}\p{Default_Ignorable_Code_Point}\u2800]|[\u2028\u2029\u0085\ufeff]/u;

/** What people write in place of a text that is still to be written. */
export const PLACEHOLDER = /\b(?:TODO|TBD|TBA|FIXME|XXX|[Ll]orem ipsum|[Pp]laceholder|[Nn]\/[Aa]|asdf)\b|\?{3}|\{\{/;

/** The most characters (UTF-16) that a cell of Excel holds; it drops the rest without warning. */
export const LONGEST_CELL = 32_767;

/** Nearly every text is made of words of these characters with single spaces between them, and needs no further check. */
const USUAL = {
  en: /^[!-~–—‘’“”…]+(?: [!-~–—‘’“”…]+)*$/u,
  ar: /^[!-@[-`{-~\u0621-\u063a\u0641-\u0652،؛؟«»“”’–…]+(?: [!-@[-`{-~\u0621-\u063a\u0641-\u0652،؛؟«»“”’–…]+)*$/u,
};

/**
 * Whether a text may have stray spaces, invisible characters, letters of another script, or letters that have to be
 * composed, or may be a placeholder, without a letter or too long.
 */
export const isUnusual = (text: string, language: "en" | "ar" | "any"): boolean =>
  language === "any" ||
  !USUAL[language].test(text) ||
  // Two vowel signs have an order.
  text.normalize("NFC") !== text ||
  text.length > LONGEST_CELL ||
  !/\p{L}/u.test(text) ||
  PLACEHOLDER.test(text);

/** Overrides, embeddings and isolates: without them a text may read differently, so that a person has to decide. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/u;

/** Invisible characters whose removal changes nothing that a reader notices. */
const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\u200e\u200f\u061c\ufeff]/gu;

/** A text corrected as far as that needs no decision: without invisible characters, composed, with single spaces. */
export function tidied(text: string): string {
  const visible = REORDERING.test(text) ? text : text.replace(IGNORABLE, "");
  return visible.normalize("NFC").replace(/\s+/gu, " ").trim();
}
