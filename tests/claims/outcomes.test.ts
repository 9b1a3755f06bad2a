/** What became of people, in words of both languages. */
import { describe, expect, test } from "vitest";
import { Sentence } from "../../src/arabic/sentence.js";
import { arabicFacts, englishFacts } from "../../src/claims/facts.js";
import { outcomesLost } from "../../src/claims/outcomes.js";

/** What each of the two says that the other does not. */
function lost(arabic: string, english: string): [string[], string[]] {
  const [one, other] = [arabicFacts(new Sentence(arabic)), englishFacts(english)];
  return [outcomesLost(one, other), outcomesLost(other, one)];
}

describe("a translation says the same", () => {
  test.each([
    ["أودت بحياة 16 عنصرا", "killed 16 members"],
    ["أودى الهجوم بأرواح ثلاثة جنود", "the attack killed three soldiers"],
    ["وأصابت 25 آخرين", "and wounded 25 others"],
    ["وأصابت فلاحا بجروح طفيفة", "and slightly wounded a farmer"],
    ["أصاب الصاروخ المدرج", "the missile hit the runway"],
    ["أصيبت القاعدة بصاروخ", "the base was hit by a missile"],
    ["سقوط خمسة ضحايا", "five people were killed"],
    ["تصفية قيادي", "the killing of a leader"],
    ["أوقفت القوات عملياتها", "the forces stopped their operations"],
    ["أوقفت القوات ثلاثة مشتبه بهم", "the forces arrested three suspects"],
    ["ضبط مسلحين", "the capture of gunmen"],
    ["استقبل المصابين", "received the wounded"],
  ])("%s: %s", (arabic, english) => {
    expect(lost(arabic, english)).toEqual([[], []]);
  });
});

describe("a translation says something else", () => {
  test.each([
    ["أودت بحياة 16 عنصرا", "wounded 16 members", "killed", "wounded"],
    ["قتل 25 جنديا", "captured 25 soldiers", "killed", "captured"],
    ["جرح 25 جنديا", "killed 25 soldiers", "wounded", "killed"],
    ["اعتقال ستة", "six were killed", "captured", "killed"],
  ])("%s: %s", (arabic, english, ...said) => {
    expect(lost(arabic, english)).toEqual(said.map((one) => [one]));
  });

  test("words that may say one thing do not say another", () => {
    expect(lost("وأصابت 25 آخرين", "and killed 25 others")).toEqual([[], ["killed"]]);
    expect(lost("أوقفت القوات ثلاثة", "the forces killed three")).toEqual([[], ["killed"]]);
  });
});
