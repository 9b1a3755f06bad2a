import { fold } from "../arabic/fold.js";

/** The Arabic nouns that each unit counts, in the forms that stand beside a number. Units that are no noun are absent. */
const NOUNS: Readonly<Record<string, string>> = {
  soldiers: "جندي جنديا جنود جنديين",
  fighters: "مقاتل مقاتلا مقاتلين مقاتلون مقاتلي عنصر عناصر",
  people:
    "قتيل قتيلا قتلى جريح جريحا جرحى شخص أشخاص مدني مدنيين مدنيون إرهابي إرهابيا إرهابيين إرهابيي قائد عنصر عناصر",
  attacks: "هجوم هجوما هجمات ضربة ضربات",
  operations: "عملية عمليات",
  hideouts: "وكر وكرا أوكار",
  states: "دولة دول",
  "working-groups": "مجموعة مجموعات",
  bases: "قاعدة قواعد",
  phases: "مرحلة مرحلتين مرحلتان مراحل",
  years: "عام عاما عامين عامان أعوام سنة سنتين سنتان سنوات",
  months: "شهر شهرا شهرين شهران أشهر شهور",
};

const folded = new Map(
  Object.entries(NOUNS).map(([unit, nouns]) => [unit, new Set(nouns.split(" ").map((noun) => fold(noun).text))]),
);

/** The folded nouns of a unit; undefined for one that is no noun, as percent. */
export const unitNouns = (unit: string): ReadonlySet<string> | undefined => folded.get(unit);
