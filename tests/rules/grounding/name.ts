import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "another claimant",
    shows: "notNamed",
    break: (copy) => copy.replace("data/attack-statistics.json", '"charles-lister"', '"us-central-command"'),
  },
  {
    what: "another country",
    shows: "notNamed",
    break: (copy) => copy.replace("data/attack-statistics.json", '"syria-country"', '"gaza-area"'),
  },
  {
    what: "another perpetrator",
    shows: "notNamed",
    break: (copy) => copy.replace("data/attack-statistics.json", '"perpetrator": "isis"', '"perpetrator": "peshmerga"'),
  },
  {
    what: "a state that is only the place where something is",
    shows: "notNamed",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-000", (record) => {
        record["force"] = "iraq";
      }),
  },
];
