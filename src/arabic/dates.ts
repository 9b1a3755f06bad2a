import { addTo, type CalendarUnit, two } from "./calendar.js";
import { isDay } from "./digits.js";
import { gregorianOf, monthsNamed } from "./months.js";
import type { TokenReading } from "./numbers.js";
import { isNoun, type Words } from "./quantities.js";
import type { Sentence } from "./sentence.js";
import { folded, follows, is, isDefinite, isKnown, perWord, says, type Token } from "./words.js";

export type Side = "last" | "next";

/** What words say about a date. All but `stated` count from an anchor, the day on which they were said or written. */
export type Meaning =
  /** in EDTF */
  | { kind: "stated"; edtf: string }
  /** this year, last month, next week, yesterday */
  | { kind: "calendar"; unit: CalendarUnit | "quarter" | "decade" | "century"; offset: number }
  /** a day of the week: the last or the next one with that name, or today */
  | { kind: "weekday"; weekday: number; side?: Side; isBeforeLast?: true }
  /** a month, or a day in it, without a year: the last, the next, or that of this year */
  | { kind: "month"; month: number; day?: number; side?: Side | "this" }
  /** some months of this, last or next year, or a day in one: January of next year, the first half of this year */
  | { kind: "in-year"; offset: number; from: number; to: number; day?: number }
  /** a month of the Islamic calendar, or a day in it, without a year */
  | { kind: "islamic"; month: number; day?: number; side?: Side | "this" }
  /** the 25th of this month */
  | { kind: "in-month"; offset: number; day: number }
  /** last summer */
  | { kind: "season"; from: number; to: number; side: Side | "this" }
  /** this day last year */
  | { kind: "anniversary"; offset: number }
  /** a length of time: three days ago is a point, the past three days are a span */
  | { kind: "length"; unit: CalendarUnit; count: number; isMore: boolean; side?: Side; form: "point" | "span" }
  | { kind: "now" };

export type Bound = "by" | "since" | "until" | "before" | "after";
export type Part = "start" | "middle" | "end";

/** A date in a text. */
export interface DateReading {
  meaning: Meaning;
  /** whether the date is a bound of something, and which: by 2025, since 2011 */
  bound?: Bound;
  /** the bound that an event with this date is of something: after the elections of November */
  boundOfEvent?: Bound;
  /** "approximately" if a word such as "about" is before it; "unread" if the word before it may move it, and is not known */
  hedge?: "approximately" | "unread";
  /** the word that made the hedge unread */
  notUnderstood?: Words;
  /** of what calendar the words are, if it is not the Gregorian one */
  calendar?: "islamic";
  /** whether a part of it is meant: the end of 2025 */
  part?: Part;
  /** the day of the week that is said beside it; Sunday is 0 */
  weekday?: number;
  /** whether it is the name of something else: the city of 6 October */
  isName?: true;
  /** of a range: both ends, in EDTF */
  ends?: readonly [string, string];
  /** offsets (UTF-16) in the text, without the words of the bound */
  start: number;
  end: number;
}

interface Node extends Omit<DateReading, "start" | "end"> {
  first: number;
  next: number;
}

type Unit = CalendarUnit | "hour" | "decade" | "century";

/** The nouns of each unit: one, two, many. */
const UNITS: readonly [Unit, one: ReadonlySet<string>, two: ReadonlySet<string>, many: ReadonlySet<string>][] = [
  ["year", folded("عام سنة عاما"), folded("عامين عامان سنتين سنتان"), folded("أعوام سنوات سنين")],
  ["month", folded("شهر شهرا"), folded("شهرين شهران"), folded("أشهر شهور")],
  ["week", folded("أسبوع أسبوعا"), folded("أسبوعين أسبوعان"), folded("أسابيع")],
  ["day", folded("يوم يوما ليلة"), folded("يومين يومان ليلتين"), folded("أيام ليال ليالي")],
  ["hour", folded("ساعة"), folded("ساعتين ساعتان"), folded("ساعات")],
  ["decade", folded("عقد عقدا"), folded("عقدين عقدان"), folded("عقود")],
  ["century", folded("قرن قرنا"), folded("قرنين قرنان"), folded("قرون")],
];

const THIS = folded("هذا هذه");
const CURRENT = folded("الجاري الجارية الحالي الحالية");
const LAST = folded(
  "ماضي ماضية ماضيين ماضيتين منصرم منصرمة منصرمين فارط فارطة منقضي منقضية فائت فائتة فائتين أخير أخيرة أخيرين ماض",
);
const NEXT = folded("مقبل مقبلة مقبلين مقبلتين قادم قادمة قادمين قابل آتي آتية");
const OF = folded("من");
const YEAR = folded("عام سنة");
const YEARS = folded("عامي سنتي أعوام سنوات");
const MONTH = folded("شهر");
const MONTHS = folded("أشهر شهور");
const FIRST_OF = folded("أولى");
const DAY = folded("يوم");
const YESTERDAY = folded("أمس بارحة");
const TOMORROW = folded("غدا غد");
const TODAY = folded("يوم ليلة");
const NOW = folded("الآن حاليا");
const BEFORE = folded("قبل");
const AFTER = folded("بعد");
const SINCE = folded("منذ مذ");
const FROM_NOW = folded("الآن اليوم");
const GONE = folded("مضت مضى خلت مضتا مضيا");
const THAT = folded("ذلك تلك نفس طوال طيلة كل");
const THE_DAY_BEFORE = folded("أول");
const HIJRI_MARK = folded("ه هجري هجرية للهجرة");
const GREGORIAN_MARK = folded("م ميلادي ميلادية للميلاد");
const NEED = folded("حاجة");
const PRAYER = folded("صلاة خطبة مسجد جامع سوق");
const SAME_DAY = folded("نفسه ذاته نفسها ذاتها تالي تالية سابق سابقة أول ثاني ثالث أخير واحد");
const TO = folded("إلى حتى لغاية");
const BETWEEN = folded("بين");
const MORE = folded("أكثر");
const WITHIN = folded("غضون ظرف");
const BEFORE_ONE = folded("من يتجاوز خلال بعد قبل منذ لمدة غضون مدى مدار نحو حوالي قرابة زهاء ظرف");
const HALF = folded("نصف شطر سداسي");
const QUARTER = folded("ربع فصل ثلاثي");
const THIRD = folded("ثلث");
const CENTURY = folded("قرن");
const CENTURIES = folded("قرنين قرنان");
const LAST_BUT_ONE = folded("قبل");

