import type { Breakage } from "../corpus.js";

const FILE = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "a field that the record has not",
    break: (copy) => copy.replace(FILE, '"quantity.value": "To', '"quantity.min": "To'),
  },
  {
    what: "a place past the end of a list",
    break: (copy) => copy.replace(FILE, '"quantity.value": "To', '"places.7": "To'),
  },
];
