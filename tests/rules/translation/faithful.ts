import type { Breakage } from "../../corpus.js";

const FILE = "data/fighter-estimates.json";
const has = "the ISIS group has between 1,500 and 3,000 fighters";

export const breakages: Breakage[] = [
  {
    what: "a number changed",
    shows: "added",
    break: (copy) => copy.replace(FILE, has, "the ISIS group has between 1,500 and 2,000 fighters"),
  },
  {
    what: "a hedge dropped",
    shows: "lost",
    break: (copy) =>
      copy.replace("data/attack-statistics.json", "has tracked about 500 attacks", "has tracked 500 attacks"),
  },
  {
    what: "a quotation mark dropped",
    shows: "marks",
    break: (copy) =>
      copy.replace("data/actor-positions.json", "“The United States will not", "The United States will not"),
  },
  {
    what: "another who does it",
    shows: "otherOrder",
    break: (copy) =>
      copy.replace(
        "data/timeline.json",
        "former US President Barack Obama announced the formation of an international coalition to combat and eliminate the “ISIS” group",
        "“ISIS” announced the formation of an international coalition to combat and eliminate the group of former US President Barack Obama",
      ),
  },
  {
    what: "the opposite of its quote",
    shows: "opposite",
    break: (copy) =>
      copy.replace("data/agreement-terms.json", "Coalition in Iraq will end", "Coalition in Iraq will begin"),
  },
];
