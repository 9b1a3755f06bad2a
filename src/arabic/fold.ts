/** A text folded for matching, with the way back: `at[i]` is the offset of its character i in the original. */
export interface Folded {
  text: string;
  /** one offset (UTF-16) for each character of `text`, and one more for its end */
  at: number[];
}

/** Letters that differ in spelling only: those that `Intl.Collator("ar", { usage: "search", sensitivity: "base" })` treats as equal. */
const SAME: Readonly<Record<string, string>> = { آ: "ا", أ: "ا", إ: "ا", ٱ: "ا", ؤ: "و", ئ: "ي", ى: "ي", ة: "ه" };

/** Letters of Persian keyboards. The collator keeps them apart from the Arabic letters that they look like and stand for. */
export const PERSIAN: Readonly<Record<string, string>> = { ک: "ك", ی: "ي", ہ: "ه", ھ: "ه", ە: "ه", ۀ: "ه" };

/** Arabic-Indic (U+0660) and Persian (U+06F0) digits. */
const DIGIT_ZEROS = [0x660, 0x6f0];

/** The two spellings of America, of the same length. */
const AMERICA = ["امريك", "اميرك"] as const;

/** Vowel signs, small marks, tatweel and the invisible marks of direction. */
const DROPPED = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Letters in the shape that they have in a word, and ligatures, as old encodings write them. */
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]/u;

/** The folded characters of each code unit, worked out when it is first met: texts use only a few hundred of them. */
const folds: (string | undefined)[] = new Array(0x10000);

function workOut(code: number): string {
  const character = String.fromCharCode(code);
  const letters = PRESENTATION.test(character) ? character.normalize("NFKC") : character;
  return [...letters]
    .map((letter) => {
      if (DROPPED.test(letter)) return "";
      const zero = DIGIT_ZEROS.find((first) => code >= first && code <= first + 9);
      return SAME[letter] ?? PERSIAN[letter] ?? (zero === undefined ? letter : String(code - zero));
    })
    .join("");
}

/**
 * Folds differences that Arabic spelling allows: vowel signs, tatweel, hamza on its carriers, alef maqsura, ta marbuta, the
 * three sets of digits, the letters of Persian keyboards, the shapes of letters in old encodings, and the two spellings of America. For matching only; the
 * stored text is never changed.
 *
 * @throws {TypeError} if it is given anything but a string
 * @example
 * fold("هجومًا").text // "هجوما"
 */
export function fold(text: string): Folded {
  if (typeof text !== "string") throw new TypeError(`expected a string, got ${typeof text}`);
  const at: number[] = [];
  let folded = "";
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    let letters = folds[code];
    if (letters === undefined) {
      letters = workOut(code);
      folds[code] = letters;
    }
    folded += letters;
    for (let count = letters.length; count > 0; count -= 1) at.push(offset);
  }
  at.push(text.length);
  return { text: folded.replaceAll(...AMERICA), at };
}
