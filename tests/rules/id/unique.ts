import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "an id twice in one file",
    shows: "taken",
    break: (copy) =>
      copy.replace("data/attack-statistics.json", '"id": "isis-attacks-2024-lister"', '"id": "isis-attacks-2023"'),
  },
  {
    what: "an id in two files",
    shows: "taken",
    break: (copy) =>
      copy.replace(
        "data/fighter-estimates.json",
        '"id": "isis-fighters-iraq-syria-2500-us-intelligence"',
        '"id": "isis-two-arrested-2024-03"',
      ),
  },
];
