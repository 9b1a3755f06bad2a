import { expect, test } from "vitest";
import { Sentence } from "../../src/arabic/sentence.js";
import { arabicSenses, englishSenses, sensesOf, turned } from "../../src/claims/opposites.js";

const told = (arabic: string, english: string) =>
  turned(sensesOf([arabicSenses(new Sentence(arabic).words)]), englishSenses(english));

test.each([
  ["غادرت آخر دفعة من القوات", "the first batch of the forces left", "last", "first"],
  ["نُقل معظمهم إلى أربيل", "all of them were moved to Erbil", "most", "all"],
  ["المرحلة الثانية من الانسحاب", "the third phase of the withdrawal", "second", "third"],
  ["سيطر التنظيم منتصف عام 2014", "the group took it at the end of 2014", "the middle of", "the end of"],
  ["قال وزير الدفاع", "the president said", "minister", "head"],
  ["خلال 24 ساعة", "within 24 days", "hours", "days"],
])("%s is not told by: %s", (arabic, english, said, instead) => {
  expect(told(arabic, english)).toContainEqual({ said, instead });
});

test.each([
  ["غادرت آخر دفعة من القوات", "the last batch of the forces left"],
  ["نُقل معظمهم إلى أربيل وبعضهم إلى الكويت", "most of them were moved to Erbil, and some to Kuwait"],
  ["قال رئيس الوزراء إن وزير الدفاع وصل", "the prime minister said that the minister of defence had arrived"],
  // A text that has words of both, or of neither, is not judged.
  ["غادرت الدفعة", "the first batch left"],
  ["ارتفع العدد ثم انخفض", "the number fell"],
])("%s can be told by: %s", (arabic, english) => {
  expect(told(arabic, english)).toEqual([]);
});
