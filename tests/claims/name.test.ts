import fc from "fast-check";
import { expect, test } from "vitest";
import { hasName, spellings } from "../../src/claims/name.js";

test("an alias that is empty after folding is not a name", () => {
  expect(["", "ـ", "َ"].flatMap(spellings)).toEqual([]);
});

test("every alias with a letter is found where it is written, and the search ends", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."العراقبسوـَ ") }), (alias) => {
      const forms = spellings(alias);
      expect(forms).not.toContain("");
      for (const text of forms) expect(hasName(text, { text, isPlaceToo: false })).toBe(true);
    }),
  );
});
