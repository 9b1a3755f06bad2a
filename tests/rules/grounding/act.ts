import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a denial told as an expectation",
    shows: "earlierAct",
    break: (copy) =>
      copy.editRecord("actor-positions", "singh-denies-us-withdrawal", (record) => {
        record["act"] = "expects";
      }),
  },
  {
    what: "a fear that no word expresses",
    shows: "noWords",
    break: (copy) =>
      copy.editRecord("actor-positions", "singh-denies-us-withdrawal", (record) => {
        record["act"] = "fears";
      }),
  },
];
