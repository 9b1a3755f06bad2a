import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a summary without its full stop",
    shows: "noFullStop",
    break: (copy) => copy.replace("data/attack-statistics.json", 'the year before, 2023."', 'the year before, 2023"'),
  },
];
