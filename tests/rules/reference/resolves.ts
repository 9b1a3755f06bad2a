import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a misspelt actor",
    shows: "nothing",
    break: (copy) => copy.replace("data/timeline.json", '"actor": "barack-obama"', '"actor": "barak-obama"'),
  },
  {
    what: "an unknown place",
    shows: "nothing",
    break: (copy) => copy.replace("data/troop-counts.json", '"place": "iraq-country"', '"place": "atlantis"'),
  },
  {
    what: "a place where an actor belongs",
    shows: "otherKind",
    break: (copy) => copy.replace("data/troop-counts.json", '"force": "us-forces"', '"force": "iraq-country"'),
  },
  {
    what: "an unknown source",
    shows: "nothing",
    break: (copy) => copy.replace("data/attack-statistics.json", '"seed-001-footnote-10"', '"seed-001-footnote-12"'),
  },
  {
    what: "a relation to itself",
    shows: "otherKind",
    break: (copy) =>
      copy.replace(
        "data/attack-statistics.json",
        '"to": "isis-attacks-2023"',
        '"to": "isis-attacks-iraq-syria-2024-h1"',
      ),
  },
  {
    what: "a relation to a registry entry",
    shows: "otherKind",
    break: (copy) => copy.replace("data/attack-statistics.json", '"to": "isis-attacks-2023"', '"to": "isis"'),
  },
];
