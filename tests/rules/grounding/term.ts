import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "captured told as wounded",
    shows: "notNamed",
    break: (copy) => copy.replace("data/casualty-figures.json", '"outcome": "captured"', '"outcome": "wounded"'),
  },
  {
    what: "the number of the dead told as that of the wounded",
    shows: "notNamed",
    break: async (copy) => {
      const quote = "نحو 1810 قتيل، بالإضافة إلى 10740 جريحًا آخرين";
      await copy.replace("data/casualty-figures.json", "نحو 1810 قتيل", quote);
      await copy.editRecord("casualty-figures", "peshmerga-killed-fighting-isis", (record) => {
        record["outcome"] = "wounded";
      });
    },
  },
  {
    what: "joint operations told as hideouts",
    shows: "notNamed",
    break: (copy) =>
      copy.replace(
        "data/operation-statistics.json",
        '"measure": "joint-operations"',
        '"measure": "hideouts-destroyed"',
      ),
  },
  {
    what: "a war told as a defeat",
    shows: "otherTold",
    break: (copy) =>
      copy.editRecord("timeline", "war-in-gaza", (record) => {
        record["type"] = "defeat";
      }),
  },
  {
    what: "attacks that somebody counted told as claimed by the group",
    shows: "otherTold",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-2024-lister", (record) => {
        record["countBasis"] = "claimed-by-group";
      }),
  },
];
