import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a number near that of the quote, with a reason",
    shows: "number",
    break: (copy) =>
      copy.editRecord("operation-statistics", "joint-operations-against-isis-2024-h1", (record) => {
        record["quantity"] = { qualifier: "exact", value: 138, unit: "operations" };
        record["inferred"] = {
          ...(record["inferred"] as object),
          "quantity.value": {
            at: "001#L45",
            words: "العمليات المشتركة",
            en: "From the context.",
            ar: "ملاحظة للاختبار.",
          },
        };
      }),
  },
  {
    what: "an end of a range near that of the quote, with a reason",
    shows: "number",
    break: (copy) =>
      copy.edit("fighter-estimates", (records) => {
        const record = records.find(({ quantity }) => (quantity as { min?: number } | undefined)?.min === 1500);
        (record?.["quantity"] as { min: number }).min = 1400;
        (record as Record<string, unknown>)["inferred"] = {
          "quantity.min": { at: "000#L40", words: "للأمم المتحدة", en: "From the context.", ar: "ملاحظة للاختبار." },
        };
      }),
  },
  {
    what: "a year before that of the quote, called inferred",
    shows: "date",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-002", (record) => {
        record["asOf"] = { edtf: "2024", basis: "inferred", note: { en: "From the context.", ar: "ملاحظة للاختبار." } };
      }),
  },
  {
    what: "another claimant than the quote names, with a reason",
    shows: "speaker",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-pace-iraq-syria-2024-centcom", (record) => {
        record["attribution"] = { speech: "direct", claimants: ["charles-lister"] };
        record["inferred"] = {
          "attribution.claimants": {
            at: "000#L37",
            words: "تشارلز ليستر",
            en: "From the context.",
            ar: "ملاحظة للاختبار.",
          },
        };
      }),
  },
];
