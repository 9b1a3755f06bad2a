import fc from "fast-check";
import { expect, test } from "vitest";
import { readDates } from "../../src/arabic/dates.js";

const read = (text: string) => readDates(text).map(({ edtf }) => edtf);

test.each([
  ["في العاشر من شهر سبتمبر من العام 2014م", ["2014-09-10"]],
  ["يوم الجمعة 27 سبتمبر إن", ["--09-27"]],
  ["السبت 28/سبتمبر/2024 - 01:01", ["2024-09-28"]],
  ["تم النشر بتاريخ: 27/9/2024 ، متاح", ["2024-09-27"]],
  ["بحلول أيلول، متاح على https://example.org/27/9/2024", ["--09"]],
  ["- أكتوبر 15, 2024", ["2024-10-15"]],
  ["ستنتهي بحلول أيلول 2025، وفي سوريا بحلول أيلول 2026", ["2025-09", "2026-09"]],
  ["خلال الأشهر الستة الأولى من عام 2024 بلغت أكثر من 153 هجومًا", ["2024-01/2024-06"]],
  ["تشرين الثاني 2024", ["2024-11"]],
  ["منذ يناير", ["--01"]],
  ["في العراق في 2017 وفي سوريا في 2019", ["2017", "2019"]],
  ["أقل من 2000 جندي", []],
  ["خلال العام الماضي", []],
  ["https://www.alhurra.com/iraq/2024/09/22", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a date that Intl writes in Arabic is read back with the same precision: day, month or year", () => {
  const formats = ["ar-EG", "ar-IQ", "ar-LB", "ar-AE"].flatMap((locale) =>
    ["arab", "latn"].map((digits) => `${locale}-u-nu-${digits}-ca-gregory`),
  );
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
      fc.constantFrom(...formats),
      fc.constantFrom("day", "month"),
      (date, locale, precision) => {
        const options: Intl.DateTimeFormatOptions = {
          timeZone: "UTC",
          year: "numeric",
          month: "long",
          ...(precision === "day" ? { day: "numeric" } : {}),
        };
        const text = `صدر في ${new Intl.DateTimeFormat(locale, options).format(date)} عن اللجنة`;
        expect(read(text), text).toEqual([date.toISOString().slice(0, precision === "day" ? 10 : 7)]);
      },
    ),
    { numRuns: 1000 },
  );
});
