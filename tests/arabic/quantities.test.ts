import { describe, expect, test } from "vitest";
import { AFTER, BEFORE, PHRASES, type Sense } from "../../src/arabic/hedge-words.js";
import { readQuantities } from "../../src/arabic/index.js";

const read = (text: string) =>
  readQuantities(text).map(
    ({ hedge, value, min, max }) => `${hedge} ${value ?? `${min}${max === undefined ? "" : ` ${max}`}`}`,
  );

const PLAIN: Readonly<Record<Sense, string>> = {
  greater: "more-than",
  less: "less-than",
  near: "approximately",
  reached: "at-most",
  equal: "exact",
};

describe("every entry of the lists of hedges is read in its example", () => {
  test.each(BEFORE.map(({ words, example, sense }) => [example, words, sense] as const))(
    "%s",
    (example, words, sense) => {
      expect(readQuantities(example).map(({ hedge }) => hedge)).toEqual([PLAIN[sense]]);
      expect(words.split(" ").some((word) => example.includes(word))).toBe(true);
    },
  );
  test.each([...AFTER, ...PHRASES].map(({ words, example, hedge }) => [example, words, hedge] as const))(
    "%s",
    (example, words, hedge) => {
      expect(readQuantities(example).map((one) => one.hedge)).toEqual([hedge]);
      expect(example).toContain(words);
    },
  );
});

test.each([...BEFORE, ...AFTER, ...PHRASES].map(({ example, words }) => [example, words.split(" ")] as const))(
  "the words that make the hedge are given: %s",
  (example, words) => {
    const [{ hedge, hedgedBy = [] } = {}] = readQuantities(example);
    const given = hedgedBy.map(({ text }) => text).join(" ");
    if (hedge === "exact") expect(hedgedBy).toEqual([]);
    else
      expect(
        words.some((word) => given.includes(word)),
        given,
      ).toBe(true);
  },
);

test.each([
  ["أكثر من 153 هجومًا", ["أكثر من"]],
  ["بنحو 2500 جندي", ["بنحو"]],
  ["أكثر بقليل من 300", ["أكثر بقليل من"]],
  ["ما لا يقل عن 12 ألف مقاتل", ["ما لا يقل عن"]],
  ["لم يتجاوز عدد القتلى في المدينة 17", ["لم يتجاوز"]],
  ["يقل عددهم عن 12", ["يقل", "عن"]],
  ["ليس عدد القوات بأكثر من 900", ["ليس", "بأكثر من"]],
  ["3 أعوام على الأقل", ["على الأقل"]],
  ["ما بين 20 و30 ألفا", ["ما بين"]],
  ["من 20 إلى 30 مقاتلا", ["من"]],
  ["35-40 ألف ليرة", []],
  ["عشرات الآلاف", []],
  ["17 قتيلا", []],
])("a hedge is given by its words and no others: %s", (text, expected) => {
  const [{ hedgedBy = [] } = {}] = readQuantities(text);
  expect(hedgedBy.map((words) => words.text)).toEqual(expected);
  for (const words of hedgedBy) expect(text.slice(words.start, words.end)).toBe(words.text);
});

