import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addTo, weekdayOf } from "../../src/arabic/calendar.js";
import { datesFrom, readRelativeDates } from "../../src/arabic/relative-dates.js";

const on = (day: string) => ({ start: day, end: day });

/** The dates that the words of a text can mean relative to a day, for each relative date in the text. */
const read = (text: string, day = "2024-10-15") =>
  readRelativeDates(text).map((reading) => [
    text.slice(reading.start, reading.end),
    datesFrom(reading, on(day)).slice(0, 2).join(" "),
  ]);

describe("words that give a date relative to an anchor", () => {
  test.each([
    ["هذا العام", "2024"],
    ["العام الجاري", "2024"],
    ["العام الماضي", "2023"],
    ["السنة المقبلة", "2025"],
    ["هذا الشهر", "2024-10"],
    ["الشهر الماضي", "2024-09"],
    // A Tuesday: last week is 7 to 13, 6 to 12 or 5 to 11 October, depending on the day on which weeks begin.
    ["الأسبوع الماضي", "2024-10-05/2024-10-13"],
    ["هذا الأسبوع", "2024-10-12/2024-10-20 2024-10-15/2024-10-15"],
    ["أمس", "2024-10-14"],
    ["غدا", "2024-10-16"],
    ["الجمعة", "2024-10-11"],
    ["الثلاثاء", "2024-10-15"],
    ["يوليو", "2024-07 2025-07"],
    ["سبتمبر المقبل", "2025-09"],
    ["أيلول الماضي", "2024-09"],
    ["27 سبتمبر", "2024-09-27 2025-09-27"],
    ["الأشهر الستة الأولى من هذا العام", "2024-01/2024-06"],
    ["الأشهر الثلاثة الأولى من العام الماضي", "2023-01/2023-03"],
    ["عام من الآن", "2025-10-15 2024-10-15/2025-10-15"],
    ["الـ24 الماضية", "2024-10-14 2024-10-14/2024-10-15"],
    ["العامين المقبلين", "2026-10-15 2024-10-15/2026-10-15"],
  ])("%s", (words, dates) => {
    const context = words.startsWith("الـ24") ? `خلال الساعات ${words}` : `قبل نهاية لا يتجاوز ${words}`;
    expect(read(context)).toContainEqual([words, dates]);
  });

  test("a length reaches as far back as ahead, and one that is exceeded a day further", () => {
    const [year] = readRelativeDates("بعد أكثر من عام من ذلك");
    expect(year).toMatchObject({ kind: "length", unit: "year", count: 1, isMore: true });
    expect(year && datesFrom(year, on("2024-09-27"))).toEqual(expect.arrayContaining(["2023-09-26", "2025-09-28"]));
  });

  test.each([
    "في عام 2024",
    "خلال شهر رمضان",
    "من شهر سبتمبر 2014",
    "إرهابيين اثنين",
    "الأشهر الستة الأولى من عام 2024",
  ])("%s says nothing from an anchor", (text) => {
    expect(readRelativeDates(text)).toEqual([]);
  });
});

const anyDay = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const DAY_MS = 86_400_000;

test("a day of the week is the most recent one with that name", () => {
  const names = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
  const english = new Intl.DateTimeFormat("ar-u-ca-gregory", { weekday: "long", timeZone: "UTC" });
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...names), (day, name) => {
      const [reading] = readRelativeDates(`وقال ${name} إن`);
      const [date = ""] = reading === undefined ? [] : datesFrom(reading, on(day));
      expect(english.format(new Date(date))).toBe(name);
      const days = (Date.parse(day) - Date.parse(date)) / DAY_MS;
      expect(days >= 0 && days < 7).toBe(true);
    }),
  );
});

test("subtracting the days that were added gives the same day, and months keep the day of the month if it exists", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, count) => {
      expect(addTo(addTo(day, count, "day"), -count, "day")).toBe(day);
      expect(weekdayOf(addTo(day, count, "week"))).toBe(weekdayOf(day));
      const moved = addTo(day, count, "month");
      expect(Number.isNaN(Date.parse(moved))).toBe(false);
      if (Number(day.slice(8)) <= 28) expect(moved.slice(8)).toBe(day.slice(8));
    }),
  );
});
