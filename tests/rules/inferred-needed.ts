import type { Breakage } from "../corpus.js";

const FILE = "data/operation-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "a reason for a number that the quote says",
    break: (copy) => copy.replace(FILE, '"operators.0": "', '"quantity.value": "A reason.", "operators.0": "'),
  },
  {
    what: "a reason for a name that the quote has",
    break: (copy) => copy.replace(FILE, '"operators.0": "', '"attribution.claimant": "A reason.", "operators.0": "'),
  },
];
