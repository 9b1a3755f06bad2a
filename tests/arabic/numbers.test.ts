import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { toCardinal } from "n2words/ar-SA";
import { describe, expect, test } from "vitest";
import { readNumbers, readQuantities } from "../../src/arabic/index.js";
import spellout from "./spellout.json" with { type: "json" };

const GENDERS = ["masculine", "feminine"] as const;

const values = (text: string) =>
  readNumbers(text).map(({ kind, value, percent }) => [kind, value, ...(percent ? ["%"] : [])].join(" "));

/** Whether a text is one number with this value, and nothing else. */
const isWhole = (text: string, value: number) => {
  const [reading, another] = readNumbers(text);
  return another === undefined && reading?.value === value && reading.start === 0 && reading.end === text.length;
};

describe("what other programs write is read back exactly", () => {
  test.each(GENDERS)("n2words, 0 to 10,000, %s", (gender) => {
    const wrong = Array.from({ length: 10_001 }, (_, value) => value).filter(
      (value) => !isWhole(toCardinal(value, { gender }), value),
    );
    expect(wrong).toEqual([]);
  });

  test("n2words, to 1,000,000,000, inside other words, with anything that may be joined to the front", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(1_000_000), fc.nat(1_000_000_000)),
        fc.constantFrom(...GENDERS),
        fc.constantFrom("", "و", "ب", "ل", "وب", "ف"),
        (value, gender, front) => {
          const written = toCardinal(value, { gender });
          // "For six" has the letters of "I am not", and is a number only before what is counted.
          fc.pre(!`${front}${written}`.endsWith("لست"));
          const text = `بلغ العدد ${front}${written} في العراق`;
          expect(readNumbers(text).map((reading) => reading.value)).toEqual([value]);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test("n2words, with the other endings of the case, without hamza, with vowel signs, with loose conjunctions", () => {
    const spellings: readonly ((text: string) => string)[] = [
      (text) =>
        text
          .replaceAll(/(?<=عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)ون(?=$|\s)/gu, "ين")
          .replaceAll(/(?<=مئت|مائت|اثن|اثنت|ألف|مليون)ان(?=$|\s)/gu, "ين"),
      (text) => text.replaceAll(/[أإآ]/gu, "ا"),
      (text) => text.replaceAll("مائة", "مئة"),
      (text) => text.replaceAll(/ا(?=\s|$)/gu, "اً"),
      (text) => text.replaceAll(/(?<=\p{L}{3})(?=\s|$)/gu, "\u064e"),
      (text) => text.replaceAll(/(?<= )و(?=\p{L}{3})/gu, "و "),
    ];
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.constantFrom(...GENDERS),
        fc.constantFrom(...spellings),
        (value, gender, spell) => {
          const written = spell(toCardinal(value, { gender }));
          expect(
            readNumbers(written).map((reading) => reading.value),
            written,
          ).toEqual([value]);
        },
      ),
      { numRuns: 5000 },
    );
  });

  test("ICU, cardinals and ordinals of both genders", () => {
    const wrongCardinals = spellout.cardinals.flatMap(([value, ...forms]) =>
      forms.filter((form) => !isWhole(String(form), Number(value))),
    );
    expect(wrongCardinals).toEqual([]);
    // Twenty and the twentieth are one word: what is counted by it decides.
    const ordinals = spellout.ordinals.filter(([value]) => Number(value) <= 10 || Number(value) % 10 !== 0);
    const wrongOrdinals = ordinals.flatMap(([value, ...forms]) =>
      forms.filter((form) => {
        const [reading, another] = readNumbers(String(form));
        return another !== undefined || reading?.kind !== "ordinal" || reading.value !== value;
      }),
    );
    expect(wrongOrdinals).toEqual([]);
  });

  test("digits of every script, with every mark between thousands", () => {
    const scripts = [0x30, 0x660, 0x6f0].map(
      (zero) => (text: string) => text.replaceAll(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit))),
    );
    fc.assert(
      fc.property(
        fc.nat(2_000_000_000),
        fc.constantFrom(...scripts),
        fc.constantFrom("", ",", "٬", " ", "\u00a0"),
        fc.constantFrom("", "و", "الـ", "بـ", "ل", "بـ", "والـ"),
        (value, script, separator, front) => {
          const digits = String(value).replaceAll(/\B(?=(\d{3})+$)/gu, separator);
          expect(readNumbers(`كان ${front}${script(digits)} جنديا`).map((reading) => reading.value)).toEqual([value]);
        },
      ),
    );
  });

  test("decimals of every script and mark", () => {
    fc.assert(
      fc.property(fc.nat(999), fc.integer({ min: 1, max: 99 }), fc.constantFrom(".", ",", "٫"), (whole, part, mark) => {
        const text = `نسبة ${whole}${mark}${String(part).padStart(2, "0")} في المئة`;
        expect(values(text)).toEqual([`cardinal ${Number(`${whole}.${String(part).padStart(2, "0")}`)} %`]);
      }),
    );
  });
});

