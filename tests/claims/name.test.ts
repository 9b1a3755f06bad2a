import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/arabic/fold.js";
import { hasName, spellings } from "../../src/claims/name.js";

test("an alias that is empty after folding is not a name", () => {
  expect(["", "ـ", "َ"].flatMap(spellings)).toEqual([]);
});

test("every alias with a letter is found where it is written, and the search ends", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."العراقبسوـَ ") }), (alias) => {
      const forms = spellings(alias);
      expect(forms.map(({ text }) => text)).not.toContain("");
      for (const form of forms)
        expect(hasName(form.isElided ? `ل${form.text}` : form.text, { ...form, isPlaceToo: false })).toBe(true);
    }),
  );
});

test("a name with an article is no part of another name after “for”", () => {
  const isIn = (text: string) =>
    spellings("الوزارة").some((form) => hasName(fold(text).text, { ...form, isPlaceToo: false }));
  expect(["قالت الوزارة", "وفقا للوزارة", "بيان للوزارة صدر", "وللوزارة"].filter((text) => !isIn(text))).toEqual([]);
  expect(["إحصاء لوزارة الدفاع", "وزارة", "ولوزارة النقل"].filter(isIn)).toEqual([]);
});

test("a name is the same without the quotation marks in it", () => {
  const isIn = (text: string) =>
    spellings("مركز «البيان» للدراسات").some((form) => hasName(fold(text).text, { ...form, isPlaceToo: false }));
  expect(isIn("أجراه مركز «البيان» للدراسات")).toBe(true);
  expect(isIn("أجراه مركز البيان للدراسات")).toBe(true);
});

test("a place is not named by a group that has it in its name, nor as what another place is the capital of", () => {
  const name = { text: fold("العراق").text, isElided: false, isPlaceToo: false, isPlace: true };
  const group = fold("المقاومة الإسلامية في العراق").text;
  const longer = [{ ...name, text: group, isPlace: false, offset: group.indexOf(name.text) }];
  const isIn = (text: string) => hasName(fold(text).text, name, longer);
  expect(isIn("تبنت المقاومة الإسلامية في العراق الهجوم")).toBe(false);
  expect(isIn("تبنت المقاومة الإسلامية في العراق هجوما في العراق")).toBe(true);
  expect(isIn("بغداد عاصمة العراق")).toBe(false);
});
