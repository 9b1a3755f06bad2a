import type { CalendarUnit } from "./calendar.js";
import type { Bound, Part } from "./date-reading.js";
import { folded, perWord, says, type Token } from "./words.js";

export type Unit = CalendarUnit | "hour" | "decade" | "century";

/** The nouns of each unit: one, two, many. */
export const UNITS: readonly [Unit, one: ReadonlySet<string>, two: ReadonlySet<string>, many: ReadonlySet<string>][] = [
  ["year", folded("عام سنة عاما"), folded("عامين عامان سنتين سنتان"), folded("أعوام سنوات سنين")],
  ["month", folded("شهر شهرا"), folded("شهرين شهران"), folded("أشهر شهور")],
  ["week", folded("أسبوع أسبوعا"), folded("أسبوعين أسبوعان"), folded("أسابيع")],
  ["day", folded("يوم يوما ليلة"), folded("يومين يومان ليلتين"), folded("أيام ليال ليالي")],
  ["hour", folded("ساعة"), folded("ساعتين ساعتان"), folded("ساعات")],
  ["decade", folded("عقد عقدا"), folded("عقدين عقدان"), folded("عقود")],
  ["century", folded("قرن قرنا"), folded("قرنين قرنان"), folded("قرون")],
];

export const THIS = folded("هذا هذه");
export const CURRENT = folded("الجاري الجارية الحالي الحالية");
export const LAST = folded(
  "ماضي ماضية ماضيين ماضيتين منصرم منصرمة منصرمين فارط فارطة منقضي منقضية فائت فائتة فائتين أخير أخيرة أخيرين ماض",
);
export const NEXT = folded("مقبل مقبلة مقبلين مقبلتين قادم قادمة قادمين قابل آتي آتية");
/** What has a first and a second one within a month. */
export const COUNTED_PARTS = folded("نصف أسبوع ثلث");
export const OF = folded("من");
export const YEAR = folded("عام سنة");
export const YEARS = folded("عامي سنتي أعوام سنوات");
export const MONTH = folded("شهر");
export const MONTHS = folded("أشهر شهور");
export const FIRST_OF = folded("أولى");
export const DAY = folded("يوم");
export const YESTERDAY = folded("أمس بارحة");
export const TOMORROW = folded("غدا غد");
export const TODAY = folded("يوم ليلة");
export const NOW = folded("الآن حاليا");
export const BEFORE = folded("قبل");
export const AFTER = folded("بعد");
export const SINCE = folded("منذ مذ");
export const FROM_NOW = folded("الآن اليوم");
export const GONE = folded("مضت مضى خلت مضتا مضيا");
export const THAT = folded("ذلك تلك نفس طوال طيلة كل");
export const THE_DAY_BEFORE = folded("أول");
export const HIJRA = folded("هجرة");
export const MUHARRAM = folded("محرم");
/** Between a day of the week and its date: corresponding to. */
export const CORRESPONDING = folded("موافق");
export const HIJRI_MARK = folded("ه هجري هجرية للهجرة");
export const GREGORIAN_MARK = folded("م ميلادي ميلادية للميلاد");
export const NEED = folded("حاجة");
export const PRAYER = folded("صلاة خطبة مسجد جامع سوق");
export const SAME_DAY = folded("نفسه ذاته نفسها ذاتها تالي تالية سابق سابقة أول ثاني ثالث أخير واحد");
/** The same period, with the word for "same" behind it or before it. */
export const PERIOD = folded("فترة مدة شهر أشهر شهور نصف ربع فصل");
export const SAME = folded("نفسه نفسها ذاته ذاتها عينه عينها مقابل مقابلة مماثل مماثلة");
export const SAME_BEFORE = folded("نفس ذات");
/** The year before that of an earlier date. */
export const BEFORE_IT = folded("سابق سابقة");
/** The year that preceded it, after "the year" and "which". */
export const RELATIVE_PRONOUN = folded("الذي التي");
export const PRECEDES = folded("سبقه سبقته سبقها سبقتها سبق سبقت قبله قبلها");
export const TO = folded("إلى حتى لغاية");
export const BETWEEN = folded("بين");
export const MORE = folded("أكثر");
export const WITHIN = folded("غضون ظرف");
export const BEFORE_ONE = folded("من يتجاوز خلال بعد قبل منذ لمدة غضون مدى مدار نحو حوالي قرابة زهاء ظرف");
export const HALF = folded("نصف شطر سداسي");
export const QUARTER = folded("ربع فصل ثلاثي");
export const THIRD = folded("ثلث");
export const CENTURY = folded("قرن");
export const CENTURIES = folded("قرنين قرنان");
export const LAST_BUT_ONE = folded("قبل");

