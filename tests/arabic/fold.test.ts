import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, PERSIAN } from "../../src/arabic/fold.js";

const LETTERS = [..."ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹0123456789 "];
const text = fc.string({
  unit: fc.constantFrom(...LETTERS, ..."\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640"),
});

// The search collation of Unicode (CLDR) in the implementation of ICU: none of it is our own.
const collator = new Intl.Collator("ar", { usage: "search", sensitivity: "base" });

test("two letters are folded to the same letter exactly if the collation treats them as equal", () => {
  const wrong = LETTERS.flatMap((a) => LETTERS.map((b) => [a, b] as const)).filter(
    ([a, b]) => (fold(a).text === fold(b).text) !== (collator.compare(a, b) === 0),
  );
  expect(wrong).toEqual([]);
});

test("two texts are folded to the same text exactly if the collation treats them as equal", () => {
  fc.assert(
    fc.property(text, text, (a, b) => (fold(a).text === fold(b).text) === (collator.compare(a, b) === 0)),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(text, (a) => collator.compare(a, fold(a).text) === 0),
    { numRuns: 2000 },
  );
});

test("every folded character has its place in the original, in order", () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded, at } = fold(original);
      expect(at).toHaveLength(folded.length + 1);
      expect(at.at(-1)).toBe(original.length);
      for (const [index, character] of [...folded].entries())
        expect(fold(original.charAt(at[index] ?? -1)).text).toBe(character);
    }),
  );
});

test("folding twice changes nothing", () => {
  fc.assert(fc.property(text, (original) => fold(fold(original).text).text === fold(original).text));
});

test("letters of Persian keyboards and shapes of old encodings are the letters that they stand for", () => {
  for (const [letter, arabic] of Object.entries(PERSIAN)) expect(fold(letter).text).toBe(arabic);
  expect(fold("\ufedf\ufe8e").text).toBe("لا");
  expect(fold("\ufefb").text).toBe("لا");
  expect(fold("\ufefb").at).toEqual([0, 0, 1]);
});
