import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a relation told by both records",
    shows: "second",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-2023", (record) => {
        record["relations"] = [{ type: "different-definition", to: "isis-attacks-iraq-syria-2024-h1" }];
      }),
  },
];