describe("a negation turns a hedge round, and nothing else", () => {
  const VERBS = BEFORE.filter(({ verb, sense }) => verb && (sense === "greater" || sense === "less"));
  const forms = VERBS.flatMap(({ words, with: prepositions, sense }) =>
    words
      .split(" ")
      .filter((word) => /^[يت]/u.test(word))
      .map((verb) => [verb, prepositions.split(" ")[0] ?? "", sense] as const),
  );
  test.each(forms)("%s", (verb, preposition, sense) => {
    const [plain, negated] = sense === "greater" ? ["more-than", "at-most"] : ["less-than", "at-least"];
    const said = (front: string, subject = "") =>
      read([front, verb, subject, preposition, "17"].filter(Boolean).join(" "));
    expect(said("كان")).toEqual([`${plain} 17`]);
    for (const negation of ["لا", "لم", "ولن", "بما لا"]) {
      expect(said(negation)).toEqual([`${negated} 17`]);
      expect(said(negation, "عدد القتلى في المدينة")).toEqual([`${negated} 17`]);
    }
  });

  test.each([
    ["ليس أقل من 60 قتيلا", ["at-least 60"]],
    ["ليس أكثر من 60 قتيلا", ["at-most 60"]],
    ["ليست أدنى من 60 درجة", ["at-least 60"]],
    ["على ألا يقل العدد عن 40", ["at-least 40"]],
    ["لم يصل العدد إلى 40", ["less-than 40"]],
    ["لا يزال 40 شخصا مفقودين", ["exact 40"]],
    ["لم ينج سوى 40 شخصا", ["exact 40"]],
    ["لم يكن عدد الجنود يزيد على 2500", ["at-most 2500"]],
    ["لم يكن يزيد على 2500 جندي", ["at-most 2500"]],
    ["لم يعد عدد الجنود يتجاوز 350", ["at-most 350"]],
    ["لم يعد يتجاوز، وفق آخر تعداد، ثلاثمائة جندي", ["at-most 300"]],
    ["ليس عدد القوات بأكثر من 900", ["at-most 900"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("what is not understood is not taken for absent", () => {
  test.each([
    ["نجا بالكاد 17 شخصا", "بالكاد"],
    ["لا يكاد عددهم يبلغ 17", "لا"],
    ["أرفع من 17 مترا", "أرفع"],
    ["ربما 17 شخصا", "ربما"],
    ["ألف إلا خمسين", "إلا"],
    ["لم يقتل 17 شخصا", "لم"],
    ["ما عدا 17 شخصا", "عدا"],
    ["بضعة عشر مسلحا", "بضعة"],
  ])("%s", (text, word) => {
    const [{ hedge, notUnderstood } = {}] = readQuantities(text);
    expect([hedge, notUnderstood?.text]).toEqual(["unread", word]);
    expect(text.slice(notUnderstood?.start, notUnderstood?.end)).toBe(word);
  });
});

test.each([
  ["نحو 2500 جندي أميركي في العراق و900 جندي في سوريا", ["approximately 2500", "exact 900"]],
  ["ما يقرب من ثلث البلاد", ["approximately 0.3333333333333333"]],
  ["ما لا يقل عن 12 ألف مقاتل", ["at-least 12000"]],
  ["بلغت أكثر من 153 هجومًا، في حين بلغ الإجمالي نحو 120 هجومًا", ["more-than 153", "approximately 120"]],
  ["تجاوز عدد النازحين، بحسب المنظمة، 40 ألفا", ["more-than 40000"]],
  ["كاد عددهم يبلغ 300", ["approximately 300"]],
  ["وصل العدد ليصل إلى 300", ["exact 300"]],
  ["اقترب من عتبة 300", ["approximately 300"]],
  ["أكثر بقليل من 300", ["more-than 300"]],
  ["ما بين 1500 و3000 مقاتل", ["between 1500 3000"]],
  ["بين خمسة إلى 10 عناصر", ["between 5 10"]],
  ["ما بين 20 و30 ألفا", ["between 20000 30000"]],
  ["35-40 ألف ليرة", ["between 35000 40000"]],
  ["قتل أربعة أو خمسة جنود", ["between 4 5"]],
  ["ثلاثة قوارب أو أربعة", ["between 3 4"]],
  ["من يومين إلى أربعة أيام", ["between 2 4"]],
  ["ارتفع العدد من 20 إلى 30", ["exact 20", "exact 30"]],
  ["عشرات الآلاف من المدنيين", ["order-of-magnitude 10000"]],
  ["ارتفع الإنتاج من 77 إلى 100 مليون طن", ["exact 77000000", "exact 100000000"]],
  ["2,514 شهيدا وأكثر من 18,431 جريحا", ["exact 2514", "more-than 18431"]],
  ["قارب صيد ينقل 12 مهاجرا", ["exact 12"]],
  ["مابين 3 آلاف و5 آلاف", ["between 3000 5000"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["150 آلية تقل مقاتلين", "آلية"],
  ["12 ألف مقاتل", "مقاتل"],
  ["عشرات الآلاف من المدنيين", "المدنيين"],
  ["30 في المئة من السكان", "السكان"],
  ["الأسابيع الثلاثة المقبلة", "الأسابيع"],
  ["مجموعات العمل الأربعة", "مجموعات"],
  ["14 وكراً", "وكراً"],
  ["جريح واحد", "جريح"],
  ["سفينتان حربيتان", "سفينتان"],
  ["ثلاث سنوات ونصف السنة", "سنوات"],
  ["تأجلت الجولة الرابعة من المفاوضات", "الجولة"],
  ["منذ الحرب العالمية الثانية", "الحرب"],
  ["عقد المجلس جلسته الخامسة في بغداد", "جلسته"],
  ["وصلت الدفعة الثالثة لتعزيز المواقع", "الدفعة"],
  ["اعترض سجين سابع على الحكم", "سجين"],
  ["للمرة الثالثة خلال شهر واحد", "للمرة"],
  ["سابع أقدم جسر في المدينة", "جسر"],
  ["رابع محافظة تعلن الحظر", "محافظة"],
  ["أعلن ثاني أكبر مصرف عن خسائر", "مصرف"],
  ["القواعد العسكرية الأربعة", "القواعد"],
  ["واحد من أخطر المعسكرات", "المعسكرات"],
  ["(180) دولة", "دولة"],
  ["قطعوا 45 كيلو مترا", "كيلو مترا"],
  ["صوّت 62 بالمئة منهم", undefined],
  ["أربعة أخماسهم من النساء", undefined],
  ["ثلثهم من الأطفال", undefined],
  ["حملتان انتخابيتان", "حملتان"],
  ["عماله السبعون", "عماله"],
  ["تسعة وصلوا متأخرين", undefined],
  ["بعد حربين إقليميتين", "حربين"],
  ["أصيب 20 بجروح", undefined],
  ["قتل 30 وأصيب 20", undefined],
])("what %s counts", (text, unit) => {
  const [reading] = readQuantities(text);
  expect(reading?.unit).toBe(unit);
});
