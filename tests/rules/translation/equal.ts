import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "one of two equal quotes translated otherwise",
    shows: "differs",
    break: async (copy) => {
      const records = await copy.records("troop-counts");
      const like = records.find(({ id }) => id === "us-soldiers-syria-900-seed-000") ?? {};
      const [evidence] = (like["evidence"] ?? []) as { translation: string }[];
      await copy.editRecord("troop-counts", "us-soldiers-iraq-2500-seed-000", (record) => {
        const translation = evidence?.translation.replace("numbering", "which number");
        record["evidence"] = [{ ...evidence, translation }];
      });
    },
  },
];
