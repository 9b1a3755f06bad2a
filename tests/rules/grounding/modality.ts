import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a plan told as fact",
    shows: "markedActual",
    break: (copy) => copy.replace("data/troop-counts.json", '"modality": "planned"', '"modality": "actual"'),
  },
  {
    what: "a pace told as fact",
    shows: "markedActual",
    break: (copy) => copy.replace("data/attack-statistics.json", '"modality": "projected"', '"modality": "actual"'),
  },
  {
    what: "a fact told as planned",
    shows: "unmarked",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-2023", (record) => {
        record["modality"] = "planned";
      }),
  },
  {
    what: "a plan told as a condition",
    shows: "otherwise",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-below-2000-planned", (record) => {
        record["modality"] = "conditional";
      }),
  },
];
