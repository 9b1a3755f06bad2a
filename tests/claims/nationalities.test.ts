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
  // Both nationalities are in both texts, and only what each is said of differs.
  [
    "طالب مسؤولون أميركيون الحكومة العراقية بحماية القوات الأميركية",
    "Iraqi officials called on the Iraqi government to protect US forces",
    "US",
    "Iraqi",
  ],
  [
    "يخشى العراقيون رحيل القوات الأميركية عن العراق",
    "Iraqis feared that the departure of Iraqi forces, unlike that of American diplomats, would harm Iraq",
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
  ["القوات الأميركية والعراقية", "Iraqi and US forces"],
  ["دعم واشنطن للجيش العراقي", "US military support for the troops of Iraq"],
  ["نقلت وكالة الصحافة الفرنسية عن مسؤول أميركي", "a US official said of a US-Iraqi agreement"],
  [
    "وزير الدفاع الأميركي لويد أوستن ونظيره العراقي",
    "the US Defence Secretary, Lloyd Austin, and his Iraqi counterpart",
  ],
  ["قوات التحالف الدولي بقيادة الولايات المتحدة في العراق", "Iraq's US-led Coalition forces"],
  ["قال السوداني", "Iraqi Prime Minister al-Sudani said"],
])("%s can be told by: %s", (arabic, english) => {
  expect(swapped(arabic, english)).toBeUndefined();
});
