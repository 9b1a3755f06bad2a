import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { toCardinal } from "n2words/ar-SA";
import { describe, expect, test } from "vitest";
import { readNumbers } from "../../src/arabic/numbers.js";

const GENDERS = ["masculine", "feminine"] as const;

const values = (text: string) =>
  readNumbers(text).map(({ kind, value, percent }) => [kind, value, ...(percent ? ["%"] : [])].join(" "));

describe("what another program writes is read back exactly", () => {
  test.each(GENDERS)("0 to 10,000, %s", (gender) => {
    const wrong = Array.from({ length: 10_001 }, (_, value) => value).filter((value) => {
      const text = toCardinal(value, { gender });
      const readings = readNumbers(text);
      return (
        readings.length !== 1 ||
        readings[0]?.value !== value ||
        readings[0].start !== 0 ||
        readings[0].end !== text.length
      );
    });
    expect(wrong).toEqual([]);
  });

  test("to 1,000,000, inside other words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom(...GENDERS), (value, gender) => {
        const written = toCardinal(value, { gender });
        const text = `بلغ العدد ${written} في العراق`;
        expect(readNumbers(text).map((reading) => [reading.value, text.slice(reading.start, reading.end)])).toEqual([
          [value, written],
        ]);
      }),
      { numRuns: 5000 },
    );
  });

  test("in digits of every script, with and without separators", () => {
    const scripts = [0x30, 0x660, 0x6f0].map(
      (zero) => (text: string) => text.replaceAll(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit))),
    );
    fc.assert(
      fc.property(
        fc.nat(2_000_000_000),
        fc.constantFrom(...scripts),
        fc.constantFrom("", ",", "٬"),
        fc.constantFrom("", "و", "الـ", "بـ", "ل"),
        (value, script, separator, front) => {
          const digits = String(value).replaceAll(/\B(?=(\d{3})+$)/gu, separator);
          expect(readNumbers(`كان ${front}${script(digits)} جنديا`).map((reading) => reading.value)).toEqual([value]);
        },
      ),
    );
  });
});

test.each([
  ["ما لا يقل عن 12 ألف مقاتل", ["cardinal 12000"]],
  ["بين خمسة إلى 10 عناصر", ["cardinal 5", "cardinal 10"]],
  ["القبض على إرهابيين اثنين", ["cardinal 2"]],
  ["أمس الإثنين", []],
  ["خلال العامين المقبلين", ["dual 2"]],
  ["بلغت 153 هجومًا", ["cardinal 153"]],
  ["قتل عشرة مقاتلين", ["cardinal 10"]],
  ["مئة وخمسة وعشرين ألفا", ["cardinal 125000"]],
  ["ثلاث مئة وسبعون", ["cardinal 370"]],
  ["ألفي جندي", ["cardinal 2000"]],
  ["عشرات الآلاف من المدنيين", ["magnitude 10000"]],
  ["وعشرات الدول", ["magnitude 10"]],
  ["آلاف الجنود", ["magnitude 1000"]],
  ["ثلث العراق", ["fraction 0.3333333333333333"]],
  ["طرد داعش من 95% من الأراضي", ["cardinal 95 %"]],
  ["خمسون في المئة", ["cardinal 50 %"]],
  ["الساعات الـ24 الماضية", ["cardinal 24"]],
  ["سنة ثالثة", ["ordinal 3"]],
  ["الأشهر الستة الأولى من عام 2024", ["cardinal 6", "ordinal 1", "cardinal 2024"]],
  ["أحد عشر", ["cardinal 11"]],
  ["أحد إرهابيي داعش", []],
  ["نقاط ضعف أمنية", []],
  ["أكثر من مضاعفة", ["multiple 2"]],
  ["غير محدد للانسحاب.[10]", []],
  ["https://www.alhurra.com/iraq/2024/09/22", []],
  ["خمسة وسبعة", ["cardinal 5", "cardinal 7"]],
])("%s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test("no number of the articles is read only in part: what comes before and after it is not a digit", () => {
  for (const name of readdirSync("seeds")) {
    for (const line of readFileSync(`seeds/${name}`, "utf8").split("\n")) {
      for (const { start, end } of readNumbers(line)) {
        expect(`${line.charAt(start - 1)}${line.charAt(end)}`).not.toMatch(/\d/u);
      }
    }
  }
});
