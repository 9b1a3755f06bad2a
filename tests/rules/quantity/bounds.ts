import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "the ends swapped",
    shows: "swapped",
    break: (copy) =>
      copy.replace(
        "data/fighter-estimates.json",
        '"min": 1500,\n        "max": 3000',
        '"min": 3000,\n        "max": 1500',
      ),
  },
  {
    what: "equal ends",
    shows: "swapped",
    break: (copy) => copy.replace("data/fighter-estimates.json", '"max": 3000', '"max": 1500'),
  },
];