export const UNTIL = folded("حتى");
export const BEFORE_MONTH = folded("في منذ بحلول حتى قبل بعد خلال أواخر أوائل مطلع منتصف نهاية بداية إلى");
export const PART_OF_MONTH = folded("نهاية مطلع منتصف");
export const NIGHT = folded("ليلة");
export const MORROW = folded("غد");
export const WHICH = folded("الذي من");
export const ONE = folded("واحد واحدة");
export const THAT_WHICH = folded("ما");
export const CHRIST = folded("ميلاد");
/** The first day of a month. */
export const FIRST_DAY = folded("فاتح غرة");
export const WEEK = folded("أسبوع");
export const FINAL = folded("أخير أخيرة");
/** The general secretary, the general manager: the word for the year is also "general". */
export const OFFICES = folded("أمين مدير نائب مفتش قائد مدعي سكرتير رأي كاتب عفو أمينة مديرة مدعية قطاع");
/** Names with "today": Al-Masry Al-Youm, Russia Today. */
export const NEWSPAPERS = folded("مصري أخبار روسيا عرب رأي بغداد");
/** What is named after a day: the city of 6 October. */
export const NAMED_AFTER_DAYS = folded(
  "ثورة انتفاضة منطقة ضاحية مدينة حركة شارع ساحة ميدان جسر جامعة جبهة كتائب حزب منظمة صحيفة محطة ملعب مطار مستشفى ائتلاف مجموعة محور",
);

export const ABOUT_DATES = folded("نحو حوالي قرابة زهاء حدود");
/** Words before a date that give another one: shortly before, on the eve of, on the morrow of. */
export const MOVING = folded("قبيل بعيد عشية غداة أعقاب عقب إثر غير ليس عدا باستثناء");
/** Up to the extent of: until. */
export const EXTENT = folded("غاية");
export const BEGINNING = folded("بداية");
export const TWO_MONTHS = folded("شهري");
export const IN = folded("في");
export const ON = folded("على");
/** At once: على الفور. */
export const AT_ONCE = folded("فور");
export const JUST = folded("فقط");
/** "Only after three years" is not before. */
export const NOT_BEFORE = folded("إلا");
/** More than so many days or years from now is no date that four digits write. */
export const MOST_UNITS = 9999;
/** How many words an event can have between "after" and its date. */
export const WORDS_OF_AN_EVENT = 6;

/** Words between "before" or "since" and a length that only make it less exact. */
export const ABOUT = folded("نحو حوالي قرابة زهاء أكثر أقل من");

export const PARTS: readonly [Part, ReadonlySet<string>][] = [
  ["start", folded("مطلع أوائل بداية مستهل بدايات")],
  ["middle", folded("منتصف أواسط وسط")],
  ["end", folded("نهاية أواخر ختام آخر نهايات متم موفى")],
];

export const SEASONS: readonly [ReadonlySet<string>, from: number, to: number][] = [
  [folded("ربيع"), 3, 5],
  [folded("صيف"), 6, 8],
  [folded("خريف"), 9, 11],
  [folded("شتاء"), 12, 14],
];

/** The days of the week, Sunday first. All of them have the article. */
export const WEEKDAYS = ["أحد", "اثنين إثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت"].map((names) => folded(names));
export const weekdayNamed = perWord((splits) =>
  splits.reduce(
    (found, { stem, article, preposition }) =>
      found === -1 && article && !(preposition && stem === "حد")
        ? WEEKDAYS.findIndex((names) => names.has(stem))
        : found,
    -1,
  ),
);

/** The nineties: the tens and an ending. */
export const DECADES = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"].map((ten) =>
  folded(`${ten}ينيات ${ten}ينات`),
);

/** What makes a date a bound: the words right before it, the longest first. */
export const BOUNDS: readonly [Bound, readonly ReadonlySet<string>[]][] = (
  [
    ["since", "اعتبارا من"],
    ["since", "ابتداء من"],
    ["since", "بداية من"],
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
export const EVENT_BOUNDS: readonly [Bound, ReadonlySet<string>][] = [
  ["after", folded("بعد")],
  ["since", folded("منذ")],
  ["before", folded("قبل")],
  ["until", folded("حتى")],
];

/** What may be between a word of a bound and its date. */
export const BETWEEN_BOUND = folded("عام سنة شهر يوم نهاية متم موفى مطلع تاريخ حدود أواخر أوائل منتصف");

/** Prepositions after which four digits are a year. */
export const BEFORE_YEAR = folded(
  "طوال طيلة في منذ بحلول حتى قبل بعد من إلى بين خلال نهاية مطلع أوائل أواخر منتصف بداية لغاية و صيف ربيع خريف شتاء حرب انتخابات موسم مونديال",
);

/** Less than 2000 are so many, and no year. */
export const COMPARATIVES = folded("أقل أكثر أدنى أعلى أزيد أكبر أصغر يقل تقل يزيد تزيد");

export const isYearNumber = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2099;

export const isOfMonth = (words_: readonly Token[], index: number): boolean =>
  says(words_[index], OF) || says(words_[index], MONTH);

/** The units that a word names: one, two and many of them. A noun after "then" belongs to what follows it. */
export const unitsOf = perWord((splits, text) => {
  const stems = splits.flatMap(({ stem, conjunction }) => (conjunction && text.startsWith("ف") ? [] : [stem]));
  return ([1, 2, 3] as const).map((column) => UNITS.find((unit) => stems.some((stem) => unit[column].has(stem)))?.[0]);
});

/** Before digits, they count. */
export const COUNTING = folded(
  "عدد عددهم عددها مجموع إجمالي حصيلة حصيلتهم بلغ بلغت نحو كان كانت قتل أصيب رقم مبلغ سعر قيمة مؤشر نقطة مسافة طول ارتفاع وزن عمق",
);

/** A year in EDTF: the year before Christ is 0000, and the one before it -0001. */
export const yearText = (year: number) =>
  year > 0 ? String(year).padStart(4, "0") : `${year < 0 ? "-" : ""}${String(-year).padStart(4, "0")}`;
