import { readFile } from "node:fs/promises";
import type { Breakage } from "../../corpus.js";

const ATTACKS = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "a hedge dropped",
    shows: "otherHedge",
    break: (copy) => copy.replace(ATTACKS, '"more-than",\n        "value": 153', '"exact",\n        "value": 153'),
  },
  {
    what: "a hedge added",
    shows: "otherHedge",
    break: (copy) => copy.replace("data/operation-statistics.json", '"exact"', '"at-least"'),
  },
  {
    what: "one hedge for another",
    shows: "otherHedge",
    break: (copy) =>
      copy.replace(ATTACKS, '"approximately",\n        "value": 120', '"at-least",\n        "value": 120'),
  },
  {
    what: "the hedge of the neighbour",
    shows: "otherHedge",
    break: async (copy) => {
      const text = await readFile(copy.path("data/troop-counts.json"), "utf8");
      const record = text.indexOf('"id": "us-soldiers-syria-900-seed-003"');
      const qualifier = text.indexOf('"exact"', record);
      await copy.write(
        "data/troop-counts.json",
        `${text.slice(0, qualifier)}"approximately"${text.slice(qualifier + '"exact"'.length)}`,
      );
    },
  },
  {
    what: "a hedge on a number that is inferred, which no quote has",
    shows: "noHedge",
    break: (copy) =>
      copy.editRecord("operation-statistics", "joint-operations-against-isis-2024-h1", (record) => {
        record["quantity"] = { qualifier: "at-least", value: 140, unit: "operations" };
        record["inferred"] = {
          ...(record["inferred"] as object),
          "quantity.value": {
            at: "001#L45",
            words: "العمليات المشتركة",
            en: "From the words before.",
            ar: "ملاحظة للاختبار.",
          },
        };
      }),
  },
  {
    what: "one month where the quote says more than a month",
    shows: "otherHedge",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-syria-900-seed-003", (record) => {
        record["quantity"] = { qualifier: "exact", value: 1, unit: "months" };
        record["evidence"] = [
          {
            at: "003#L6",
            quote: "وتوقفت تلك الهجمات لأكثر من شهر الآن",
            translation: "and those attacks have stopped for more than a month now",
          },
        ];
        record["inferred"] = {
          "quantity.value": {
            at: "003#L6",
            words: "لأكثر من شهر",
            en: "The noun is in the singular.",
            ar: "ملاحظة للاختبار.",
          },
        };
      }),
  },
];
