import { fold } from "./fold.js";

/** What a number word can be in a number; the grammar in numbers.ts puts the words together. */
export type NumberWord =
  | { kind: "zero" | "unit" | "ten" | "tens" | "hundreds"; value: number }
  /** the second word of eleven to nineteen */
  | { kind: "teen" }
  /** a hundred, which a unit before it multiplies: ثلاث مئة */
  | { kind: "hundred"; value: number }
  /** a thousand, a million: alone, or multiplied by what comes before it; `dual` alone means two of them */
  | { kind: "scale"; value: number; number: "singular" | "dual" | "plural" }
  | { kind: "fraction"; value: number }
  | { kind: "ordinal"; value: number }
  /** double; ضعف alone more often means weakness than double */
  | { kind: "multiple"; value: number }
  /** tens, hundreds, thousands: not a number, but a lower bound */
  | { kind: "magnitude"; value: number };

const lexicon = new Map<string, NumberWord>();

const add = (forms: string, word: NumberWord) => {
  for (const form of forms.split(" ")) lexicon.set(fold(form).text, word);
};

const UNITS = [
  "واحد واحدة واحدا",
  "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي",
  "ثلاثة ثلاث ثلاثا",
  "أربعة أربع أربعا",
  "خمسة خمس خمسا",
  "ستة ست ستا",
  "سبعة سبع سبعا",
  "ثمانية ثمان ثماني ثمانيا",
  "تسعة تسع تسعا",
];
const TENS = [
  "عشرون عشرين",
  "ثلاثون ثلاثين",
  "أربعون أربعين",
  "خمسون خمسين",
  "ستون ستين",
  "سبعون سبعين",
  "ثمانون ثمانين",
  "تسعون تسعين",
];
const HUNDREDS = [
  "مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي",
  "ثلاثمائة ثلاثمئة",
  "أربعمائة أربعمئة",
  "خمسمائة خمسمئة",
  "ستمائة ستمئة",
  "سبعمائة سبعمئة",
  "ثمانمائة ثمانمئة ثمانيمائة ثمانيمئة",
  "تسعمائة تسعمئة",
];
const ORDINALS = [
  "أول أولى",
  "ثاني ثانية ثان",
  "ثالث ثالثة",
  "رابع رابعة",
  "خامس خامسة",
  "سادس سادسة",
  "سابع سابعة",
  "ثامن ثامنة",
  "تاسع تاسعة",
  "عاشر عاشرة",
];

add("صفر صفرا", { kind: "zero", value: 0 });
UNITS.forEach((forms, index) => {
  add(forms, { kind: "unit", value: index + 1 });
});
add("عشرة عشر", { kind: "ten", value: 10 });
TENS.forEach((forms, index) => {
  add(forms, { kind: "tens", value: (index + 2) * 10 });
});
add("مائة مئة مائه ميه", { kind: "hundred", value: 100 });
HUNDREDS.forEach((forms, index) => {
  add(forms, { kind: "hundreds", value: (index + 2) * 100 });
});
add("ألف ألفا", { kind: "scale", value: 1e3, number: "singular" });
add("آلاف آلافا", { kind: "scale", value: 1e3, number: "plural" });
add("ألفان ألفين ألفي", { kind: "scale", value: 1e3, number: "dual" });
add("مليون مليونا", { kind: "scale", value: 1e6, number: "singular" });
add("ملايين", { kind: "scale", value: 1e6, number: "plural" });
add("مليونان مليونين مليوني", { kind: "scale", value: 1e6, number: "dual" });
add("مليار مليارا", { kind: "scale", value: 1e9, number: "singular" });
add("مليارات", { kind: "scale", value: 1e9, number: "plural" });
add("ملياران مليارين", { kind: "scale", value: 1e9, number: "dual" });
add("نصف", { kind: "fraction", value: 1 / 2 });
add("ثلث", { kind: "fraction", value: 1 / 3 });
add("ثلثا ثلثي ثلثان ثلثين", { kind: "fraction", value: 2 / 3 });
add("ربع", { kind: "fraction", value: 1 / 4 });
ORDINALS.forEach((forms, index) => {
  add(forms, { kind: "ordinal", value: index + 1 });
});
add("ضعفي ضعفين ضعفان مضاعفة", { kind: "multiple", value: 2 });
add("عشرات", { kind: "magnitude", value: 10 });
add("مئات", { kind: "magnitude", value: 100 });

/** The first word of eleven, which is not a number of its own: أحد عشر. Alone, أحد means "one of", or Sunday. */
export const ELEVEN: ReadonlySet<string> = new Set(["أحد", "إحدى"].map((form) => fold(form).text));

/** With the definite article it means Monday. */
export const MONDAY = fold("اثنين").text;

/**
 * Nouns in the dual, which means two without a number word: عامين, two years. Only nouns whose plural has another
 * ending: مقاتلين may be two fighters or many.
 */
const COUNTED = "عام سنة شهر أسبوع يوم مرحلة هجوم عملية جندي قاعدة دولة مرة ضربة".split(" ");

const duals = new Set(
  COUNTED.flatMap((noun) => {
    const stem = noun.replace(/ة$/u, "ت");
    return ["ان", "ين"].map((ending) => fold(stem + ending).text);
  }).filter((form) => !COUNTED.some((noun) => fold(noun).text === form)),
);

/**
 * Whether a word is a noun in the dual.
 * @param stem folded, without proclitics
 */
export const isDual = (stem: string): boolean => duals.has(stem);

/**
 * What a word can be in a number.
 * @param stem folded, without proclitics
 */
export const numberWord = (stem: string): NumberWord | undefined => lexicon.get(stem);
