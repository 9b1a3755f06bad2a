import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a term that rests on the words of a number",
    shows: "apart",
    break: (copy) =>
      copy.editRecord("agreement-terms", "two-phase-plan-seed-000", (record) => {
        record["evidence"] = [
          {
            at: "000#L37",
            quote:
              "وقد تابع تشارلز ليستر، مدير برنامج مكافحة الإرهاب والتطرف في معهد الشرق الأوسط، نحو 500 هجوم لتنظيم داعش هذا العام",
            translation: "a translation",
          },
        ];
      }),
  },
];
