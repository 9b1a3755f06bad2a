import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "captured told as wounded",
    shows: "notNamed",
    break: (copy) => copy.replace("data/casualty-figures.json", '"outcome": "captured"', '"outcome": "wounded"'),
  },
  {
    what: "joint operations told as hideouts",
    shows: "notNamed",
    break: (copy) =>
      copy.replace(
        "data/operation-statistics.json",
        '"measure": "joint-operations"',
        '"measure": "hideouts-destroyed"',
      ),
  },
];
