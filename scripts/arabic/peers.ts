import { ar } from "chrono-node";
import { addTo, two } from "../../src/arabic/calendar.js";
import { read } from "../../src/arabic/index.js";

const ANCHOR = "2024-05-14";
const NOON = new Date(`${ANCHOR}T12:00:00Z`);

interface Case {
  text: string;
  /** the one date that the text has, or none */
  date: string | undefined;
}

const ours = (text: string): string[] =>
  read(text, { anchor: ANCHOR }).flatMap((one) => (one.type === "date" ? [one.edtf ?? ""] : []));

/** The dates that chrono-node finds, as precise as what it says that it knows. */
const theirs = (text: string): string[] =>
  ar.parse(text, NOON).map(({ start }) => {
    const day = `${String(start.get("year")).padStart(4, "0")}-${two(start.get("month") ?? 1)}-${two(start.get("day") ?? 1)}`;
    return start.isCertain("day") || start.isCertain("weekday") ? day : day.slice(0, start.isCertain("month") ? 7 : 4);
  });

const days = Array.from(
  { length: 24 },
  (_, index) => new Date(Date.UTC(1996 + index, index % 12, 3 + ((index * 7) % 25))),
);
const written = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { timeZone: "UTC", ...options });
const iso = (day: Date, length: number) => day.toISOString().slice(0, length);

const ofLocales = (options: Intl.DateTimeFormatOptions, length: number): Case[] =>
  ["ar-EG", "ar-IQ", "ar-DZ", "ar-MA"].flatMap((locale) =>
    days.map((day) => ({
      text: `صدر البيان في ${written(locale, options).format(day)} عن اللجنة`,
      date: iso(day, length),
    })),
  );

const twice: Case[] = days.map((day) => {
  const [one, other] = ["ar-IQ", "ar-EG"].map((locale) => written(locale, { month: "long" }).format(day));
  return { text: `صدر البيان في ${day.getUTCDate()} ${one}/${other} ${day.getUTCFullYear()}`, date: iso(day, 10) };
});

const hijri: Case[] = days.map((day) => ({
  text: `صدر البيان في ${new Intl.DateTimeFormat("ar-SA-u-ca-islamic-umalqura-nu-latn", { dateStyle: "long", timeZone: "UTC" }).format(day)}`,
  date: iso(day, 10),
}));

const counted: Case[] = [3, 4, 5, 6, 7, 8, 9, 10].flatMap((count) => [
  { text: `وصل الوفد قبل ${count} أيام`, date: addTo(ANCHOR, -count, "day") },
  { text: `يصل الوفد بعد ${count} أيام`, date: addTo(ANCHOR, count, "day") },
]);

const named: Case[] = [
  { text: "وصل الوفد أمس", date: "2024-05-13" },
  { text: "وصل الوفد أول من أمس", date: "2024-05-12" },
  { text: "يصل الوفد غدا", date: "2024-05-15" },
  { text: "يصل الوفد بعد غد", date: "2024-05-16" },
  { text: "وصل الوفد الشهر الماضي", date: "2024-04" },
  { text: "يصل الوفد الشهر المقبل", date: "2024-06" },
  { text: "وصل الوفد العام الماضي", date: "2023" },
  { text: "يصل الوفد الخميس المقبل", date: "2024-05-16" },
  { text: "وصل الوفد الخميس الماضي", date: "2024-05-09" },
  { text: "وصل الوفد في تموز الماضي", date: "2023-07" },
];

const none: Case[] = [
  "باعت شركة نيسان مصنعها",
  "السكان في أمس الحاجة إلى الدواء",
  "احتفلت المدرسة باليوم العالمي للكتاب",
  "مارس الحزب ضغوطا على الحكومة",
  "أب لثلاثة أطفال",
  "قتل 12 شخصا وأصيب 30",
  "تضم القرية 2000 بيت",
  "وصل إلى مطار مدينة السادس من أكتوبر",
  "نص القرار 2254 على وقف القتال",
  "فاز الفريق بنتيجة 3-1",
].map((text) => ({ text, date: undefined }));

const SETS: readonly (readonly [string, readonly Case[]])[] = [
  ["days, of four countries", ofLocales({ dateStyle: "long" }, 10)],
  ["days with the day of the week", ofLocales({ dateStyle: "full" }, 10)],
  ["months, of four countries", ofLocales({ year: "numeric", month: "long" }, 7)],
  ["months by two names", twice],
  ["the Islamic calendar", hijri],
  ["days ago, days from now", counted],
  ["yesterday, last month, next week", named],
  ["no date at all", none],
];

/** In how many texts of each kind this reader and chrono-node give the one date that the text has, and no other. */
export const comparison = () =>
  SETS.map(([what, cases]) => {
    const rightOf = (reader: (text: string) => string[]) =>
      cases.filter(({ text, date }) => {
        const found = reader(text);
        return date === undefined ? found.length === 0 : found.length === 1 && found[0] === date;
      }).length;
    return { what, ours: rightOf(ours), theirs: rightOf(theirs), all: cases.length };
  });
