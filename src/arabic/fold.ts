/** A text folded for matching, with the way back: `at[i]` is the offset in the original of character i. */
export interface Folded {
  text: string;
  /** one offset (UTF-16) for each character of `text`, and one more for its end */
  at: number[];
}

/** Letters that differ in spelling only: what `Intl.Collator("ar", { usage: "search", sensitivity: "base" })` takes as equal. */
const SAME: Readonly<Record<string, string>> = { آ: "ا", أ: "ا", إ: "ا", ؤ: "و", ئ: "ي", ى: "ي", ة: "ه" };

/** Arabic-Indic (U+0660) and Persian (U+06F0) digits. */
const DIGIT_ZEROS = [0x660, 0x6f0];

/** Vowel signs, small marks, tatweel and the invisible marks of direction. */
const DROPPED = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** A few hundred characters make up any text: each is worked out once. */
const folds = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = folds.get(character);
  if (folded === undefined) {
    folded = workOut(character);
    folds.set(character, folded);
  }
  return folded;
}

function workOut(character: string): string {
  if (DROPPED.test(character)) return "";
  const same = SAME[character];
  if (same !== undefined) return same;
  const code = character.charCodeAt(0);
  const zero = DIGIT_ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? character : String(code - zero);
}

/**
 * Folds what Arabic spelling leaves free: vowel signs, tatweel, hamza on its carriers, alef maqsura, ta marbuta, and the
 * three sets of digits. For matching only; what is stored stays as it is written.
 *
 * @example
 * fold("هجومًا").text // "هجوما"
 */
export function fold(text: string): Folded {
  let folded = "";
  const at: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = foldCharacter(text.charAt(offset));
    if (character === "") continue;
    folded += character;
    at.push(offset);
  }
  at.push(text.length);
  return { text: folded, at };
}
