import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "the number of the other country in one sentence",
    shows: "ofAnother",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-syria-900-seed-000", (record) => {
        record["quantity"] = { qualifier: "exact", value: 2500, unit: "soldiers" };
      }),
  },
];
