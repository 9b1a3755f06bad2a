import type { Breakage } from "../../corpus.js";

const EXCLUSIONS = "data/exclusions.json";

export const breakages: Breakage[] = [
  {
    what: "a line that nothing accounts for",
    shows: "open",
    break: (copy) => copy.editExclusions((list) => list.filter(({ at }) => at !== "004#L5")),
  },
  {
    what: "a number that nothing accounts for",
    shows: "open",
    break: (copy) => copy.replace(EXCLUSIONS, "- 01:01 ص", "ص"),
  },
  {
    what: "a quote cut before its date",
    shows: "open",
    break: (copy) => copy.replace("data/sources.json", "السبت 28/سبتمبر/2024", "السبت 28/سبتمبر"),
  },
  {
    what: "a line of which a record quotes only words that are twice on it",
    shows: "open",
    break: async (copy) => {
      await copy.editExclusions((list) => list.filter(({ at }) => at !== "001#L50"));
      await copy.editRecord("attack-statistics", "isis-attacks-iraq-syria-2024-h1", (record) => {
        (record["evidence"] as unknown[]).push({
          at: "001#L50",
          quote: "هذه الأحزاب الشيعية",
          translation: "a translation",
        });
      });
    },
  },
];
