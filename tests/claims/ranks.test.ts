import { expect, test } from "vitest";
import { rankLost, rankOf } from "../../src/claims/ranks.js";

const lost = (arabic: string, english: string) => [
  ...rankLost(rankOf(arabic, "ar"), rankOf(english, "en")),
  ...rankLost(rankOf(english, "en"), rankOf(arabic, "ar")),
];

test.each([
  ["قال مسؤول دفاعي أميركي كبير", "a US defence official said"],
  ["كبار المسؤولين الأميركيين", "US officials"],
  ["وقال مسؤول رفيع المستوى", "an official said"],
  ["قال مسؤول أميركي", "a senior US official said"],
])("%s is not told by: %s", (arabic, english) => {
  expect(lost(arabic, english)).toEqual(["senior"]);
});

test.each([
  ["قال مسؤول دفاعي أميركي كبير", "a senior US defence official said"],
  ["أحد كبار قادة داعش", "a top ISIS commander"],
  ["قال مسؤول إن عددا كبيرا من القوات سيغادر", "an official said that a large number of forces would leave"],
  ["القيادي في تحالف العزم", "a senior member of the Azm Alliance"],
  ["اللجنة العسكرية العليا", "the Higher Military Commission"],
])("%s can be told by: %s", (arabic, english) => {
  expect(lost(arabic, english)).toEqual([]);
});
