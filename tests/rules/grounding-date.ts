import type { Breakage } from "../corpus.js";

const ATTACKS = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "a stated interval moved",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2024-01/2024-06"', '"edtf": "2024-01/2024-07"'),
  },
  {
    what: "a stated interval widened to its year",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2024-01/2024-06"', '"edtf": "2024"'),
  },
  {
    what: "last year from the wrong anchor",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2023"', '"edtf": "2024"'),
  },
  {
    what: "a relative date called stated",
    break: (copy) => copy.replace(ATTACKS, '"basis": "relative"', '"basis": "stated"'),
  },
  {
    what: "another month than the quote names",
    break: (copy) => copy.replace(ATTACKS, '"edtf": "2024-07"', '"edtf": "2024-06"'),
  },
  {
    what: "a stated day in a footnote",
    break: (copy) => copy.replace("data/sources.json", '"edtf": "2024-09-04"', '"edtf": "2024-09-05"'),
  },
];
