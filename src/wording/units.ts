import type { QuantityUnit } from "../generated/types.js";

/** The forms of a counted noun that a number in front of it asks for. */
export interface UnitForms {
  readonly en: readonly [one: string, many: string];
  readonly ar: {
    readonly one: string;
    /** two of them, alone and after a word that governs them */
    readonly two: string;
    readonly ofTwo: string;
    /** after 3 to 10, 11 to 99, and 100 and more */
    readonly few: string;
    readonly many: string;
    readonly other: string;
    /** all of them */
    readonly the: string;
  };
}

const forms = (
  en: UnitForms["en"],
  [one, two, ofTwo, few, many, other, the]: readonly [string, string, string, string, string, string, string],
): UnitForms => ({ en, ar: { one, two, ofTwo, few, many, other, the } });

/** Units that a number counts. Percent, shares and multiples are put into words in another way. */
export const UNITS: Readonly<Record<Exclude<QuantityUnit, "percent" | "share" | "ratio">, UnitForms>> = {
  soldiers: forms(["soldier", "soldiers"], ["جندي واحد", "جنديان", "جنديين", "جنود", "جنديًّا", "جندي", "الجنود"]),
  fighters: forms(
    ["fighter", "fighters"],
    ["مقاتل واحد", "مقاتلان", "مقاتلين", "مقاتلين", "مقاتلًا", "مقاتل", "المقاتلين"],
  ),
  people: forms(["person", "people"], ["شخص واحد", "شخصان", "شخصين", "أشخاص", "شخصًا", "شخص", "الأشخاص"]),
  attacks: forms(["attack", "attacks"], ["هجوم واحد", "هجومان", "هجومين", "هجمات", "هجومًا", "هجوم", "الهجمات"]),
  operations: forms(
    ["operation", "operations"],
    ["عملية واحدة", "عمليتان", "عمليتين", "عمليات", "عملية", "عملية", "العمليات"],
  ),
  hideouts: forms(["hideout", "hideouts"], ["وكر واحد", "وكران", "وكرين", "أوكار", "وكرًا", "وكر", "الأوكار"]),
  states: forms(["state", "states"], ["دولة واحدة", "دولتان", "دولتين", "دول", "دولة", "دولة", "الدول"]),
  "working-groups": forms(
    ["working group", "working groups"],
    ["مجموعة عمل واحدة", "مجموعتا عمل", "مجموعتي عمل", "مجموعات عمل", "مجموعة عمل", "مجموعة عمل", "مجموعات العمل"],
  ),
  bases: forms(["base", "bases"], ["قاعدة واحدة", "قاعدتان", "قاعدتين", "قواعد", "قاعدة", "قاعدة", "القواعد"]),
  phases: forms(["phase", "phases"], ["مرحلة واحدة", "مرحلتان", "مرحلتين", "مراحل", "مرحلة", "مرحلة", "المراحل"]),
  years: forms(["year", "years"], ["عام واحد", "عامان", "عامين", "أعوام", "عامًا", "عام", "الأعوام"]),
  months: forms(["month", "months"], ["شهر واحد", "شهران", "شهرين", "أشهر", "شهرًا", "شهر", "الأشهر"]),
};
