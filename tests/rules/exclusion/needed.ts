import type { Breakage } from "../../corpus.js";

const EXCLUSIONS = "data/exclusions.json";

export const breakages: Breakage[] = [
  {
    what: "a line that a record quotes",
    break: (copy) =>
      copy.edit("troop-counts", (records) => {
        const evidence = records[0]?.["evidence"];
        if (Array.isArray(evidence)) evidence.push({ at: "000#L12", quote: "وأضاف المسؤول" });
      }),
  },
  {
    what: "a line that is not there",
    break: (copy) => copy.replace(EXCLUSIONS, '"at": "004#L18"', '"at": "004#L81"'),
  },
  {
    what: "words that do not stand there",
    break: (copy) => copy.replace(EXCLUSIONS, "- 01:01 ص", "- 01:01 م"),
  },
  {
    what: "words that stand there twice",
    break: (copy) => copy.replace(EXCLUSIONS, " - 01:01 ص", "01"),
  },
  {
    what: "two exclusions of the same words",
    break: (copy) =>
      copy.replace(
        EXCLUSIONS,
        '    {\n      "at": "004#L18",',
        '    {\n      "at": "004#L18",\n      "words": "تعليق",\n      "reason": "site-furniture"\n    },\n    {\n      "at": "004#L18",',
      ),
  },
];
