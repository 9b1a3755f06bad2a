import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "soldiers where fighters are counted",
    shows: "otherUnit",
    break: (copy) => copy.replace("data/fighter-estimates.json", '"unit": "fighters"', '"unit": "soldiers"'),
  },
  {
    what: "months where soldiers are counted",
    shows: "otherUnit",
    break: (copy) => copy.replace("data/troop-counts.json", '"unit": "soldiers"', '"unit": "months"'),
  },
  {
    what: "months where nothing is counted in words",
    shows: "noUnit",
    break: (copy) =>
      copy.editRecord("agreement-terms", "two-phase-plan-seed-000", (record) => {
        record["quantity"] = { qualifier: "exact", value: 1, unit: "months" };
        record["inferred"] = {
          ...(record["inferred"] as object),
          "quantity.value": { at: "000#L6", words: "خطة", en: "From the words before.", ar: "ملاحظة للاختبار." },
        };
      }),
  },
  {
    what: "months where the reason for the whole quantity is a year",
    shows: "noUnit",
    break: (copy) =>
      copy.editRecord("agreement-terms", "two-phase-plan-seed-000", (record) => {
        record["quantity"] = { qualifier: "exact", value: 1, unit: "months" };
        record["inferred"] = {
          ...(record["inferred"] as object),
          quantity: { at: "000#L6", words: "خطة", en: "From the words before.", ar: "ملاحظة للاختبار." },
        };
      }),
  },
  {
    what: "percent where fighters are counted between two ends",
    shows: "otherUnit",
    break: (copy) =>
      copy.editRecord("fighter-estimates", "isis-fighters-iraq-syria-1500-3000-un", (record) => {
        record["quantity"] = { qualifier: "between", min: 1500, max: 3000, unit: "percent" };
      }),
  },
];
