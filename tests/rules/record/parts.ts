import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a place twice",
    shows: "twice",
    break: (copy) =>
      copy.replace("data/attack-statistics.json", '"syria-country"\n', '"syria-country",\n        "syria-country"\n'),
  },
  {
    what: "a footnote twice",
    shows: "twice",
    break: (copy) =>
      copy.replace(
        "data/attack-statistics.json",
        '"seed-001-footnote-10"\n',
        '"seed-001-footnote-10",\n          "seed-001-footnote-10"\n',
      ),
  },
];
