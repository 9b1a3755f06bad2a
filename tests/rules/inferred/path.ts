import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a field that the record has not",
    shows: "noField",
    break: (copy) => copy.replace("data/operation-statistics.json", '"operators.0": {', '"quantity.min": {'),
  },
  {
    what: "a place past the end of a list",
    shows: "noField",
    break: (copy) => copy.replace("data/operation-statistics.json", '"operators.0": {', '"places.7": {'),
  },
];
