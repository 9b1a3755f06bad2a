import { readdirSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { toCardinal } from "n2words/ar-SA";
import { describe, expect, test } from "vitest";
import { datesFrom, fold, read } from "../../src/arabic/index.js";

/** Words, numbers, dates and marks of which texts are made that nobody wrote. */
const PIECES = [
  ..."في من إلى عن على بين و قد لا لم ليس أكثر أقل نحو حتى منذ قبل بعد بحلول خلال".split(" "),
  ..."90+6 +964 28ر45 120،000 62،73 2023/2024 كم2 12 2,5 ٣٤ 2024 153 31/2/2024 27/9/2024 14:30 F-16 3-1 ½ %25 1.234.567 2 500".split(
    " ",
  ),
  ..."ثلاثة خمسون مئة ألف مليون ملايين نصف ثلاثة أرباع الحادي عشر أحد العشرين".split(" "),
  ..."29 شباط 31 أيلول سبتمبر تشرين الأول يناير رمضان الجمعة أمس غدا العام الماضي المقبل القرن أسبوعين".split(" "),
  ..."جندي هجوما القوات سيصل ستنتهي خطة المقرر رفض مدينة المادة ، . ( ) / - [10] https://example.org/2024/09".split(
    " ",
  ),
];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(" "));
const anchor = "2024-05-14";

describe("whatever a text is", () => {
  test("readings are in order, do not overlap, and are the words at their offsets", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary", maxLength: 60 })), (text) => {
        let last = 0;
        for (const reading of read(text, { anchor })) {
          expect(reading.start).toBeGreaterThanOrEqual(last);
          expect(reading.end).toBeGreaterThan(reading.start);
          expect(text.slice(reading.start, reading.end)).toBe(reading.text);
          last = reading.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test("the words of a hedge and of a bound are at their offsets, whole, and apart from what they are about", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const reading of read(text, { anchor })) {
          const hedge = "hedgedBy" in reading ? (reading.hedgedBy ?? []) : [];
          const bound = "boundedBy" in reading ? (reading.boundedBy ?? []) : [];
          for (const words of [hedge, bound].flat()) {
            expect(text.slice(words.start, words.end)).toBe(words.text);
            expect(/[\p{L}\p{N}]/u.test(`${text[words.start - 1] ?? ""}${text[words.end] ?? ""}`)).toBe(false);
            expect(words.end <= reading.start || words.start >= reading.end).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("every date is one that exists", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(anchor, "2023-05-10", "2024-01-15"), (text, day) => {
        for (const reading of read(text, { anchor: day })) {
          if (reading.type !== "date") continue;
          for (const edtf of [reading.edtf ?? "2024", ...(reading.others ?? [])]) {
            for (const end of edtf.split("/")) {
              expect(end).toMatch(/^-?\d{4}(?:-\d{2}){0,2}$|^\d{3}X$|^\d{2}XX$/u);
              if (end.length === 10) expect(new Date(end).toISOString().slice(0, 10)).toBe(end);
            }
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("vowel signs, tatweel and the letters of other keyboards change nothing but the offsets", () => {
    const said = (text: string) =>
      read(text, { anchor }).map(({ start: _start, end: _end, text: _text, ...rest }) => {
        const {
          unit: _unit,
          notUnderstood: _not,
          hedgedBy: _hedge,
          boundedBy: _bound,
          governs: _governs,
          ...kept
        } = rest as Record<string, unknown>;
        return kept;
      });
    fc.assert(
      fc.property(anyText, fc.constantFrom("\u064e", "\u0640"), (text, sign) => {
        // A sign on the letter of a fraction tells it from a number.
        const dressed = text.replaceAll(/(?<=[جحدرزسصطعفقكلم])(?=[\u0621-\u064a])/gu, sign);
        fc.pre(!/خمس|ألف/u.test(text));
        expect(said(dressed)).toEqual(said(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("what is read twice is the same", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text, { anchor })).toEqual(read(text, { anchor }));
      }),
    );
  });
});

/** Clauses without a number, a date or anything that is not a fact. */
const PLAIN = [
  "وصل الوفد إلى المطار والتقى المسؤولين",
  "أغلقت الشرطة الطريق المؤدي إلى السوق",
  "تحدث الشهود عن دوي قوي هز الحي",
  "كان المتحف مغلقا عندما اندلع الحريق",
  "تضم المكتبة مخطوطات نادرة من الأندلس",
  "عاد الصيادون إلى الميناء بشباك فارغة",
  "نددت النقابة بما وصفته بتجاهل مطالبها",
  "سلمت اللجنة تقريرها إلى البرلمان وسط جدل واسع",
  "ألّف الموسيقار مقطوعة عن بيروت",
  "لست وحدي من شاهد الحادث",
  "مارس السكان حقهم في التصويت",
  "احترقت كمية من الوقود في المستودع",
  "باعت نيسان مصنعها في روسيا",
  "سيرة الشاعر معروفة في العراق",
  "يحظى آل الصباح باحترام واسع",
  "وافق أبوه على بيع الأرض",
  "كان ضعف الإقبال واضحا في المدن",
  "سيادة القانون أساس الدولة",
];

test.each(PLAIN)("nothing is read in a plain clause: %s", (text) => {
  expect(read(text, { anchor })).toEqual([]);
});

test("the articles have no false marks of the future", () => {
  const words = readdirSync("seeds").flatMap((name) =>
    read(readFileSync(`seeds/${name}`, "utf8")).flatMap((one) =>
      one.type === "modality" ? [fold(one.text).text] : [],
    ),
  );
  expect(words.filter((word) => /^و?(?:سيما|سيادت|سنتكوم|سيل)/u.test(word))).toEqual([]);
});

test("distinct words are not kept for ever", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const words = (from: number) =>
    Array.from(
      { length: 20_000 },
      (_, index) => `كلمة${toCardinal(from + index, { gender: "masculine" }).replaceAll(" ", "")}`,
    ).join(" ");
  const used = (from: number) => {
    read(words(from));
    collect();
    return process.memoryUsage().heapUsed;
  };
  used(0);
  const before = used(100_000);
  for (let from = 200_000; from < 1_000_000; from += 100_000) used(from);
  expect((used(1_000_000) - before) / 1024 / 1024).toBeLessThan(60);
});

test("wrong input is named", () => {
  expect(() => read(12 as unknown as string)).toThrow(TypeError);
  expect(() => fold(undefined as unknown as string)).toThrow(TypeError);
  expect(() => read("غدا", { anchor: "14 May 2024" })).toThrow(RangeError);
  expect(() => read("غدا", { anchor: "2024-02-30" })).toThrow(RangeError);
  expect(() => read("غدا", { anchor, weekStart: 7 })).toThrow(RangeError);
  expect(() => datesFrom({ kind: "now" }, { start: "2024", end: "2024" })).toThrow(RangeError);
});
