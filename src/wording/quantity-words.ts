import type { QuantityLike } from "../query/shapes.js";
import type { Language } from "./language.js";

/** The forms of a counted noun that a number in front of it asks for. */
export interface UnitForms {
  readonly en: readonly [one: string, many: string];
  /** one, two, two after a word that governs them, after 3 to 10, after 11 to 99, after 100 and more, all of them */
  readonly ar: readonly [string, string, string, string, string, string, string];
}

const HEDGES: Readonly<Record<string, Record<Language, string>>> = {
  exact: { en: "", ar: "" },
  approximately: { en: "about ", ar: "نحو " },
  "at-least": { en: "at least ", ar: "ما لا يقل عن " },
  "more-than": { en: "more than ", ar: "أكثر من " },
  "at-most": { en: "at most ", ar: "ما لا يزيد على " },
  "less-than": { en: "fewer than ", ar: "أقل من " },
};
/** What is measured and not counted is less, not fewer. */
const MEASURED: ReadonlySet<string> = new Set(["years", "months", "percent", "share", "ratio"]);

const digits = (value: number, language: Language) =>
  language === "en" ? value.toLocaleString("en", { maximumFractionDigits: 2 }) : String(Math.round(value * 100) / 100);

const ARABIC_PLURALS = new Intl.PluralRules("ar");

/** A number and the noun that it counts; two and one are said by the Arabic noun alone. */
function counted(value: number, unit: UnitForms, language: Language, isGoverned: boolean): string {
  if (language === "en") return `${digits(value, "en")} ${unit.en[value === 1 ? 0 : 1]}`;
  const [one, two, ofTwo, few, many, other] = unit.ar;
  const rule = ARABIC_PLURALS.select(value);
  if (rule === "one") return one;
  if (rule === "two") return isGoverned ? ofTwo : two;
  return `${digits(value, "ar")} ${rule === "few" ? few : rule === "many" ? many : other}`;
}

const PARTS: Readonly<Record<number, Record<Language, string>>> = {
  2: { en: "half", ar: "نصف" },
  3: { en: "a third", ar: "ثلث" },
  4: { en: "a quarter", ar: "ربع" },
  5: { en: "a fifth", ar: "خمس" },
};

/** Percent, parts of a whole, and multiples. */
function measured(value: number, of: number | undefined, unit: string, language: Language): string {
  const number = digits(value, language);
  if (unit === "percent") return language === "en" ? `${number} percent` : `${number} في المئة`;
  if (unit === "ratio")
    return language === "en" ? `${number} times as many` : `${number} أضعاف`.replace(/^2 أضعاف$/u, "الضعف");
  if (unit !== "share") return `${number} ${unit}`;
  const part = value === 1 && of !== undefined ? PARTS[of]?.[language] : undefined;
  if (part !== undefined) return part;
  return language === "en" ? `${number} of ${of ?? 1} parts` : `${number} من ${of ?? 1} أجزاء`;
}

const MAGNITUDES: readonly (readonly [least: number, words: Record<Language, string>])[] = [
  [1e6, { en: "millions", ar: "ملايين" }],
  [1e5, { en: "hundreds of thousands", ar: "مئات الآلاف" }],
  [1e4, { en: "tens of thousands", ar: "عشرات الآلاف" }],
  [1e3, { en: "thousands", ar: "آلاف" }],
  [1e2, { en: "hundreds", ar: "مئات" }],
  [10, { en: "tens", ar: "عشرات" }],
];

export interface QuantityOptions {
  /** false leaves out the noun that is counted, for a label of a chart or a column that names it already */
  readonly unit?: boolean;
}

/**
 * A quantity in words, with the source's own hedge.
 * @param units the nouns of each unit that has some
 */
export function quantityInWords(
  quantity: QuantityLike,
  language: Language,
  units: Readonly<Record<string, UnitForms | undefined>>,
  { unit: isNamed = true }: QuantityOptions = {},
): string {
  const { qualifier, unit, value, of, min, max } = quantity;
  const noun = units[unit];
  if (qualifier === "order-of-magnitude") {
    const found = MAGNITUDES.find(([least]) => min !== undefined && min >= least)?.[1][language];
    const words = found ?? (language === "en" ? "an unstated number" : "عدد غير محدد");
    if (!isNamed) return words;
    return language === "en" ? `${words} of ${noun?.en[1] ?? unit}` : `${words} من ${noun?.ar[6] ?? unit}`;
  }
  const inUnit = (number: number, isGoverned: boolean) => {
    if (noun === undefined) return measured(number, of, unit, language);
    return isNamed ? counted(number, noun, language, isGoverned) : digits(number, language);
  };
  if (min !== undefined && max !== undefined) {
    const last = inUnit(max, true);
    return language === "en" ? `${digits(min, "en")} to ${last}` : `ما بين ${digits(min, "ar")} و${last}`;
  }
  const hedge = HEDGES[qualifier]?.[language] ?? "";
  const said = language === "en" && MEASURED.has(unit) ? hedge.replace("fewer", "less") : hedge;
  return said + inUnit(value ?? 0, said !== "");
}
