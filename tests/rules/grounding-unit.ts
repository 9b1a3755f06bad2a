import type { Breakage } from "../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "soldiers where fighters are counted",
    break: (copy) => copy.replace("data/fighter-estimates.json", '"unit": "fighters"', '"unit": "soldiers"'),
  },
  {
    what: "months where soldiers are counted",
    break: (copy) => copy.replace("data/troop-counts.json", '"unit": "soldiers"', '"unit": "months"'),
  },
];
