import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "two digits of a summary swapped",
    shows: "otherNumber",
    break: (copy) => copy.replace("data/attack-statistics.json", "ISIS made about 120", "ISIS made about 102"),
  },
  {
    what: "another year in the Arabic summary",
    shows: "otherNumber",
    break: (copy) => copy.replace("data/attack-statistics.json", "في عام 2023 كله", "في عام 2024 كله"),
  },
];
