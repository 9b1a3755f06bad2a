import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addTo, weekdayOf } from "../../src/arabic/calendar.js";
import { datesFrom, read, readDates, readRelativeDates } from "../../src/arabic/index.js";

const stated = (text: string) => readDates(text).map(({ edtf }) => edtf);

test.each(["منذ أكثر من 2500 سنة", "بعد أكثر من 9000 سنة", "قبل أكثر من 5000 عام"])(
  "a length that leads out of the calendar is no error: %s",
  (text) => {
    expect(() => read(text, { anchor: "2024-05-14" })).not.toThrow();
  },
);

test("the same period of another year is not read as that whole year where its months are not told before", () => {
  const hedges = (text: string) => read(text).flatMap((one) => (one.type === "date" ? [one.hedge] : []));
  expect(hedges("66 هجوما في الفترة نفسها من عام 2025")).toEqual(["unread"]);
  expect(hedges("66 هجوما في الفترة الطويلة من عام 2025")).toEqual([undefined]);
});

describe("dates that a text spells out", () => {
  test.each([
    ["في العاشر من شهر سبتمبر من العام 2014م", ["2014-09-10"]],
    ["يوم الجمعة 27 سبتمبر إن", ["--09-27"]],
    ["السبت 28/سبتمبر/2024 - 01:01", ["2024-09-28"]],
    ["تم النشر بتاريخ: 27/9/2024 ، متاح", ["2024-09-27"]],
    ["في 2024-09-27", ["2024-09-27"]],
    ["في 27.9.2024", ["2024-09-27"]],
    ["بحلول أيلول، متاح على https://example.org/27/9/2024", ["--09"]],
    ["- أكتوبر 15, 2024", ["2024-10-15"]],
    ["ستنتهي بحلول أيلول 2025، وفي سوريا بحلول أيلول 2026", ["2025-09", "2026-09"]],
    ["خلال الأشهر الستة الأولى من عام 2024 بلغت أكثر من 153 هجومًا", ["2024-01/2024-06"]],
    ["في العراق في 2017 وفي سوريا في 2019", ["2017", "2019"]],
    ["من 4 إلى 9 حزيران 2020", ["2020-06-04/2020-06-09"]],
    ["بين 28 شباط و2 آذار 2020", ["2020-02-28/2020-03-02"]],
    ["بين عامي 2003 و2011", ["2003/2011"]],
    ["في الفترة 2014-2017", ["2014/2017"]],
    ["ما بين 1791 و1804", ["1791/1804"]],
    ["عام ألفين وأربعة عشر", ["2014"]],
    ["في ثمانينيات القرن الماضي", ["198X"]],
    ["خلال التسعينات", ["199X"]],
    ["عشرينيات القرن الحالي", ["202X"]],
    ["صيف عام 850", ["0850-06/0850-08"]],
    ["في القرن الثاني عشر", ["11XX"]],
    ["الربع الثاني من عام 2022", ["2022-04/2022-06"]],
    ["في الأشهر التسعة الأولى من 2026 مقابل 66 في الفترة نفسها من عام 2025", ["2026-01/2026-09", "2025-01/2025-09"]],
    ["في تموز 2023 مقارنة بنفس الشهر من 2022", ["2023-07", "2022-07"]],
    ["في 10 يوليو 2017 ثم في 9 ديسمبر من العام نفسه", ["2017-07-10", "2017-12-09"]],
    ["عام 2014 ثم في العام ذاته", ["2014", "2014"]],
    ["في 2024 مقارنة بالعام السابق", ["2024", "2023"]],
    ["النصف الثاني من 2022", ["2022-07/2022-12"]],
    ["السداسي الأول من سنة 2022", ["2022-01/2022-06"]],
    ["صيف عام 2014", ["2014-06/2014-08"]],
    ["شتاء 2014", ["2014-12/2015-02"]],
    ["النصف الأول من أيار 2021", ["2021-05-01/2021-05-15"]],
    ["12 ربيع الأول 1446 هـ", ["2024-09-15"]],
    ["في شهر رمضان 1445 هـ", ["2024-03-11/2024-04-09"]],
    ["اليوم الثلاثاء 15 يوليو 2025", ["2025-07-15"]],
    ["الاثنين الموافق 15 آذار 2021", ["2021-03-15"]],
    ["موازنة 2022", ["2022"]],
    ["من 15 يوليوز إلى غاية 20 غشت 2025", ["2025-07-15/2025-08-20"]],
    ["في شهري أكتوبر ونوفمبر 2025", ["2025-10/2025-11"]],
    ["الأشهر الستة الأخيرة من سنة 2025", ["2025-07/2025-12"]],
    ["موفى سبتمبر/أيلول 2025", ["2025-09"]],
    ["طوال 2024", ["2024"]],
    ["رمضان 1446", ["2025-03-01/2025-03-29"]],
    ["في عام 2000 بلغ العدد عشرة", ["2000"]],
    ["الموسم 2022/2023", ["2022/2023"]],
    ["عام 333 ق.م", ["-0332"]],
    ["سنة 146 قبل الميلاد", ["-0145"]],
    ["عام 850", ["0850"]],
    ["28 أغسطس 1516", ["1516-08-28"]],
    ["في 9 / 12 / 1429 هـ", ["2008-12-07"]],
    ["القرن 19", ["18XX"]],
    ["النصف الثاني من القرن العشرين", ["1951/2000"]],
    ["التسعينات من القرن الماضي", ["199X"]],
    ["بلغ العدد 2014", []],
    ["أقل من 2000 جندي", []],
    ["في 2000 قرية", []],
    ["خلال العام الماضي", []],
    ["31/2/2024", []],
    ["99/9/2024", []],
    ["30 شباط 2024", []],
    ["https://example.org/iraq/2024/09/22", []],
  ])("%s", (text, expected) => {
    expect(stated(text)).toEqual(expected);
  });

  const MONTHS = ["ar-EG", "ar-IQ", "ar-DZ", "ar-MA", "ar-MR"].map((locale) =>
    Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: "long", timeZone: "UTC" }).format(
        Date.UTC(2024, month, 15),
      ),
    ),
  );
  const anyNames = fc.constantFrom(...MONTHS);

  test("the months of every Arabic country, alone and by two names, in each of their forms", () => {
    fc.assert(
      fc.property(
        fc.nat(11),
        anyNames,
        anyNames,
        fc.constantFrom("/", " / ", " (", "/ "),
        fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
        fc.integer({ min: 1950, max: 2090 }),
        (month, names, others, mark, day, year) => {
          const both =
            names[month] === others[month]
              ? names[month]
              : `${names[month]}${mark}${others[month]}${mark === " (" ? ")" : ""}`;
          const edtf = `${year}-${String(month + 1).padStart(2, "0")}${day === undefined ? "" : `-${String(day).padStart(2, "0")}`}`;
          const text = `صدر في ${day === undefined ? "" : `${day} `}${both} ${year} عن اللجنة`;
          expect(stated(text), text).toEqual([edtf]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("what Intl writes is read back with the same precision: day, month or year", () => {
    const formats = ["ar-EG", "ar-IQ", "ar-LB", "ar-AE", "ar-DZ", "ar-MA"].flatMap((locale) =>
      ["arab", "latn"].map((digits) => `${locale}-u-nu-${digits}-ca-gregory`),
    );
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        fc.constantFrom(...formats),
        fc.constantFrom("day", "month", "weekday"),
        (date, locale, precision) => {
          const options: Intl.DateTimeFormatOptions = {
            timeZone: "UTC",
            year: "numeric",
            month: "long",
            ...(precision !== "month" && { day: "numeric" }),
            ...(precision === "weekday" && { weekday: "long" }),
          };
          const text = `صدر في ${new Intl.DateTimeFormat(locale, options).format(date)} عن اللجنة`;
          expect(stated(text), text).toEqual([date.toISOString().slice(0, precision === "month" ? 7 : 10)]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("a day of the Islamic calendar that Intl writes is the day that was written", () => {
    const format = new Intl.DateTimeFormat("ar-SA-u-ca-islamic-umalqura-nu-latn", {
      dateStyle: "long",
      timeZone: "UTC",
    });
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2070-12-31"), noInvalidDate: true }),
        (date) => {
          expect(stated(`صدر في ${format.format(date)}`)).toEqual([date.toISOString().slice(0, 10)]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The first date that each reading of a text means relative to a day. */
const from = (text: string, anchor = "2024-10-15") =>
  read(text, { anchor }).flatMap((reading) => (reading.type === "date" ? [reading.edtf] : []));

describe("dates that count from an anchor, a Tuesday", () => {
  test.each([
    ["سيزور الوزير بغداد الخميس", ["2024-10-17", "2024-10-10"]],
    ["سوف تنتهي المهلة في مارس", ["2025-03", "2024-03"]],
    ["من المقرر أن تبدأ الجولة في 20 تشرين الأول", ["2024-10-20", "2023-10-20"]],
    ["لن تصل القافلة قبل 20 كانون الثاني", ["2025-01-20", "2024-01-20"]],
    ["لن تصل القافلة، وكانت قد غادرت الخميس", ["2024-10-10"]],
    ["سيزور الوزير بغداد الخميس الماضي", ["2024-10-10"]],
  ])("a verb of the future comes before: %s", (text, dates) => {
    const [date] = read(text, { anchor: "2024-10-15" }).filter(({ type }) => type === "date");
    expect(date).toMatchObject({ edtf: dates[0], ...(dates.length > 1 && { others: dates.slice(1) }) });
  });

  test.each([
    ["هذا العام", "2024"],
    ["العام الجاري", "2024"],
    ["العام الماضي", "2023"],
    ["السنة الفارطة", "2023"],
    ["العام قبل الماضي", "2022"],
    ["نهاية العام", "2024"],
    ["السنة المقبلة", "2025"],
    ["العام بعد المقبل", "2026"],
    ["هذا الشهر", "2024-10"],
    ["الشهر الماضي", "2024-09"],
    ["الأسبوع الماضي", "2024-10-05/2024-10-11"],
    ["أمس", "2024-10-14"],
    ["أمس الاثنين", "2024-10-14"],
    ["أول من أمس", "2024-10-13"],
    ["أمس الأول", "2024-10-13"],
    ["غدا", "2024-10-16"],
    ["بعد غد", "2024-10-17"],
    ["الجمعة", "2024-10-11"],
    ["الثلاثاء", "2024-10-15"],
    ["الثلاثاء المقبل", "2024-10-22"],
    ["الثلاثاء الماضي", "2024-10-08"],
    ["الجمعة قبل الماضية", "2024-10-04"],
    ["يوليو", "2024-07"],
    ["سبتمبر المقبل", "2025-09"],
    ["أيلول الماضي", "2024-09"],
    ["27 سبتمبر", "2024-09-27"],
    ["27 من الشهر الماضي", "2024-09-27"],
    ["شباط من العام المقبل", "2025-02"],
    ["الصيف الماضي", "2024-06/2024-08"],
    ["بين 12 و15 جانفي الماضي", "2024-01-12/2024-01-15"],
    ["الأشهر الثلاثة الأولى من العام الماضي", "2023-01/2023-03"],
    ["الربع الأخير من العام الجاري", "2024-10/2024-12"],
    ["قبل ثلاثة أيام", "2024-10-12"],
    ["قبل نحو ثلاثة أيام", "2024-10-12"],
    ["منذ أسبوعين", "2024-10-01"],
    ["قبل عامين", "2022"],
    ["قبل ربع قرن", "1999"],
    ["بعد ثلاثة أشهر", "2025-01"],
    ["عام من الآن", "2025"],
    ["الساعات الـ48 الماضية", "2024-10-13/2024-10-15"],
    ["العامين المقبلين", "2024/2026"],
    ["في غضون أسبوعين", "2024-10-15/2024-10-29"],
    ["رمضان الماضي", "2024-03-11/2024-04-09"],
    ["القرن الماضي", "19XX"],
    ["على الفور", "2024-10-15"],
    ["الآن", "2024-10-15"],
    ["29 شباط", "2024-02-29"],
    ["الشتاء الماضي", "2023-12/2024-02"],
  ])("%s", (words, date) => {
    expect(
      from(
        `حدث ذلك خلال ${words}`
          .replace("خلال قبل", "قبل")
          .replace("خلال منذ", "منذ")
          .replace("خلال بعد", "بعد")
          .replace("خلال في", "في"),
      ),
    ).toEqual([date]);
  });

  test.each([
    "في عام 2024",
    "بعد يومين من الهجوم",
    "السكان في أمس الحاجة",
    "اليوم العالمي للسلام",
    "استمر ثلاثة أيام",
    "صلاة الجمعة",
    "الأمين العام الحالي",
    "على بعد 200 سنة ضوئية",
    "قرشا في اليوم",
    "بعد يومين فقط من الهجوم",
  ])("%s counts from no anchor", (text) => {
    expect(
      read(text, { anchor: "2024-10-15" }).filter((one) => one.type === "date" && one.basis === "relative"),
    ).toEqual([]);
  });

  test("a week begins when it is told to", () => {
    const week = (weekStart: number) => read("الأسبوع الماضي", { anchor: "2024-10-15", weekStart })[0];
    expect([week(0), week(1), week(6)]).toMatchObject([
      { edtf: "2024-10-06/2024-10-12" },
      { edtf: "2024-10-07/2024-10-13" },
      { edtf: "2024-10-05/2024-10-11" },
    ]);
  });

  test("a length that a text leaves open reaches as far back as ahead", () => {
    const [length] = readRelativeDates("لمدة ثلاثة أشهر");
    expect(length && datesFrom(length, { start: "2024-10-15", end: "2024-10-15" })).toEqual(
      expect.arrayContaining(["2024-10/2025-01", "2024-07/2024-10"]),
    );
  });
});

test.each([
  ["بحلول عام 2025", { bound: "by", boundedBy: { text: "بحلول", start: 0, end: 5 } }],
  ["منذ عام 2011", { bound: "since" }],
  ["اعتبارا من أيار 2020", { bound: "since" }],
  ["حتى 30 حزيران 2024", { bound: "until" }],
  ["بداية من جانفي 2024", { bound: "since" }],
  ["إلى غاية متم سنة 2026", { bound: "until", part: "end" }],
  ["قبل نهاية عام 2026", { bound: "before", part: "end" }],
  ["مطلع عام 2011", { part: "start" }],
  ["منتصف تموز 2014", { part: "middle" }],
  ["الأحد 29 أيلول 2024", { weekday: 0 }],
  ["نحو عام 1950", { hedge: "approximately", hedgedBy: [{ text: "نحو", start: 0, end: 3 }] }],
  ["عشية 11 أيلول 2001", { hedge: "unread", notUnderstood: { text: "عشية" } }],
  ["غرة محرم 1446 هـ", { calendar: "islamic", edtf: "2024-07-07" }],
])("what is said about a date: %s", (text, expected) => {
  expect(read(text)).toMatchObject([expected]);
});

test.each([
  "شركة نيسان",
  "أب لثلاثة",
  "مارس الضغط",
  "حركة 20 فبراير",
  "مدينة السادس من أكتوبر",
  "روسيا اليوم",
  "ثورة 23 يوليو",
  "إلى الصفر",
])("what only looks like a date is none: %s", (text) => {
  expect(read(text, { anchor: "2024-10-15" }).filter(({ type }) => type === "date")).toEqual([]);
});

const anyDay = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const DAY_MS = 86_400_000;

test("a day of the week is the most recent one with that name", () => {
  const names = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
  const format = new Intl.DateTimeFormat("ar-u-ca-gregory", { weekday: "long", timeZone: "UTC" });
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...names), (day, name) => {
      const [date = ""] = from(`وقال ${name} إن`, day);
      expect(format.format(new Date(date))).toBe(name);
      const days = (Date.parse(day) - Date.parse(date)) / DAY_MS;
      expect(days >= 0 && days < 7).toBe(true);
    }),
  );
});

test("so many days ago and so many days from now are that far away", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 3, max: 10 }), (day, count) => {
      expect(from(`قبل ${count} أيام`, day)).toEqual([addTo(day, -count, "day")]);
      expect(from(`بعد ${count} أيام`, day)).toEqual([addTo(day, count, "day")]);
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
