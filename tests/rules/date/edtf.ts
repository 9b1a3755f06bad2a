import type { Breakage } from "../../corpus.js";

const FILE = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "the 31st of September",
    shows: "notADate",
    break: (copy) => copy.replace(FILE, '"edtf": "2024-01/2024-06"', '"edtf": "2024-09-31"'),
  },
  {
    what: "a leap day in 2023",
    shows: "notADate",
    break: (copy) => copy.replace(FILE, '"edtf": "2024-01/2024-06"', '"edtf": "2023-02-29"'),
  },
  {
    what: "an interval that runs backwards",
    shows: "notADate",
    break: (copy) => copy.replace(FILE, '"edtf": "2024-01/2024-06"', '"edtf": "2024-06/2024-01"'),
  },
];