const UNTIL = folded("حتى");
const BEFORE_MONTH = folded("في منذ بحلول حتى قبل بعد خلال أواخر أوائل مطلع منتصف نهاية بداية إلى");
const PART_OF_MONTH = folded("نهاية مطلع منتصف");
const NIGHT = folded("ليلة");
const MORROW = folded("غد");
const WHICH = folded("الذي من");
const ONE = folded("واحد واحدة");
const THAT_WHICH = folded("ما");
const CHRIST = folded("ميلاد");
/** The first day of a month. */
const FIRST_DAY = folded("فاتح غرة");
const WEEK = folded("أسبوع");
const FINAL = folded("أخير أخيرة");
/** The general secretary, the general manager: the word for the year is also "general". */
const OFFICES = folded("أمين مدير نائب مفتش قائد مدعي سكرتير رأي كاتب عفو أمينة مديرة مدعية قطاع");
/** Names with "today": Al-Masry Al-Youm, Russia Today. */
const NEWSPAPERS = folded("مصري أخبار روسيا عرب رأي");
/** What is named after a day: the city of 6 October. */
const NAMED_AFTER_DAYS = folded(
  "مدينة حركة شارع ساحة ميدان جسر جامعة جبهة كتائب حزب منظمة صحيفة محطة ملعب مطار مستشفى ائتلاف مجموعة محور",
);

const ABOUT_DATES = folded("نحو حوالي قرابة زهاء حدود");
/** Words before a date that give another one: shortly before, on the eve of, on the morrow of. */
const MOVING = folded("قبيل بعيد عشية غداة أعقاب عقب إثر غير ليس عدا باستثناء");
/** "Only after three years" is not before. */
const NOT_BEFORE = folded("إلا");
/** More than so many days or years from now is no date that four digits write. */
const MOST_UNITS = 9999;
/** How many words an event can have between "after" and its date. */
const WORDS_OF_AN_EVENT = 6;

/** Words between "before" or "since" and a length that only make it less exact. */
const ABOUT = folded("نحو حوالي قرابة زهاء أكثر أقل من");

const PARTS: readonly [Part, ReadonlySet<string>][] = [
  ["start", folded("مطلع أوائل بداية مستهل بدايات")],
  ["middle", folded("منتصف أواسط وسط")],
  ["end", folded("نهاية أواخر ختام آخر نهايات")],
];

const SEASONS: readonly [ReadonlySet<string>, from: number, to: number][] = [
  [folded("ربيع"), 3, 5],
  [folded("صيف"), 6, 8],
  [folded("خريف"), 9, 11],
  [folded("شتاء"), 12, 14],
];

/** The days of the week, Sunday first. All of them have the article. */
const WEEKDAYS = ["أحد", "اثنين إثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت"].map((names) => folded(names));
const weekdayNamed = perWord((splits) =>
  splits.reduce(
    (found, { stem, article, preposition }) =>
      found === -1 && article && !(preposition && stem === "حد")
        ? WEEKDAYS.findIndex((names) => names.has(stem))
        : found,
    -1,
  ),
);

/** The nineties: the tens and an ending. */
const DECADES = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"].map((ten) =>
  folded(`${ten}ينيات ${ten}ينات`),
);

/** What makes a date a bound: the words right before it, the longest first. */
const BOUNDS: readonly [Bound, readonly ReadonlySet<string>[]][] = (
  [
    ["since", "اعتبارا من"],
    ["since", "ابتداء من"],
    ["since", "بدءا من"],
    ["since", "انطلاقا من"],
    ["by", "موعد أقصاه"],
    ["by", "لا يتجاوز"],
    ["until", "إلى غاية"],
    ["by", "بحلول"],
    ["by", "أقصاه"],
    ["since", "منذ"],
    ["until", "حتى"],
    ["until", "لغاية"],
    ["before", "قبل"],
    ["after", "بعد"],
  ] as const
).map(([bound, phrase]) => [bound, phrase.split(" ").map((word) => folded(word))]);

/** The same of an event. */
const EVENT_BOUNDS: readonly [Bound, ReadonlySet<string>][] = [
  ["after", folded("بعد")],
  ["since", folded("منذ")],
  ["before", folded("قبل")],
  ["until", folded("حتى")],
];

/** What may be between a word of a bound and its date. */
const BETWEEN_BOUND = folded("عام سنة شهر يوم نهاية مطلع تاريخ حدود أواخر أوائل منتصف");

/** Prepositions after which four digits are a year. */
const BEFORE_YEAR = folded(
  "في منذ بحلول حتى قبل بعد من إلى بين خلال نهاية مطلع أوائل أواخر منتصف بداية لغاية و صيف ربيع خريف شتاء حرب انتخابات موسم مونديال",
);

const isYearNumber = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2099;

const ofMonth = (words_: readonly Token[], index: number): boolean =>
  says(words_[index], OF) || says(words_[index], MONTH);

/** The units that a word names: one, two and many of them. A noun after "then" belongs to what follows it. */
const unitsOf = perWord((splits, text) => {
  const stems = splits.flatMap(({ stem, conjunction }) => (conjunction && text.startsWith("ف") ? [] : [stem]));
  return ([1, 2, 3] as const).map((column) => UNITS.find((unit) => stems.some((stem) => unit[column].has(stem)))?.[0]);
});

/** A year in EDTF: the year before Christ is 0000, and the one before it -0001. */
const yearText = (year: number) =>
  year > 0 ? String(year).padStart(4, "0") : `${year < 0 ? "-" : ""}${String(-year).padStart(4, "0")}`;

/** Finds the dates that begin at a token. */
class Finder {
  private readonly numbers: ReadonlyMap<number, TokenReading>;
  private readonly words: readonly Token[];
  private readonly text: string;

  constructor(sentence: Sentence) {
    this.words = sentence.words;
    this.text = sentence.text;
    this.numbers = new Map(sentence.numbers.map((reading) => [reading.first, reading]));
  }

  mayBegin(index: number): boolean {
    const token = this.words[index] as Token;
    return token.numeral !== undefined || this.numbers.has(index) || isKnown(token) || namesMonth(token);
  }

  private unitAt(index: number, column: 1 | 2 | 3): Unit | undefined {
    const token = this.words[index];
    return token === undefined || token.numeral !== undefined ? undefined : unitsOf(token)[column - 1];
  }

  /** Whether only spaces are before a token, or what may part a day from its month and year. */
  private goesOn(index: number): boolean {
    return /^[\s،,/()-]*$/u.test(this.words[index]?.gap ?? "!");
  }

  // ── pieces ──────────────────────────────────────────────────────────────────────────────────────────

