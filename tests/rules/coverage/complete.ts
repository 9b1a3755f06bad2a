import type { Breakage } from "../../corpus.js";

const EXCLUSIONS = "data/exclusions.json";

export const breakages: Breakage[] = [
  {
    what: "a line that nothing accounts for",
    break: (copy) => copy.replace(EXCLUSIONS, '"at": "004#L5",', '"at": "004#L4",\n      "words": "تاريخيا",'),
  },
  {
    what: "a number that nothing accounts for",
    break: (copy) => copy.replace(EXCLUSIONS, "- 01:01 ص", "ص"),
  },
  {
    what: "a quote cut before its date",
    break: (copy) => copy.replace("data/sources.json", "السبت 28/سبتمبر/2024", "السبت 28/سبتمبر"),
  },
];
