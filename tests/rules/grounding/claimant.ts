import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a claimant of whom the quote only speaks",
    shows: "spokenOf",
    break: (copy) =>
      copy.editRecord("fighter-estimates", "isis-fighters-iraq-syria-1500-3000-un", (record) => {
        record["attribution"] = { speech: "indirect", claimants: ["isis"] };
      }),
  },
];