describe("a number is read whole or not at all", () => {
  const PIECES: readonly [string, number][] = [
    ["نصف", 0.5],
    ["ربع", 0.25],
    ["½", 0.5],
    ["ثلاثة", 3],
    ["2,5", 2.5],
    ["7", 7],
    ["خمسة وعشرون", 25],
    ["٣٫٢", 3.2],
  ];
  const SCALES: readonly [string, number][] = [
    ["ألف", 1e3],
    ["مليون", 1e6],
    ["مليار", 1e9],
  ];

  test("a piece and a scale", () => {
    for (const [piece, value] of PIECES)
      for (const [scale, factor] of SCALES) {
        expect([piece, scale, ...readNumbers(`${piece} ${scale} دولار`).map((one) => Math.round(one.value))]).toEqual([
          piece,
          scale,
          Math.round(value * factor),
        ]);
      }
  });

  test("two scales, the second smaller", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999 }), (a, b) => {
        expect(readNumbers(`${a} مليون و${b} ألف نسمة`).map(({ value }) => value)).toEqual([a * 1e6 + b * 1e3]);
        expect(readNumbers(`${a} مليونا و${b} ألفا و12`).map(({ value }) => value)).toEqual([a * 1e6 + b * 1e3 + 12]);
      }),
    );
  });

  test.each([
    ["مليون ونصف المليون", "cardinal 1500000"],
    ["أربعة ملايين وربع المليون", "cardinal 4250000"],
    ["مليونا دينار ونصف", "cardinal 2500000"],
    ["ثلاثة أرباع", "fraction 0.75"],
    ["ثلاثة أرباع المليون", "cardinal 750000"],
    ["خُمس السكان", "fraction 0.2"],
    ["عُشر", "fraction 0.1"],
    ["ثلثا الأعضاء", "fraction 0.6666666666666666"],
    ["الحادي عشر", "ordinal 11"],
    ["الثالثة والعشرين", "ordinal 23"],
    ["مائة وسبعة و تسعون", "cardinal 197"],
    ["1.234.567", "cardinal 1234567"],
    ["أسبوعين ونصف الأسبوع", "cardinal 2.5"],
    ["خمسة أمتار ونصف المتر", "cardinal 5.5"],
    ["أربعة أضعاف", "multiple 4"],
    ["إحدى وأربعون", "cardinal 41"],
    ["17,168 مليار", "cardinal 17168000000"],
    ["13.710 ألف", "cardinal 13710"],
    ["تسعة بالمئة", "cardinal 9 %"],
    ["60 من المئة", "cardinal 60 %"],
    ["0,333", "cardinal 0.333"],
    ["12.500", "cardinal 12500"],
    ["120،000", "cardinal 120000"],
    ["28ر45 دولار", "cardinal 45.28"],
    ["4,06 مليار", "cardinal 4060000000"],
    ["مائتي ألف وأربعين ألف", "cardinal 240000"],
    ["ستة أيام إلا ربعا", "cardinal 5.75"],
    ["12.500 مليون", "cardinal 12500000"],
  ])("%s", (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  test("in the articles, what comes before and after a number is not a digit", () => {
    for (const name of readdirSync("seeds")) {
      for (const line of readFileSync(`seeds/${name}`, "utf8").split("\n")) {
        for (const { start, end } of readNumbers(line)) {
          expect(`${line.charAt(start - 1)}${line.charAt(end)}`).not.toMatch(/\d/u);
        }
      }
    }
  });
});

