import type { Breakage } from "../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a quote of one frequent word",
    break: (copy) =>
      copy.replace("data/attack-statistics.json", '"quote": "هجماتِ داعش في العراق وسوريا"', '"quote": "داعش"'),
  },
];
