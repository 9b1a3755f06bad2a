import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "two articles that say the same, unjoined",
    shows: "same",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-001", (record) => {
        delete record["relations"];
        record["asOf"] = {
          edtf: "2024-09",
          basis: "inferred",
          note: { en: "As in the other article.", ar: "ملاحظة للاختبار." },
        };
      }),
  },
  {
    what: "two counts that cannot both hold, unjoined",
    shows: "conflicting",
    break: async (copy) => {
      await copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-001", (record) => {
        delete record["relations"];
        record["asOf"] = {
          edtf: "2024-09",
          basis: "inferred",
          note: { en: "As in the other article.", ar: "ملاحظة للاختبار." },
        };
        record["quantity"] = { qualifier: "exact", value: 2400, unit: "soldiers" };
        record["inferred"] = {
          modality: { at: "001#L32", words: "سحْبَ 2500 جندي أمريكي", en: "As before.", ar: "ملاحظة للاختبار." },
          "quantity.value": { at: "001#L32", words: "سحْبَ", en: "Changed to contradict.", ar: "ملاحظة للاختبار." },
        };
      });
    },
  },
];
