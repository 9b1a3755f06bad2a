import type { Breakage } from "../../corpus.js";

const FILE = "data/operation-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "a reason for a number that the quote says",
    shows: "needless",
    break: (copy) =>
      copy.replace(
        FILE,
        '"operators.0": {',
        '"quantity.value": { "at": "001#L45", "words": "سنتكوم", "en": "A reason.", "ar": "ملاحظة للاختبار." }, "operators.0": {',
      ),
  },
  {
    what: "a reason for a name that the quote has",
    shows: "needless",
    break: (copy) =>
      copy.replace(
        FILE,
        '"operators.0": {',
        '"attribution.claimants.0": { "at": "001#L45", "words": "سنتكوم", "en": "A reason.", "ar": "ملاحظة للاختبار." }, "operators.0": {',
      ),
  },
  {
    what: "a reason for actual where nothing marks a plan",
    shows: "needless",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-2023", (record) => {
        record["inferred"] = {
          ...(record["inferred"] as object),
          modality: { at: "001#L48", words: "داعش", en: "A reason.", ar: "ملاحظة للاختبار." },
        };
      }),
  },
  {
    what: "a date called inferred that the quote spells out",
    shows: "spelledOut",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-iraq-syria-2024-h1", (record) => {
        record["period"] = {
          edtf: "2024-01/2024-06",
          basis: "inferred",
          note: { en: "The first half of the year.", ar: "ملاحظة للاختبار." },
        };
      }),
  },
];
