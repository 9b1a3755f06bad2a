import { fold } from "./fold.js";

/** What a number word can be in a number; the grammar in numbers.ts puts the words together. */
export type NumberWord =
  | { kind: "zero" | "unit" | "ten" | "tens" | "hundreds"; value: number }
  /** a hundred, which a unit before it multiplies: ثلاث مئة */
  | { kind: "hundred"; value: number }
  /**
   * a thousand, a million: alone, or multiplied by what comes before it. `dual` alone means two of them, and so does
   * `accusative` right before a noun, where it is the dual without its last letter.
   */
  | { kind: "scale"; value: number; number: "singular" | "accusative" | "dual" | "plural" }
  | { kind: "fraction"; value: number }
  /** fifths, quarters: after a unit, so many of them; alone, nothing */
  | { kind: "parts"; value: number }
  | { kind: "ordinal"; value: number }
  /** double; ضعف alone more often means weakness than double */
  | { kind: "multiple"; value: number }
  /** double, or weakness */
  | { kind: "double" }
  | { kind: "times" }
  /** tens, hundreds: not a number, but a lower bound */
  | { kind: "magnitude"; value: number };

/** What a word is in a number, and what else the same letters can be. */
export interface Entry {
  word: NumberWord;
  /** letters or signs that the word has where it is a number: a hamza that folding drops */
  written?: RegExp;
}

const lexicon = new Map<string, Entry[]>();

const add = (forms: string, word: NumberWord, written?: RegExp) => {
  for (const form of new Set(forms.split(" ").map((one) => fold(one).text))) {
    lexicon.set(form, [...(lexicon.get(form) ?? []), { word, ...(written && { written }) }]);
  }
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
const HUNDREDS = ["مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي"].concat(
  "ثلاث أربع خمس ست سبع ثمان تسع".split(" ").map((unit) => `${unit}مائة ${unit}مئة ${unit}ماية`),
);
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
const SCALES: readonly [number, singular: string, dual: string, plural: string][] = [
  [1e3, "ألف", "ألفان ألفين ألفي", "آلاف آلافا ألوف"],
  [1e6, "مليون", "مليونان مليونين مليوني", "ملايين"],
  [1e9, "مليار بليون", "ملياران مليارين ملياري بليونين", "مليارات بلايين"],
  [1e12, "تريليون ترليون", "تريليونان تريليونين تريليوني", "تريليونات"],
];

add("صفر صفرا", { kind: "zero", value: 0 });
UNITS.forEach((forms, index) => {
  add(forms, { kind: "unit", value: index + 1 });
});
add("ثمانيمائة ثمانيمئة", { kind: "hundreds", value: 800 });
add("عشرة عشر عشرا", { kind: "ten", value: 10 }, /^(?!.*عُ)/u);
TENS.forEach((forms, index) => {
  add(forms, { kind: "tens", value: (index + 2) * 10 });
});
// With ي it is the ending of a noun: كمية, a quantity.
add("مائة مئة مأة", { kind: "hundred", value: 100 }, /م[\p{M}\u0640]*[ئاأ]/u);
HUNDREDS.forEach((forms, index) => {
  add(forms, { kind: "hundreds", value: (index + 2) * 100 });
});
for (const [value, singular, dual, plural] of SCALES) {
  // With a doubled letter it is a verb: ألّف, to write.
  add(singular, { kind: "scale", value, number: "singular" }, /^(?!.*\u0651)/u);
  add(singular.replaceAll(/(?=$| )/gu, "ا"), { kind: "scale", value, number: "accusative" }, /^(?!.*\u0651)/u);
  add(dual, { kind: "scale", value, number: "dual" });
  add(plural, { kind: "scale", value, number: "plural" });
}
const withPronouns = (forms: string) =>
  forms
    .split(" ")
    .flatMap((form) => ["", "ه", "ها", "هم", "هن"].map((pronoun) => form + pronoun))
    .join(" ");

add(`نصفا ${withPronouns("نصف")}`, { kind: "fraction", value: 1 / 2 });
add(withPronouns("ثلث"), { kind: "fraction", value: 1 / 3 });
add(`ثلثان ثلثين ${withPronouns("ثلثا ثلثي")}`, { kind: "fraction", value: 2 / 3 });
add(`ربعا ${withPronouns("ربع")}`, { kind: "fraction", value: 1 / 4 });
add("خمسا خمسي", { kind: "fraction", value: 2 / 5 }, /خُ/u);
add("عشر", { kind: "fraction", value: 1 / 10 }, /عُ/u);
["أثلاث", "أرباع", "أخماس", "أسداس", "أسباع", "أثمان", "أتساع", "أعشار"].forEach((form, index) => {
  add(withPronouns(form), { kind: "parts", value: 1 / (index + 3) });
});
add("حادي حادية", { kind: "ordinal", value: 1 });
ORDINALS.forEach((forms, index) => {
  add(forms, { kind: "ordinal", value: index + 1 });
});
add("ضعفي ضعفين ضعفان ضعفا مضاعفة", { kind: "multiple", value: 2 });
add("ضعف", { kind: "double" });
add("أضعاف", { kind: "times" });
add("عشرات", { kind: "magnitude", value: 10 });
add("مئات", { kind: "magnitude", value: 100 }, /م[\p{M}\u0640]*[ئآا]/u);

const FIFTHS = new Map(
  Object.entries({ خمس: 1 / 5, سدس: 1 / 6, سبع: 1 / 7, ثمن: 1 / 8, تسع: 1 / 9 }).flatMap(([form, value]) =>
    ["", "ها", "هم", "هن"].map((pronoun) => [form + pronoun, value] as const),
  ),
);

/** The fraction that a word without a sign of its own can also be, before a definite noun: خمس السكان, a fifth. */
export const fractionNamed = (stem: string): number | undefined => FIFTHS.get(stem);

/** The first word of eleven, which is not a number of its own: أحد عشر. Alone, أحد means "one of", or Sunday. */
export const ELEVEN: ReadonlySet<string> = new Set(["أحد", "إحدى"].map((form) => fold(form).text));

/** With the definite article it means Monday. */
export const MONDAY = fold("اثنين").text;

/**
 * What a word can be in a number.
 * @param stem folded, without proclitics
 */
export const numberWords = (stem: string): readonly Entry[] => lexicon.get(stem) ?? [];
