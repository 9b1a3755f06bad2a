import type { Breakage } from "../../corpus.js";

const IDS = "data/ids.json";

export const breakages: Breakage[] = [
  {
    what: "an id that was changed",
    shows: "notListed",
    break: (copy) =>
      copy.replace("data/fighter-estimates.json", "isis-fighters-iraq-syria-2500-us", "isis-fighters-iraq-syria-us"),
  },
  {
    what: "a record that vanished",
    shows: "gone",
    break: (copy) => copy.edit("fighter-estimates", (records) => records.splice(0, 1)),
  },
  {
    what: "a retired id given again",
    shows: "retired",
    break: (copy) =>
      copy.replace(
        IDS,
        '"retired": []',
        '"retired": [\n    {\n      "id": "isis-fighters-iraq-syria-2500-us-intelligence",\n      "dataset": "fighter-estimates",\n      "became": [],\n      "reason": {\n        "en": "A test.",\n        "ar": "ملاحظة للاختبار."\n      }\n    }\n  ]',
      ),
  },
  {
    what: "a retired id that became nothing that is there",
    shows: "noSuccessor",
    break: (copy) =>
      copy.replace(
        IDS,
        '"retired": []',
        '"retired": [\n    {\n      "id": "isis-fighters",\n      "dataset": "fighter-estimates",\n      "became": [\n        "isis-fighters-of-old"\n      ],\n      "reason": {\n        "en": "A test.",\n        "ar": "ملاحظة للاختبار."\n      }\n    }\n  ]',
      ),
  },
  {
    what: "a record moved to another dataset",
    shows: "otherDataset",
    break: async (copy) => {
      let moved: Record<string, unknown> | undefined;
      await copy.edit("places", (records) => {
        [moved] = records.splice(0, 1);
      });
      await copy.edit("actors", (records) => records.push(moved ?? {}));
    },
  },
];
