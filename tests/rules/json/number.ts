import type { Breakage } from "../../corpus.js";

const FILE = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "a number beyond all bounds",
    shows: "tooLarge",
    break: (copy) => copy.replace(FILE, '"value": 153', '"value": 1e400'),
  },
  {
    what: "an integer that would be rounded",
    shows: "tooLarge",
    break: (copy) => copy.replace(FILE, '"value": 153', '"value": 9007199254740993'),
  },
];
