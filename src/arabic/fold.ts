/** A text folded for matching, with the way back: `at[i]` is the offset of its character i in the original. */
export interface Folded {
  text: string;
  /** one offset (UTF-16) for each character of `text`, and one more for its end */
  at: number[];
}

/** Letters that differ in spelling only: those that `Intl.Collator("ar", { usage: "search", sensitivity: "base" })` treats as equal. */
const SAME: Readonly<Record<string, string>> = { آ: "ا", أ: "ا", إ: "ا", ؤ: "و", ئ: "ي", ى: "ي", ة: "ه" };

/** Arabic-Indic (U+0660) and Persian (U+06F0) digits. */
const DIGIT_ZEROS = [0x660, 0x6f0];

/** Vowel signs, small marks, tatweel and the invisible marks of direction. */
const DROPPED = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The folded character of each code unit, 0 where it is not worked out yet: texts use only a few hundred of them. */
const folds = new Int32Array(0x10000);
const NOTHING = -1;

function workOut(code: number): number {
  const character = String.fromCharCode(code);
  const zero = DIGIT_ZEROS.find((first) => code >= first && code <= first + 9);
  const folded = SAME[character] ?? (zero === undefined ? character : String(code - zero));
  return DROPPED.test(character) ? NOTHING : folded.charCodeAt(0);
}

/** The most arguments that one call is given. */
const PIECE = 4096;

function fromCodes(codes: Uint16Array, count: number): string {
  let text = "";
  for (let start = 0; start < count; start += PIECE) {
    // The type of apply requires an array, but any array-like object works and is many times faster than spreading it.
    const piece = codes.subarray(start, Math.min(count, start + PIECE)) as unknown as number[];
    text += String.fromCharCode.apply(null, piece);
  }
  return text;
}

/** Where a text is folded before it becomes a string: one buffer for all texts, as large as the longest. */
let codes = new Uint16Array(PIECE);

/**
 * Folds differences that Arabic spelling allows: vowel signs, tatweel, hamza on its carriers, alef maqsura, ta marbuta, and the
 * three sets of digits. For matching only; the stored text is never changed.
 *
 * @example
 * fold("هجومًا").text // "هجوما"
 */
export function fold(text: string): Folded {
  if (codes.length < text.length) codes = new Uint16Array(text.length);
  const at: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    let folded = folds[code] as number;
    if (folded === 0) {
      folded = workOut(code);
      folds[code] = folded;
    }
    if (folded === NOTHING) continue;
    codes[at.length] = folded;
    at.push(offset);
  }
  const folded = fromCodes(codes, at.length);
  at.push(text.length);
  return { text: folded, at };
}