test.each([
  ["ما لا يقل عن 12 ألف مقاتل", ["cardinal 12000"]],
  ["بين خمسة إلى 10 عناصر", ["cardinal 5", "cardinal 10"]],
  ["القبض على إرهابيين اثنين", ["cardinal 2"]],
  ["أمس الإثنين", []],
  ["خلال العامين المقبلين", ["dual 2"]],
  ["ألفي جندي", ["cardinal 2000"]],
  ["عشرات الآلاف من المدنيين", ["magnitude 10000"]],
  ["وعشرات الدول", ["magnitude 10"]],
  ["آلاف الجنود", ["magnitude 1000"]],
  ["خمسون في المئة", ["cardinal 50 %"]],
  ["بنسبة %25", ["cardinal 25 %"]],
  ["الساعات الـ24 الماضية", ["cardinal 24"]],
  ["سنة ثالثة", ["ordinal 3"]],
  ["الأشهر الستة الأولى من عام 2024", ["cardinal 6", "ordinal 1", "cardinal 2024"]],
  ["سفينتان حربيتان", ["dual 2"]],
  ["أحد إرهابيي داعش", []],
  ["نقاط ضعف أمنية", []],
  ["أي ضعف الكلفة", ["multiple 2"]],
  ["أكثر من مضاعفة", ["multiple 2"]],
  ["غير محدد للانسحاب.[10]", []],
  ["https://example.org/iraq/2024/09/22", []],
  ["خمسة وسبعة", ["cardinal 5", "cardinal 7"]],
  ["في الألف الثالث", ["ordinal 3"]],
])("%s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["a verb: wrote", "الروائي الذي ألف كتبا عن بغداد"],
  ["a doubled letter: wrote", "ألّف قصيدة"],
  ["a quantity", "كمية من الذخيرة"],
  ["I am not", "لست مسؤولا عن القرار"],
  ["a family", "الشيخ آل ثاني"],
  ["valued", "ثمّن الرئيس المبادرة"],
  ["a place", "رمال الربع الخالي"],
  ["two numbers or one", "بلغ 62،73 دولارا"],
  ["quantities", "كميات من الحبوب"],
  ["died", "حتى مات"],
  ["a movement", "قالت طالبان إنها انتصرت"],
  ["a plural", "البلدان المصدرة والمستشارين"],
  ["a denied verb", "لا تسع القاعة الحاضرين"],
  ["a president of Russia", "التقى بوتين نظيره"],
  ["a country", "في أفغانستان والأرجنتين"],
  ["a metal", "سعر البلاتين"],
])("what only looks like a number is none: %s", (_, text) => {
  expect(values(text)).toEqual([]);
});

test.each([
  "طائرة F-16",
  "وباء كوفيد-19",
  "المادة 140",
  "القرار 1701",
  "عند 14:30",
  "على الرقم 5",
  "هاتف 009647701234567",
  "+964 770 123 4567",
  "الإصدار 2.4.1",
  "فاز بنتيجة 3-1",
  "قناة فرانس 24",
  "مجموعة العشرين",
  "الساعة التاسعة والنصف",
  "في الدقيقة 15",
  "المرتبة 16 عالميا",
  "في الدقائق 35 و39",
  "وفق المواد 140 و141 من الدستور",
  "احتفل بعيد ميلاده الـ70",
  "العدد: 4512",
  "عند التاسعة مساء",
  "الملك محمد الخامس",
  "القانون رقم 5/2021",
  "الموسم 2022/2023",
])("a number that names something counts nothing: %s", (text) => {
  expect(readQuantities(text)).toEqual([]);
});

test("a sign between digits is not the sign of a telephone", () => {
  expect(values("هدف (90+6)")).toEqual(["cardinal 90", "cardinal 6"]);
});

test.each([
  ["أصدر القرارات الـ15", 15],
  ["خلال الدقائق 20 الماضية", 20],
  ["في الدقيقة 15 و20 لاعبا على الأرض", 20],
])("a number after a noun that can have numbers counts it: %s", (text, value) => {
  expect(readQuantities(text).map((reading) => reading.value)).toEqual([value]);
});

test("an exponent is no count", () => {
  expect(readQuantities("مساحتها 120 كم2").map(({ value, unit }) => [value, unit])).toEqual([[120, "كم"]]);
});

test("for six is a number only before what is counted", () => {
  expect(values("لست سنوات")).toEqual(["cardinal 6"]);
});
