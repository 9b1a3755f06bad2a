import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "agent and target swapped",
    shows: "otherFirst",
    break: (copy) =>
      copy.editRecord("timeline", "2014-09-10-obama-announces-coalition", (record) => {
        record["actors"] = [
          { actor: "barack-obama", role: "target" },
          { actor: "isis", role: "agent" },
        ];
      }),
  },
  {
    what: "whoever is to be eliminated called the agent",
    shows: "otherWords",
    break: (copy) =>
      copy.editRecord("timeline", "2014-09-10-obama-announces-coalition", (record) => {
        record["actors"] = [{ actor: "isis", role: "agent" }];
      }),
  },
];
