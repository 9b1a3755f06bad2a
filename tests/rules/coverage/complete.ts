import type { Breakage } from "../../corpus.js";

const EXCLUSIONS = "data/exclusions.json";

export const breakages: Breakage[] = [
  {
    what: "a line that nothing accounts for",
    shows: "open",
    break: (copy) => copy.editExclusions((list) => list.filter(({ at }) => at !== "004#L5")),
  },
  {
    what: "a number that nothing accounts for",
    shows: "open",
    break: (copy) => copy.replace(EXCLUSIONS, "- 01:01 ص", "ص"),
  },
  {
    what: "a quote cut before its date",
    shows: "open",
    break: (copy) => copy.replace("data/sources.json", "السبت 28/سبتمبر/2024", "السبت 28/سبتمبر"),
  },
];
