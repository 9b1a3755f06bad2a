import { expect, test } from "vitest";
import { ranksLost, ranksOf } from "../../src/claims/ranks.js";

const lost = (arabic: string, english: string) => [
  ...ranksLost(ranksOf(arabic, "ar"), ranksOf(english, "en")),
  ...ranksLost(ranksOf(english, "en"), ranksOf(arabic, "ar")),
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
  ["قالت نائبة المتحدث باسم الوزارة", "the spokeswoman of the ministry said", "deputy"],
  ["قال رئيس اللجنة", "the deputy chairman of the committee said", "deputy"],
  ["قال النائب السابق كريم", "the member of parliament Karim said", "former"],
  ["قال الوزير", "the former minister said", "former"],
  ["قُتل الوزير السابق", "the minister was killed", "former"],
  ["قال الأمين العام السابق", "the secretary-general said", "former"],
  ["قال قائد فيلق القدس السابق", "the commander of the Quds Force said", "former"],
])("%s is not told by: %s, for which one is %s", (arabic, english, rank) => {
  expect(lost(arabic, english)).toEqual([rank]);
});

test.each([
  ["قال مسؤول دفاعي أميركي كبير", "a senior US defence official said"],
  ["أحد كبار قادة داعش", "a top ISIS commander"],
  ["قال مسؤول إن عددا كبيرا من القوات سيغادر", "an official said that a large number of forces would leave"],
  ["القيادي في تحالف العزم", "a senior member of the Azm Alliance"],
  ["اللجنة العسكرية العليا", "the Higher Military Commission"],
  ["قال نائب عن المدينة", "a member of parliament for the city said"],
  ["وكيل الوزارة", "the deputy minister"],
  ["قائد القوات في الأشهر الثلاثة السابقة", "the commander of the forces in the preceding three months"],
  ["كان وزيرا في العام السابق", "he was a minister in the year before"],
  ["السفير الأسبق", "the former ambassador"],
])("%s can be told by: %s", (arabic, english) => {
  expect(lost(arabic, english)).toEqual([]);
});
