import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUnusual, NOT_A_CHARACTER, STRAY_SPACE, tidied } from "../../src/claims/text.js";

/** What a text in each language is made of, with a space between words. */
const WORDS = {
  en: ["ISIS", "made", "2,500", "(US)", "“x”", "–", "…"],
  ar: ["داعش", "أميركي", "هجومًا", "2,500", "(153)", "«بغداد»", "–", "…"],
};

const languages = ["en", "ar"] as const;

const plain = (language: "en" | "ar") =>
  fc
    .array(fc.constantFrom(...WORDS[language]), { minLength: 1, maxLength: 6 })
    .map((words) => [WORDS[language][0], ...words].join(" "));

/** What a keyboard, a word processor or a web page adds. */
const STRAY = [
  "  ",
  " ",
  "\u00a0",
  "\u202f",
  "\t",
  "\n",
  "\u200b",
  "\u00ad",
  "\u200f",
  "\ufeff",
  "ا\u0654",
  "e\u0301",
  "\u0301",
];

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...WORDS.en, ...WORDS.ar, " ", ...STRAY), maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 4 }),
  fc.string({ unit: "binary", maxLength: 4 }),
);

const isTidy = (text: string) => text === tidied(text) && !STRAY_SPACE.test(text) && !NOT_A_CHARACTER.test(text);

describe.each(languages)("a text that is not unusual in %s", (language) => {
  const isUsual = (text: string) => !isUnusual(text, language);

  test("is tidy, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.oneof(plain(language), anyText), (text) => !isUsual(text) || isTidy(text)),
      { numRuns: 2000 },
    );
  });

  test("is tidy if it is one character, or two", () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isUsual);
    expect(characters).toContain(WORDS[language][0]?.charAt(0));
    expect(characters.filter((character) => !isTidy(character))).toEqual([]);
    const pairs = characters.flatMap((one) => characters.map((other) => one + other));
    expect(pairs.filter((pair) => isUsual(pair) && !isTidy(pair))).toEqual([]);
  });

  test("is every text of plain words", () => {
    fc.assert(fc.property(plain(language), isUsual));
  });

  test("has no letter of the other", () => {
    expect(WORDS[language === "en" ? "ar" : "en"].slice(0, 2).filter(isUsual)).toEqual([]);
  });
});

test("a text in any language is looked at in any case", () => {
  expect(isUnusual("ISIS", "any")).toBe(true);
});

test("tidying twice is tidying once", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(tidied(tidied(text))).toBe(tidied(text));
    }),
    { numRuns: 2000 },
  );
});

test("words with stray spaces and with what nobody sees are the words with single spaces", () => {
  const stray = fc.constantFrom("", ...STRAY.slice(0, 10));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...WORDS.en, ...WORDS.ar), stray), { minLength: 1 }),
      stray,
      (parts, start) => {
        const written = start + parts.map(([word, end]) => `${word.normalize("NFD")} ${end}`).join("");
        expect(tidied(written)).toBe(parts.map(([word]) => word).join(" "));
      },
    ),
  );
});

test.each(["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"])(
  "a text with %j keeps it, and all else that nobody sees",
  (control) => {
    expect(tidied(` ISIS${control}  made\u200b `)).toBe(`ISIS${control} made\u200b`);
  },
);
