import { expect, test } from "vitest";
import { fold } from "../../src/arabic/fold.js";
import { nationalitySwapped } from "../../src/claims/nationalities.js";

const swapped = (arabic: string, english: string) => nationalitySwapped(fold(arabic).text, english);

test.each([
  [
    "قال مسؤولون أمريكيون إن الاتفاق يشمل العراق",
    "Iraqi officials said that the agreement includes Iraq",
    "US",
    "Iraqi",
  ],
  ["غزت القوات التركية شمال سوريا", "Syrian forces invaded northern Syria", "Turkish", "Syrian"],
])("%s is not told by: %s", (arabic, english, said, instead) => {
  expect(swapped(arabic, english)).toEqual({ said, instead });
});

test.each([
  ["قال مسؤولون أميركيون", "US officials said"],
  ["قالت القوات الأمريكية", "The forces of the United States said"],
  ["أعلن البنتاغون سحب جنوده من العراق", "The Pentagon announced that its soldiers would leave Iraq"],
  ["زار الوزير العراقي سوريا", "The Iraqi minister visited Syria"],
  ["قال السوداني", "Iraqi Prime Minister al-Sudani said"],
])("%s can be told by: %s", (arabic, english) => {
  expect(swapped(arabic, english)).toBeUndefined();
});
