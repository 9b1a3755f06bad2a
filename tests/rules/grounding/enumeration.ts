import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "one of two governments that say it together, dropped",
    shows: "dropped",
    break: (copy) =>
      copy.editRecord("agreement-terms", "mission-in-iraq-ends", (record) => {
        record["attribution"] = { speech: "indirect", claimants: ["united-states"] };
      }),
  },
];
