import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "reported speech called direct",
    shows: "noMarks",
    break: (copy) =>
      copy.editRecord("fighter-estimates", "isis-fighters-iraq-syria-1500-3000-un", (record) => {
        record["attribution"] = { speech: "direct", claimants: ["united-nations"] };
      }),
  },
];
