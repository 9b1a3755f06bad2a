import type { Breakage } from "../../corpus.js";

const EXCLUSIONS = "data/exclusions.json";

export const breakages: Breakage[] = [
  {
    what: "a line that a record quotes",
    shows: "quotedToo",
    break: (copy) =>
      copy.edit("troop-counts", (records) => {
        const evidence = records[0]?.["evidence"];
        if (Array.isArray(evidence))
          evidence.push({ at: "000#L12", quote: "وأضاف المسؤول", translation: "a translation" });
      }),
  },
  {
    what: "a line that is not there",
    shows: "noLine",
    break: (copy) => copy.replace(EXCLUSIONS, '"at": "004#L18"', '"at": "004#L81"'),
  },
  {
    what: "words that do not stand there",
    shows: "noWords",
    break: (copy) => copy.replace(EXCLUSIONS, "- 01:01 ص", "- 01:01 م"),
  },
  {
    what: "words that stand there twice",
    shows: "severalTimes",
    break: (copy) => copy.replace(EXCLUSIONS, " - 01:01 ص", "01"),
  },
  {
    what: "two exclusions of the same words",
    shows: "excludedToo",
    break: (copy) => copy.editExclusions((list) => [...list, { at: "004#L18", words: "تعليق" }]),
  },
  {
    what: "a line with nothing on it",
    shows: "emptyLine",
    break: (copy) => copy.editExclusions((list) => [...list, { at: "000#L2" }]),
  },
];
