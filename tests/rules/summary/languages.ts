import type { Breakage } from "../../corpus.js";

const FILE = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "another number in the Arabic",
    shows: "otherFact",
    break: (copy) => copy.replace(FILE, "ما يزيد على 153", "ما يزيد على 135"),
  },
  {
    what: "a name that only the English has",
    shows: "otherName",
    break: (copy) =>
      copy.replace("data/fighter-estimates.json", "of the United Nations", "of the United Nations and the Peshmerga"),
  },
  {
    what: "a name that only the Arabic has",
    shows: "lostName",
    break: (copy) => copy.replace("data/attack-statistics.json", "ISIS made about 120", "It made about 120"),
  },
  {
    what: "the opposite in the English",
    shows: "opposite",
    break: (copy) =>
      copy.replace("data/agreement-terms.json", "mission in Iraq will end.", "mission in Iraq will begin."),
  },
  {
    what: "a possibility that only the English has",
    shows: "onlyOne",
    break: (copy) => copy.replace("data/attack-statistics.json", "ISIS made about 120", "ISIS may have made about 120"),
  },
];
