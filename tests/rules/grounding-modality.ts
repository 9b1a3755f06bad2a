import type { Breakage } from "../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a plan told as fact",
    break: (copy) => copy.replace("data/troop-counts.json", '"modality": "planned"', '"modality": "actual"'),
  },
  {
    what: "a pace told as fact",
    break: (copy) => copy.replace("data/attack-statistics.json", '"modality": "projected"', '"modality": "actual"'),
  },
];
