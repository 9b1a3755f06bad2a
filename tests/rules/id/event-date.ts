import type { Breakage } from "../../corpus.js";

const FILE = "data/timeline.json";

export const breakages: Breakage[] = [
  {
    what: "another day",
    shows: "otherDate",
    break: (copy) => copy.replace(FILE, '"edtf": "2014-09-10"', '"edtf": "2014-09-11"'),
  },
  {
    what: "a date in the id of an undated event",
    shows: "otherDate",
    break: (copy) => copy.replace(FILE, '"id": "war-in-gaza"', '"id": "2023-war-in-gaza"'),
  },
  {
    what: "no date in the id of a dated event",
    shows: "otherDate",
    break: (copy) =>
      copy.replace(FILE, '"id": "2019-isis-declared-defeated-in-syria"', '"id": "isis-declared-defeated-in-syria"'),
  },
];
