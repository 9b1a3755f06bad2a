import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a letter and its sign as two characters",
    shows: "decomposed",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-000", (record) => {
        const { en, ar } = record["summary"] as { en: string; ar: string };
        record["summary"] = { en, ar: ar.normalize("NFD") };
      }),
  },
];
