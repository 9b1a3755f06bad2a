import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a count of the time after the article",
    shows: "toldBeforehand",
    break: (copy) => copy.replace("data/troop-counts.json", '"edtf": "2024-09"', '"edtf": "2024-10"'),
  },
  {
    what: "a statement after the article",
    shows: "saidAfterwards",
    break: (copy) => copy.replace("data/casualty-figures.json", '"edtf": "2024-03-11?"', '"edtf": "2024-03-18?"'),
  },
  {
    what: "a plan for a time before it was told",
    shows: "planOfPast",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-below-2000-planned", (record) => {
        record["asOf"] = { edtf: "2020", basis: "inferred", note: { en: "A note.", ar: "ملاحظة." } };
      }),
  },
];