  private monthName(
    index: number,
  ): { month: number; calendar: "gregory" | "islamic"; isHomograph: boolean; next: number } | undefined {
    const token = this.words[index];
    if (token === undefined || token.numeral !== undefined) return undefined;
    const written = this.text.slice(token.start, token.end);
    for (const { stem } of token.splits) {
      for (const { month, calendar, rest, isHomograph, written: pattern } of monthsNamed(stem)) {
        const isWhole = rest.every((word, offset) => {
          const other = this.words[index + 1 + offset];
          return other?.text === word && follows(other);
        });
        if (isWhole && (pattern?.test(written) ?? true))
          return { month, calendar, isHomograph, next: index + 1 + rest.length };
      }
    }
    return undefined;
  }

  /** A month at a token: by one name, or by two that are the same month: تشرين الأول/أكتوبر. */
  private month(
    index: number,
  ): { month: number; calendar: "gregory" | "islamic"; isHomograph: boolean; next: number } | undefined {
    const found = this.monthName(index);
    if (found === undefined) return undefined;
    const gap = this.words[found.next]?.gap ?? "";
    const other = /^\s*[/(\-–،]\s*$/u.test(gap) || gap === " " ? this.monthName(found.next) : undefined;
    return other?.month === found.month && other.calendar === found.calendar
      ? { ...found, isHomograph: false, next: other.next }
      : found;
  }

  /** The day of a month at a token, in digits or as an ordinal. */
  private dayNumber(index: number): { day: number; next: number; isOrdinal: boolean } | undefined {
    if (says(this.words[index], FIRST_DAY)) return { day: 1, next: index + 1, isOrdinal: true };
    const number = this.numbers.get(index);
    if (
      number === undefined ||
      number.percent ||
      !Number.isInteger(number.value) ||
      number.value < 1 ||
      number.value > 31
    )
      return undefined;
    // The twentieth and the thirtieth have the form of the cardinal.
    const isTens =
      number.kind === "cardinal" &&
      number.value % 10 === 0 &&
      number.value >= 20 &&
      isDefinite(this.words[index]) &&
      this.words[index]?.numeral === undefined;
    const isOrdinal = number.kind === "ordinal" || isTens;
    if (!isOrdinal && (number.next !== index + 1 || this.words[index]?.numeral === undefined)) return undefined;
    return { day: number.value, next: number.next, isOrdinal };
  }

  /** A year at a token, with words such as "of the year" before it: in the Gregorian calendar, or in another. */
  private year(index: number): { year: number; next: number; isHijri: boolean } | undefined {
    let at = index;
    let isNamed = false;
    if (says(this.words[at], OF) && follows(this.words[at])) at += 1;
    if (says(this.words[at], YEAR) && (at === index || follows(this.words[at]))) {
      at += 1;
      isNamed = true;
    }
    const number = this.numbers.get(at);
    if (number === undefined || number.kind !== "cardinal" || number.percent || !this.goesOn(at)) return undefined;
    const isDigits = this.words[at]?.digits !== undefined;
    if (!isDigits && !isNamed) return undefined;
    if (isDigits && (number.scale !== undefined || !/^\d{3,4}$/u.test(this.words[at]?.text ?? ""))) return undefined;
    const { value } = number;
    const mark = this.words[number.next];
    const isMark = mark !== undefined && /^[\s(]*$/u.test(mark.gap);
    const isHijri = isMark && is(mark, HIJRI_MARK);
    const next = isHijri || (isMark && is(mark, GREGORIAN_MARK)) ? number.next + 1 : number.next;
    if (isHijri) return value > 0 && value < 1600 ? { year: value, next, isHijri } : undefined;
    const isBefore = isNamed && is(mark, BEFORE) && says(this.words[number.next + 1], CHRIST);
    if (isBefore) return { year: 1 - value, next: number.next + 2, isHijri };
    const isPlausible = isNamed ? value >= 500 && value <= 2199 : value >= 1800 && value <= 2099;
    return isPlausible ? { year: value, next, isHijri } : undefined;
  }

  /** This, last or next year, with "of" before it. */
  private relativeYear(index: number): { offset: number; next: number } | undefined {
    const at = says(this.words[index], OF) ? index + 1 : index;
    const found = this.calendar(at);
    return found?.meaning.kind === "calendar" && found.meaning.unit === "year" && this.goesOn(at)
      ? { offset: found.meaning.offset, next: found.next }
      : undefined;
  }

  private side(index: number): { side: Side | "this"; next: number } | undefined {
    const token = this.words[index];
    if (!follows(token) && !/^\s*\)\s*$/u.test(token?.gap ?? "")) return undefined;
    if (isDefinite(token) && says(token, LAST)) return { side: "last", next: index + 1 };
    if (isDefinite(token) && says(token, NEXT)) return { side: "next", next: index + 1 };
    return token !== undefined && CURRENT.has(token.text) ? { side: "this", next: index + 1 } : undefined;
  }

  // ── dates ───────────────────────────────────────────────────────────────────────────────────────────

  at(index: number): Node | undefined {
    for (const [part, names] of PARTS) {
      const token = this.words[index];
      if (!says(token, names)) continue;
      const at = says(this.words[index + 1], OF) ? index + 2 : index + 1;
      const whole = follows(this.words[at]) ? this.range(at) : undefined;
      if (whole !== undefined && whole.part === undefined && !this.isDayOnly(whole))
        return { ...whole, part, first: index };
    }
    return this.range(index);
  }

  /** The end of a day is no date of its own: "the end of Friday". */
  private isDayOnly({ meaning }: Node): boolean {
    return meaning.kind === "length" && meaning.form === "point";
  }

  /** A date, or a range of two. */
  private range(index: number): Node | undefined {
    const one = this.single(index);
    if (one === undefined) return undefined;
    const { meaning } = one;
    if (meaning.kind !== "stated" && meaning.kind !== "month") return one;
    const link = this.words[one.next];
    const isDash = /^\s*[-‐‑–—]\s*$/u.test(link?.gap ?? "");
    const isAnd = link?.conjunction === true && follows(link) && says(this.words[index - 1], BETWEEN);
    const isTo = is(link, TO) && follows(link);
    if (!isDash && !isAnd && !isTo) return one;
    const at = isTo ? one.next + 1 : one.next;
    const isMarked = isTo && is(link, UNTIL) && !says(this.words[index - 1], OF) && !says(this.words[index - 1], SINCE);
    const other = isMarked && meaning.kind !== "month" ? undefined : this.at(at);
    if (other === undefined || (isTo && !follows(this.words[at]))) return one;
    const to = other.meaning;
    if (
      meaning.kind === "month" &&
      to.kind === "month" &&
      meaning.day === undefined &&
      to.day === undefined &&
      meaning.month < to.month
    ) {
      return {
        meaning: {
          kind: "season",
          from: meaning.month,
          to: to.month,
          side: other.meaning.kind === "month" && to.side !== undefined ? to.side : "last",
        },
        first: one.first,
        next: other.next,
      };
    }
    if (to.kind !== "stated" || to.edtf.includes("/")) return one;
    if (meaning.kind === "stated" && meaning.edtf.includes("/")) return one;
    const from =
      meaning.kind === "stated"
        ? meaning.edtf
        : `${to.edtf.slice(0, 4)}-${two(meaning.month)}${meaning.day === undefined ? "" : `-${two(meaning.day)}`}`;
    if (from >= to.edtf && !to.edtf.startsWith(from)) return one;
    return {
      meaning: { kind: "stated", edtf: `${from}/${to.edtf}` },
      ends: [from, to.edtf],
      first: one.first,
      next: other.next,
    };
  }

  private single(index: number): Node | undefined {
    const token = this.words[index];
    if (token === undefined) return undefined;
    return (
      this.numeric(index) ??
      this.dayAndMonth(index) ??
      this.monthAlone(index) ??
      this.quarterOrWeek(index) ??
      this.partOfYear(index) ??
      this.yearAlone(index) ??
      this.decade(index) ??
      this.calendar(index) ??
      this.day(index) ??
      this.length(index)
    );
  }

  private numeric(index: number): Node | undefined {
    const numeral = this.words[index]?.numeral;
    if (numeral?.kind !== "day") return undefined;
    const { year, month, day } = numeral;
    if (year < 1000 || (year < 1700 && year > 1600)) return undefined;
    const edtf = `${year}-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
    if (year >= 1300 && year <= 1600) return this.hijri(year, month, day, index, index + 1);
    return { meaning: { kind: "stated", edtf }, first: index, next: index + 1 };
  }

  private hijri(year: number, month: number, day: number | undefined, first: number, next: number): Node | undefined {
    const edtf = gregorianOf(year, month, day);
    return edtf === undefined ? undefined : { meaning: { kind: "stated", edtf }, calendar: "islamic", first, next };
  }

  /** A month, or a day in it, with the year, or the side, that follows it. */
  private ofMonth(
    {
      month,
      calendar,
      isHomograph,
      next,
    }: { month: number; calendar: "gregory" | "islamic"; isHomograph: boolean; next: number },
    day: number | undefined,
    first: number,
  ): Node | undefined {
    const year = this.year(next);
    if (calendar === "islamic") {
      if (year !== undefined && year.year <= 1600) return this.hijri(year.year, month, day, first, year.next);
      const side = this.side(next);
      if (year !== undefined || (isHomograph && day === undefined && side === undefined && !this.isInMonth(first)))
        return undefined;
      return {
        meaning: { kind: "islamic", month, ...(day !== undefined && { day }), ...(side && { side: side.side }) },
        calendar: "islamic",
        first,
        next: side?.next ?? next,
      };
    }
    if (day !== undefined && !isDay(year?.year ?? 2000, month, day)) return undefined;
    const written = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
    if (year !== undefined && !year.isHijri)
      return { meaning: { kind: "stated", edtf: `${year.year}-${written}` }, first, next: year.next };
    const relative = this.relativeYear(next);
    const ofDay = day === undefined ? {} : { day };
    if (relative !== undefined) {
      return {
        meaning: { kind: "in-year", offset: relative.offset, from: month, to: month, ...ofDay },
        first,
        next: relative.next,
      };
    }
    const side = this.side(next);
    if (isHomograph && day === undefined && side === undefined && !this.isInMonth(first)) return undefined;
    return {
      meaning: { kind: "month", month, ...ofDay, ...(side && { side: side.side }) },
      first,
      next: side?.next ?? next,
    };
  }

  /** Whether the word before a token shows that it is a month: in May, since May. */
  private isInMonth(first: number): boolean {
    const before = this.words[first - 1];
    return says(before, MONTH) || is(before, BEFORE_MONTH) || says(before, PART_OF_MONTH);
  }

  private dayAndMonth(index: number): Node | undefined {
    const weekday = this.weekdayAt(index);
    if (weekday !== undefined) {
      const dated = this.goesOn(weekday.next)
        ? (this.numeric(weekday.next) ?? this.dayAndMonth(weekday.next))
        : undefined;
      const isDay_ = dated !== undefined && dated.weekday === undefined;
      return isDay_ ? { ...dated, weekday: weekday.weekday, first: index } : undefined;
    }
    const one = this.dayNumber(index);
    if (one === undefined) return undefined;
    const at = this.monthAfterDay(one.next);
    const month = at === undefined ? undefined : this.month(at);
    if (month !== undefined) return this.ofMonth(month, one.day, index);
    return this.ofRelativeMonth(index, one) ?? this.days(index, one);
  }

  /** The 25th of this month. */
  private ofRelativeMonth(index: number, { day, next }: { day: number; next: number }): Node | undefined {
    if (!says(this.words[next], OF) || !follows(this.words[next])) return undefined;
    const month = this.calendar(next + 1);
    if (month?.meaning.kind !== "calendar" || month.meaning.unit !== "month") return undefined;
    return { meaning: { kind: "in-month", offset: month.meaning.offset, day }, first: index, next: month.next };
  }

  /** Where the month after a day begins: "of the month of" may be in between. */
  private monthAfterDay(index: number): number | undefined {
    let at = index;
    while (at < index + 2 && ofMonth(this.words, at) && follows(this.words[at])) at += 1;
    return this.goesOn(at) ? at : undefined;
  }

  /** 13 to 15 July; between 3 and 5 May; 13-15 July. */
  private days(index: number, one: { day: number; next: number }): Node | undefined {
    const link = this.words[one.next];
    const isDash = /^\s*[-‐‑–—]\s*$/u.test(link?.gap ?? "");
    const isJoined = link?.conjunction === true && link.numeral !== undefined && follows(link);
    const isTo = is(link, TO) && follows(link);
    if (!isDash && !isJoined && !isTo) return undefined;
    const other = this.dayNumber(isTo ? one.next + 1 : one.next);
    const at = other && other.day > one.day ? this.monthAfterDay(other.next) : undefined;
    const month = at === undefined ? undefined : this.month(at);
    const last = month && other ? this.ofMonth(month, other.day, index) : undefined;
    if (last?.meaning.kind !== "stated" || last.meaning.edtf.includes("/")) return undefined;
    const to = last.meaning.edtf;
    const from = `${to.slice(0, 8)}${two(one.day)}`;
    return { meaning: { kind: "stated", edtf: `${from}/${to}` }, ends: [from, to], first: index, next: last.next };
  }

  private monthAlone(index: number): Node | undefined {
    const at = says(this.words[index], MONTH) && follows(this.words[index + 1]) ? index + 1 : index;
    const month = this.month(at);
    // A day that the month does not have makes no date of the month either: 31 April.
    const day = this.words[index - 1];
    if (month === undefined || (/^\d{1,2}$/u.test(day?.text ?? "") && this.goesOn(index))) return undefined;
    const behind = this.dayNumber(month.next);
    const hasYear =
      behind !== undefined && !behind.isOrdinal && follows(this.words[month.next]) ? this.year(behind.next) : undefined;
    if (behind !== undefined && hasYear !== undefined && isDay(hasYear.year, month.month, behind.day)) {
      return {
        meaning: { kind: "stated", edtf: `${hasYear.year}-${two(month.month)}-${two(behind.day)}` },
        first: index,
        next: hasYear.next,
      };
    }
    return this.ofMonth(at === index ? month : { ...month, isHomograph: false }, undefined, index);
  }

  /** Some months of a year: the first half of 2024, the third quarter, a summer, the first six months. */
  private partOfYear(index: number): Node | undefined {
    const found = this.months(index);
    if (found === undefined) return undefined;
    const { from, to, next } = found;
    const month = to - from === 5 ? this.halfOfMonth(index, from, next) : undefined;
    if (month !== undefined) return month;
    const year = this.year(next);
    if (year !== undefined && !year.isHijri) {
      const end = to > 12 ? `${year.year + 1}-${two(to - 12)}` : `${year.year}-${two(to)}`;
      return { meaning: { kind: "stated", edtf: `${year.year}-${two(from)}/${end}` }, first: index, next: year.next };
    }
    const relative = this.relativeYear(next);
    if (relative !== undefined)
      return { meaning: { kind: "in-year", offset: relative.offset, from, to }, first: index, next: relative.next };
    const side = found.isSeason ? this.side(next) : undefined;
    if (side === undefined || !isDefinite(this.words[index])) return undefined;
    return { meaning: { kind: "season", from, to, side: side.side }, first: index, next: side.next };
  }

  /** The first half of June 2023 is its first 15 days. */
  private halfOfMonth(index: number, from: number, next: number): Node | undefined {
    const month = this.month(this.monthAfterDay(next) ?? -1);
    const whole = month && this.ofMonth({ ...month, isHomograph: false }, undefined, index);
    if (whole?.meaning.kind !== "stated" || !/^\d{4}-\d{2}$/u.test(whole.meaning.edtf)) return undefined;
    const { edtf } = whole.meaning;
    const last = addTo(addTo(`${edtf}-01`, 1, "month"), -1, "day");
    return { ...whole, meaning: { kind: "stated", edtf: from === 1 ? `${edtf}-01/${edtf}-15` : `${edtf}-16/${last}` } };
  }

  /** The current quarter; the last week of January 2021. */
  private quarterOrWeek(index: number): Node | undefined {
    const token = this.words[index];
    if (!isDefinite(token)) return undefined;
    const side = says(token, QUARTER) ? this.side(index + 1) : undefined;
    if (side !== undefined && !says(this.words[index + 1], FINAL)) {
      const offset = side.side === "last" ? -1 : side.side === "next" ? 1 : 0;
      return { meaning: { kind: "calendar", unit: "quarter", offset }, first: index, next: side.next };
    }
    if (!says(token, WEEK)) return undefined;
    const ordinal = this.numbers.get(index + 1);
    const isLast = says(this.words[index + 1], FINAL);
    const next = isLast ? index + 2 : ordinal?.kind === "ordinal" && ordinal.value <= 4 ? ordinal.next : undefined;
    const at = next === undefined || !says(this.words[next], OF) ? undefined : this.monthAfterDay(next);
    const month = at === undefined ? undefined : this.month(at);
    const whole = month && this.ofMonth({ ...month, isHomograph: false }, undefined, index);
    if (whole?.meaning.kind !== "stated" || !/^\d{4}-\d{2}$/u.test(whole.meaning.edtf)) return undefined;
    const first = `${whole.meaning.edtf}-01`;
    const start = isLast
      ? addTo(addTo(first, 1, "month"), -7, "day")
      : addTo(first, 7 * ((ordinal?.value ?? 1) - 1), "day");
    return { ...whole, meaning: { kind: "stated", edtf: `${start}/${addTo(start, 6, "day")}` } };
  }

  private months(index: number): { from: number; to: number; next: number; isSeason: boolean } | undefined {
    const token = this.words[index];
    const season = SEASONS.find(([names]) => says(token, names));
    if (season !== undefined) return { from: season[1], to: season[2], next: index + 1, isSeason: true };
    const length = says(token, HALF) ? 6 : says(token, QUARTER) ? 3 : says(token, THIRD) ? 4 : undefined;
    const ordinal = this.numbers.get(index + 1);
    if (
      length !== undefined &&
      isDefinite(token) &&
      says(this.words[index + 1], FINAL) &&
      follows(this.words[index + 1])
    ) {
      return { from: 13 - length, to: 12, next: index + 2, isSeason: false };
    }
    if (length !== undefined && isDefinite(token) && ordinal?.kind === "ordinal" && follows(this.words[index + 1])) {
      const to = ordinal.value * length;
      return to <= 12 ? { from: to - length + 1, to, next: ordinal.next, isSeason: false } : undefined;
    }
    if (
      says(token, MONTHS) &&
      ordinal !== undefined &&
      says(this.words[ordinal.next], FIRST_OF) &&
      ordinal.value <= 12
    ) {
      return { from: 1, to: ordinal.value, next: ordinal.next + 1, isSeason: false };
    }
    return undefined;
  }

  private yearAlone(index: number): Node | undefined {
    const token = this.words[index];
    if (says(token, YEARS) || says(token, YEAR)) {
      const one = says(token, YEARS) && follows(this.words[index + 1]) ? this.numbers.get(index + 1) : undefined;
      const other = one && this.numbers.get(is(this.words[one.next], TO) ? one.next + 1 : one.next);
      if (one && other && isYearNumber(one.value) && isYearNumber(other.value) && one.value < other.value) {
        return {
          meaning: { kind: "stated", edtf: `${one.value}/${other.value}` },
          ends: [String(one.value), String(other.value)],
          first: index,
          next: other.next,
        };
      }
    }
    const centuries = this.centuries(index);
    if (centuries !== undefined) return centuries;
    if (says(token, YEAR)) {
      const year = this.year(index);
      if (year === undefined || this.hasNoun(index + 1, year.next)) return undefined;
      if (year.isHijri) {
        const [first, last] = [gregorianOf(year.year, 1), gregorianOf(year.year, 12)];
        const edtf = `${first?.split("/")[0]}/${last?.split("/")[1]}`;
        return first && last
          ? { meaning: { kind: "stated", edtf }, calendar: "islamic", first: index, next: year.next }
          : undefined;
      }
      return { meaning: { kind: "stated", edtf: yearText(year.year) }, first: index, next: year.next };
    }
    const digits = token?.digits;
    const isOld = digits !== undefined && (this.isOldYear(index, "first") || this.isOldYear(index, "last"));
    if (digits === undefined || (!isYearNumber(digits) && !isOld) || !/^\d{4}$/u.test(token?.text ?? ""))
      return undefined;
    const number = this.numbers.get(index);
    if (number?.scale !== undefined || number?.percent) return undefined;
    const before = this.words[index - 1];
    const mark = this.words[index + 1];
    const isMarked = mark !== undefined && /^\s?$/u.test(mark.gap) && is(mark, GREGORIAN_MARK);
    const isAfterDash = /^[-–]$/u.test(token?.gap ?? "") && isYearNumber(before?.digits ?? 0);
    const isAfterPreposition =
      before !== undefined &&
      follows(token) &&
      (is(before, BEFORE_YEAR) ||
        says(before, BEFORE_YEAR) ||
        (before.digits !== undefined && isYearNumber(before.digits)));
    const isInBrackets = /\(\s*$/u.test(token?.gap ?? "") && /^\s*[)\-–]/u.test(mark?.gap ?? ")");
    if (!isMarked && !isOld && !isAfterPreposition && !isAfterDash && !isInBrackets && !this.isBeforeYear(index))
      return undefined;
    if (!isMarked && this.isCounted(index)) return undefined;
    return { meaning: { kind: "stated", edtf: String(digits) }, first: index, next: isMarked ? index + 2 : index + 1 };
  }

  /** Whether digits are one of two years of older times: between 1822 and 1859, from 1822 to 1859. */
  private isOldYear(index: number, end: "first" | "last"): boolean {
    const first = end === "first" ? index : is(this.words[index - 1], TO) ? index - 2 : index - 1;
    const opening = this.words[first - 1];
    const last = is(this.words[first + 1], TO) ? first + 2 : first + 1;
    const [from, to] = [this.words[first], this.words[last]];
    const isPair = says(opening, BETWEEN) ? to?.conjunction === true : says(opening, OF) && last === first + 2;
    const areYears = [from, to].every((word) => /^1\d{3}$|^20\d{2}$/u.test(word?.text ?? ""));
    return isPair && areYears && Number(from?.digits) < Number(to?.digits) && !isNoun(this.words[last + 1]);
  }

  /** Whether a year joined to this one by a dash, "to" or "and" follows. */
  private isBeforeYear(index: number): boolean {
    const behind = this.words[index + 1];
    return behind?.digits !== undefined && isYearNumber(behind.digits) && /^\s?[-–]\s?$/u.test(behind.gap);
  }

  /** Whether four digits count what follows them: 2000 soldiers, but not 2014 and a verb. */
  private isCounted(index: number): boolean {
    const digits = this.words[index]?.digits ?? 0;
    return digits % 100 === 0 && isNoun(this.words[index + 1]);
  }

  private hasNoun(first: number, next: number): boolean {
    return this.words[first]?.digits !== undefined && this.isCounted(next - 1) && !isDefinite(this.words[first - 1]);
  }

  /** The nineties; the nineteenth century. */
  private decade(index: number): Node | undefined {
    const token = this.words[index];
    const ten = DECADES.findIndex((names) => says(token, names));
    if (ten !== -1) {
      const century = this.century(index + 1) ?? (is(this.words[index + 1], OF) ? this.century(index + 2) : undefined);
      const isLastCentury = says(this.words[index + 1], CENTURY) && says(this.words[index + 2], LAST);
      const hundreds = century?.hundreds ?? 19;
      const next = century?.next ?? (isLastCentury ? index + 3 : index + 1);
      return { meaning: { kind: "stated", edtf: `${hundreds}${ten + 2}X` }, first: index, next };
    }
    const century = this.century(index);
    return (
      century && { meaning: { kind: "stated", edtf: `${two(century.hundreds)}XX` }, first: index, next: century.next }
    );
  }

  /** The twelfth and the thirteenth century. */
  private centuries(index: number): Node | undefined {
    const one = says(this.words[index], CENTURIES) ? this.numbers.get(index + 1) : undefined;
    const other = one && this.numbers.get(one.next);
    if (one?.kind !== "ordinal" || other?.kind !== "ordinal" || this.words[one.next]?.conjunction !== true)
      return undefined;
    const ends = [one, other].map(({ value }) => `${two(value - 1)}XX`) as [string, string];
    return { meaning: { kind: "stated", edtf: ends.join("/") }, ends, first: index, next: other.next };
  }

  private century(index: number): { hundreds: number; next: number } | undefined {
    const ordinal = this.numbers.get(index + 1);
    if (!says(this.words[index], CENTURY) || ordinal?.kind !== "ordinal" || !follows(this.words[index + 1]))
      return undefined;
    return { hundreds: ordinal.value - 1, next: ordinal.next };
  }

  /** this year; the current month; last week; next year; the year before last */
  private calendar(index: number): Node | undefined {
    const isThis = says(this.words[index], THIS);
    const noun = isThis ? index + 1 : index;
    const unit = this.unitAt(noun, 1);
    if (
      unit === undefined ||
      unit === "hour" ||
      !isDefinite(this.words[noun]) ||
      (isThis && !follows(this.words[noun]))
    )
      return undefined;
    const found = (offset: number, next: number): Node => ({
      meaning: { kind: "calendar", unit, offset },
      first: index,
      next,
    });
    const isNight = says(this.words[noun], NIGHT);
    const side = this.side(noun + 1);
    if (isThis) return this.anniversary(index, noun) ?? found(0, side?.side === "this" ? side.next : noun + 1);
    if (says(this.words[noun - 1], OFFICES) && unit === "year") return undefined;
    const but = is(this.words[noun + 1], THAT_WHICH) ? noun + 2 : noun + 1;
    if (is(this.words[but], LAST_BUT_ONE) && says(this.words[but + 1], LAST)) return found(-2, but + 2);
    if (is(this.words[noun + 1], AFTER) && says(this.words[noun + 2], NEXT)) return found(2, noun + 3);
    if (unit === "day" && !isNight && side?.side === "last") return undefined;
    if (side !== undefined) return found(side.side === "last" ? -1 : side.side === "next" ? 1 : 0, side.next);
    return this.anniversary(index, noun);
  }

  /** this day of last year */
  private anniversary(first: number, noun: number): Node | undefined {
    if (!says(this.words[noun], DAY) || !says(this.words[noun + 1], OF)) return undefined;
    const year = this.relativeYear(noun + 1);
    const at = says(this.words[first], THIS) ? noun : first;
    return year && { meaning: { kind: "anniversary", offset: year.offset }, first: at, next: year.next };
  }

  private weekdayAt(index: number): { weekday: number; next: number } | undefined {
    const token = this.words[index];
    if (token === undefined || token.numeral !== undefined) return undefined;
    const weekday = weekdayNamed(token);
    return weekday === -1 || says(this.words[index - 1], PRAYER) ? undefined : { weekday, next: index + 1 };
  }

  /** yesterday; today; tomorrow; a day of the week */
  private day(index: number): Node | undefined {
    const token = this.words[index] as Token;
    const found = (offset: number, next: number): Node => {
      const named = follows(this.words[next]) || this.goesOn(next) ? this.weekdayAt(next) : undefined;
      return {
        meaning: { kind: "calendar", unit: "day", offset },
        first: index,
        next: named?.next ?? next,
        ...(named && { weekday: named.weekday }),
      };
    };
    if (is(token, THE_DAY_BEFORE)) {
      const at = is(this.words[index + 1], OF) ? index + 2 : index + 1;
      return says(this.words[at], YESTERDAY) ? found(-2, at + 1) : undefined;
    }
    if (is(token, AFTER) && says(this.words[index + 1], TOMORROW)) return found(2, index + 2);
    if (says(token, YESTERDAY)) {
      if (says(this.words[index + 1], NEED)) return undefined;
      const isFirst = says(this.words[index + 1], THE_DAY_BEFORE) && isDefinite(this.words[index + 1]);
      return isFirst ? found(-2, index + 2) : found(-1, index + 1);
    }
    const isBecame =
      index === 0 && token.text === "غدا" && isDefinite(this.words[1]) && this.weekdayAt(1) === undefined;
    if ((is(token, TOMORROW) && !isBecame) || (says(token, MORROW) && isDefinite(token))) return found(1, index + 1);
    if (token.numeral === undefined && NOW.has(token.text))
      return { meaning: { kind: "now" }, first: index, next: index + 1 };
    if (says(token, TODAY) && isDefinite(token) && this.isToday(index)) return found(0, index + 1);
    const weekday = this.weekdayAt(index);
    if (weekday === undefined) return undefined;
    const side = this.side(weekday.next);
    if (is(this.words[weekday.next], LAST_BUT_ONE) && says(this.words[weekday.next + 1], LAST)) {
      return {
        meaning: { kind: "weekday", weekday: weekday.weekday, side: "last", isBeforeLast: true },
        first: index,
        next: weekday.next + 2,
      };
    }
    const meaning: Meaning = {
      kind: "weekday",
      weekday: weekday.weekday,
      ...(side && side.side !== "this" && { side: side.side }),
    };
    return { meaning, first: index, next: side?.next ?? weekday.next };
  }

  /** Whether "the day" means today, and not a day that an adjective names, such as the World Day of Refugees. */
  private isToday(index: number): boolean {
    const [before, behind] = [this.words[index - 1], this.words[index + 1]];
    if (says(before, NEWSPAPERS)) return false;
    if (says(before, THAT) || says(before, THIS)) return says(before, THIS);
    if (this.words[index]?.splits.some(({ preposition, article }) => preposition && article)) return false;
    if (!follows(behind) || behind === undefined) return true;
    if (this.weekdayAt(index + 1) !== undefined) return true;
    if (says(behind, SAME_DAY) || this.numbers.get(index + 1)?.kind === "ordinal") return false;
    return !(isDefinite(behind) && /(?:ي|يه)$/u.test(behind.text)) && !is(behind, WHICH);
  }

  /** three days ago; in two weeks; the past 24 hours; the next two years; more than a year */
  private length(index: number): Node | undefined {
    const opening = this.words[index] as Token;
    const isBefore = is(opening, BEFORE);
    const isSince = is(opening, SINCE);
    const isAfter = is(opening, AFTER);
    const isWithin = says(opening, WITHIN);
    if (isBefore || isSince || isAfter || isWithin) {
      let at = index + 1;
      while (at < index + 4 && is(this.words[at], ABOUT)) at += 1;
      const counted = follows(this.words[index + 1]) ? this.count(at) : undefined;
      if (counted === undefined) return undefined;
      const { unit, count, next } = counted;
      const side = this.side(next);
      if (side !== undefined) return undefined;
      const isMore = says(this.words[index + 1], MORE);
      const isFromNow = is(this.words[next], OF) && is(this.words[next + 1], FROM_NOW);
      // "two days before that" counts from another day.
      const isElsewhere = is(this.words[next], OF) && follows(this.words[next]) && !isFromNow;
      const end = isFromNow ? next + 2 : says(this.words[next], GONE) ? next + 1 : next;
      if (isElsewhere) return { ...this.lengthOf(unit, count, isMore), first: at, next };
      if (isWithin) return { ...this.lengthOf(unit, count, isMore, "next", "span"), first: at, next: end };
      const sided = this.lengthOf(unit, count, isMore, isAfter ? "next" : "last", "point");
      return {
        ...sided,
        first: isSince ? at : index,
        next: end,
        ...(isSince && { bound: "since" as const }),
        ...(isAfter && is(this.words[index - 1], NOT_BEFORE) && { bound: "after" as const }),
      };
    }
    const counted = this.count(index);
    if (counted === undefined) return undefined;
    const { unit, count, next } = counted;
    const before = this.words[index - 1];
    const isMore = is(before, OF) && says(this.words[index - 2], MORE);
    const side = this.side(next);
    if (side !== undefined && side.side !== "this")
      return { ...this.lengthOf(unit, count, isMore, side.side, "span"), first: index, next: side.next };
    if (is(this.words[next], OF) && is(this.words[next + 1], FROM_NOW))
      return { ...this.lengthOf(unit, count, isMore, "next", "point"), first: index, next: next + 2 };
    if (says(this.words[next], GONE))
      return { ...this.lengthOf(unit, count, isMore, "last", "point"), first: index, next: next + 1 };
    return { ...this.lengthOf(unit, count, isMore), first: index, next };
  }

  private lengthOf(
    unit: Unit,
    count: number,
    isMore: boolean,
    side?: Side,
    form: "point" | "span" = "span",
  ): { meaning: Meaning } {
    const [inUnit, units]: [CalendarUnit, number] =
      unit === "hour"
        ? ["day", Math.ceil(count / 24)]
        : unit === "decade"
          ? ["year", count * 10]
          : unit === "century"
            ? ["year", count * 100]
            : [unit, count];
    const whole = Number.isInteger(units)
      ? { unit: inUnit, count: units }
      : inUnit === "year"
        ? { unit: "month" as const, count: Math.round(units * 12) }
        : { unit: "day" as const, count: Math.round(units * (inUnit === "month" ? 30 : 7)) };
    return { meaning: { kind: "length", ...whole, isMore, ...(side && { side }), form } };
  }

  /** How many of a unit, if a calendar has so many. */
  private count(index: number): { unit: Unit; count: number; next: number } | undefined {
    const found = this.counted(index);
    return found !== undefined && found.count <= MOST_UNITS ? found : undefined;
  }

  /** How many of a unit: a number before its noun, or after the noun in the plural; the noun alone means two or one. */
  private counted(index: number): { unit: Unit; count: number; next: number } | undefined {
    const number = this.numbers.get(index);
    if (number?.kind === "cardinal" && number.noun !== undefined) {
      const unit = this.unitAt(number.noun, 1) ?? this.unitAt(number.noun, 3) ?? this.unitAt(number.noun, 2);
      return unit && { unit, count: number.value, next: number.next };
    }
    if ((number?.kind === "cardinal" || number?.kind === "fraction") && !number.percent) {
      const behind = follows(this.words[number.next])
        ? (this.unitAt(number.next, 3) ?? this.unitAt(number.next, 1))
        : undefined;
      if (behind !== undefined) return { unit: behind, count: number.value, next: number.next + 1 };
      return undefined;
    }
    const many = this.unitAt(index, 3);
    const after = many === undefined ? undefined : this.numbers.get(index + 1);
    if (
      many !== undefined &&
      after?.kind === "cardinal" &&
      follows(this.words[index + 1]) &&
      !says(this.words[after.next], FIRST_OF)
    ) {
      return { unit: many, count: after.value, next: after.next };
    }
    const pair = this.unitAt(index, 2);
    if (pair !== undefined && isDefinite(this.words[index]) && this.side(index + 1) === undefined) return undefined;
    if (pair !== undefined) return { unit: pair, count: 2, next: index + 1 };
    const one = this.unitAt(index, 1);
    if (one === undefined || isDefinite(this.words[index]) || !is(this.words[index - 1], BEFORE_ONE)) return undefined;
    const behind = this.words[index + 1];
    const isNow = behind !== undefined && NOW.has(behind.text);
    const isNamed =
      behind?.digits !== undefined ||
      this.monthName(index + 1) !== undefined ||
      this.weekdayAt(index + 1) !== undefined ||
      (isDefinite(behind) && !isNow && follows(behind));
    if (isNamed) return undefined;
    const isOne = says(behind, ONE);
    return { unit: one, count: 1, next: isOne ? index + 2 : index + 1 };
  }

  /** What the word before a date, or before its preposition, makes of it: about 1950; on the eve of 11 September. */
  hedge(first: number): Pick<DateReading, "hedge" | "notUnderstood"> {
    for (const at of [first - 1, first - 2]) {
      const token = this.words[at];
      if (token === undefined || !follows(this.words[at + 1])) break;
      if (is(token, ABOUT_DATES) || (at === first - 1 && says(token, ABOUT_DATES))) return { hedge: "approximately" };
      if (is(token, MOVING)) {
        const { start, end } = token;
        return { hedge: "unread", notUnderstood: { text: this.text.slice(start, end), start, end } };
      }
      if (!is(token, BEFORE_YEAR) && !is(token, BETWEEN_BOUND)) break;
    }
    return {};
  }

  /** The bound that an event is whose date this is: after the elections of November. */
  boundOfEvent(first: number): Bound | undefined {
    for (let at = first - 1; at >= 0 && at >= first - WORDS_OF_AN_EVENT - 1; at -= 1) {
      const token = this.words[at];
      if (token === undefined || token.numeral !== undefined || !follows(this.words[at + 1])) return undefined;
      const found = at < first - 1 ? EVENT_BOUNDS.find(([, word]) => is(token, word)) : undefined;
      if (found !== undefined) return found[0];
    }
    return undefined;
  }

  /** The bound that the words before a date make of it. */
  bound(first: number): Bound | undefined {
    let at = first;
    while (at > 0 && at > first - 3 && is(this.words[at - 1], BETWEEN_BOUND)) at -= 1;
    for (const start of new Set([first, at])) {
      if (!follows(this.words[start])) continue;
      for (const [bound, phrase] of BOUNDS) {
        const from = start - phrase.length;
        if (
          from >= 0 &&
          phrase.every(
            (word, offset) =>
              is(this.words[from + offset], word) || (word.has("حلول") && says(this.words[from + offset], word)),
          )
        )
          return bound;
      }
    }
    return undefined;
  }
}

/** Whether a date can begin with a word: most cannot, and need not be looked at. */
const namesMonth = perWord((splits) => splits.some(({ stem }) => monthsNamed(stem).length > 0));

/** Every date of a text: those that it spells out, and those that count from an anchor. They do not overlap. */
export function datesOf(sentence: Sentence): DateReading[] {
  const { words: all } = sentence;
  const finder = new Finder(sentence);
  const found: DateReading[] = [];
  for (let index = 0; index < all.length; ) {
    const node = finder.mayBegin(index) ? finder.at(index) : undefined;
    if (node === undefined) {
      index += 1;
      continue;
    }
    const { meaning } = node;
    const isName =
      (meaning.kind === "month" || meaning.kind === "islamic") &&
      meaning.day !== undefined &&
      says(all[index - 1], NAMED_AFTER_DAYS);
    const bound = node.bound ?? finder.bound(node.first);
    const isAbout = finder.hedge(node.first);
    const boundOfEvent = bound === undefined ? finder.boundOfEvent(node.first) : undefined;
    const { first: _first, next: _next, ...reading } = node;
    found.push({
      ...reading,
      ...(isName && { isName: true as const }),
      ...isAbout,
      ...(bound && { bound }),
      ...(boundOfEvent && { boundOfEvent }),
      start: all[node.first]?.start ?? 0,
      end: all[node.next - 1]?.end ?? 0,
    });
    index = Math.max(node.next, index + 1);
  }
  return found;
}
