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
];
