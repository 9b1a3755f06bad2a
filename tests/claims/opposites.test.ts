import { describe, expect, test } from "vitest";
import { Sentence } from "../../src/arabic/sentence.js";
import { arabicSenses, englishSenses, turnedInSummary } from "../../src/claims/opposites.js";

const inArabic = (text: string) => arabicSenses(new Sentence(text));

const told = (arabic: string, english: string) =>
  turnedInSummary([inArabic(arabic)], [englishSenses(english)], false).flat();

test.each([
  ["غادرت آخر دفعة من القوات", "the first batch of the forces left", "last", "first"],
  ["نُقل معظمهم إلى أربيل", "all of them were moved to Erbil", "most", "all"],
  ["المرحلة الثانية من الانسحاب", "the third phase of the withdrawal", "second", "third"],
  ["سيطر التنظيم منتصف عام 2014", "the group took it at the end of 2014", "the middle of", "the end of"],
  ["قال وزير الدفاع", "the president said", "minister", "head"],
  ["خلال 24 ساعة", "within 24 days", "hours", "days"],
])("%s is not told by: %s", (arabic, english, said, instead) => {
  expect(told(arabic, english)).toContainEqual(expect.objectContaining({ said, instead }));
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

test("the words from which it was read are told as they stand", () => {
  expect(told("بلغت خسائر السكان الكثير", "they gained much")).toMatchObject([
    { words: { said: "خسائر", instead: "gained" } },
  ]);
});

test("to move somebody is not to become fewer", () => {
  expect(told("نقل القوات إلى أربيل", "forces in Erbil rose")).toEqual([]);
});

describe("what a sentence also needs for something else", () => {
  const quote = "سيغادرون قبل نهاية العام";
  const told = (english: string, arabic: string, isNegated = false, said = quote) =>
    turnedInSummary([inArabic(said)], [englishSenses(english), inArabic(arabic)], isNegated).map((turns) =>
      turns.map(({ instead }) => instead),
    );

  test("is turned only if it is in both languages", () => {
    expect(told("They depart after the year", "يغادرون بعد العام")).toEqual([["after"], ["after"]]);
    expect(told("They depart after the year", "يغادرون قبل العام")).toEqual([[], []]);
  });

  test("is not turned where what came after a thing is told as what was before it", () => {
    expect(told("They came before it", "جاؤوا قبله", false, "بعد ذلك جاؤوا")).toEqual([[], []]);
  });

  test("can be ruled out where it is not expected", () => {
    const turns = (isNegated: boolean) => told("It is unlikely", "الأمر مستبعد", isNegated, "ليس الأمر متوقعا");
    expect(turns(false)).toEqual([["rule out"], ["rule out"]]);
    expect(turns(true)).toEqual([[], []]);
  });

  test.each([
    ["الجنود المتبقون", "soldiers who had departed", "الجنود المغادرون"],
    ["سيغادر القاعدة", "will arrive at the base", "سيصل إلى القاعدة"],
    ["نرفض ذلك", "accepted that", "قبل ذلك"],
    ["أُسقطت الطائرة", "the drone hit its target", "أصابت الطائرة هدفها"],
  ])("%s is not: %s", (said, english, arabic) => {
    const [inEnglish = []] = told(english, arabic, false, said);
    expect(inEnglish).toHaveLength(1);
  });
});

test.each([
  ["اجتمع مجلس المدينة", "the government met", "a word of a phrase alone is not the phrase"],
  ["وقبض على الآخر", "the second was arrested", "the other of two is not the last"],
  ["لم يكن جاهزا بعد للعمل حتى انتهاء الفيضان", "it was not ready to work until the flood ended", "yet is not after"],
  ["يجب ألا تقبل الخطة", "the plan must be rejected", "not to accept is to reject"],
  ["انتهى الاعتصام بلا عنف", "the sit-in ended peacefully", "what is without violence is not violent"],
])("%s can be told by: %s, as %s", (arabic, english) => {
  expect(told(arabic, english)).toEqual([]);
});
