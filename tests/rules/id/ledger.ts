import type { Breakage } from "../../corpus.js";

const IDS = "data/ids.json";

const RETIRED = (id: string, became: string) =>
  `"retired": [\n    {\n      "id": "${id}",\n      "dataset": "troop-counts",\n      "became": [\n        "${became}"\n      ],\n      "reason": {\n        "en": "It was split.",\n        "ar": "ملاحظة للاختبار."\n      }\n    }\n  ]`;

export const breakages: Breakage[] = [
  {
    what: "an id twice in one list",
    shows: "twice",
    break: (copy) => copy.replace(IDS, '"gaza-area",', '"gaza-area",\n      "gaza-area",'),
  },
  {
    what: "an id in two lists",
    shows: "twice",
    break: (copy) => copy.replace(IDS, '"gaza-area",', '"gaza-area",\n      "isis",'),
  },
  {
    what: "a list of a dataset that there is not",
    shows: "noDataset",
    break: (copy) => copy.replace(IDS, '"issued": {', '"issued": {\n    "attack-counts": [],'),
  },
  {
    what: "a list of ids of a ledger",
    shows: "noDataset",
    break: (copy) => copy.replace(IDS, '"issued": {', '"issued": {\n    "exclusions": [],'),
  },
  {
    what: "an id that became itself",
    shows: "becameItself",
    break: (copy) => copy.replace(IDS, '"retired": []', RETIRED("us-soldiers", "us-soldiers")),
  },
  {
    what: "a retired id of a dataset that there is not",
    shows: "noDataset",
    break: async (copy) => {
      await copy.replace(IDS, '"retired": []', RETIRED("us-soldiers", "us-soldiers-iraq-2500-seed-000"));
      await copy.replace(IDS, '"dataset": "troop-counts"', '"dataset": "troops"');
    },
  },
];
