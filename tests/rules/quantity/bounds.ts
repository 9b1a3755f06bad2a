import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "the ends swapped",
    shows: "swapped",
    break: (copy) =>
      copy.replace(
        "data/fighter-estimates.json",
        '"min": 1500,\n        "max": 3000',
        '"min": 3000,\n        "max": 1500',
      ),
  },
  {
    what: "equal ends",
    shows: "swapped",
    break: (copy) => copy.replace("data/fighter-estimates.json", '"max": 3000', '"max": 1500'),
  },
  {
    what: "a share without its whole",
    shows: "noWhole",
    break: (copy) => copy.replace("data/territorial-control.json", '"of": 3,', ""),
  },
  {
    what: "a share of more parts than the whole has",
    shows: "moreThanWhole",
    break: (copy) =>
      copy.replace("data/territorial-control.json", '"value": 1,\n        "of": 3', '"value": 4,\n        "of": 3'),
  },
  {
    what: "a number of attacks that is a share",
    shows: "noShare",
    break: (copy) => copy.replace("data/attack-statistics.json", '"value": 153,', '"value": 153, "of": 200,'),
  },
];
