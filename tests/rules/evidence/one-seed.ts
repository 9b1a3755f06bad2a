import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a second quote from another seed",
    shows: "another",
    break: (copy) =>
      copy.replace(
        "data/troop-counts.json",
        '"evidence": [',
        '"evidence": [{ "at": "003#L3", "quote": "محادثات الخروج", "translation": "the exit talks" },',
      ),
  },
];
