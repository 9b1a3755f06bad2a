import type { Breakage } from "../../corpus.js";

const CODINGS = "data/second-coding.json";

export const breakages: Breakage[] = [
  {
    what: "an act that the second coding does not have",
    shows: "unsettled",
    break: (copy) =>
      copy.replace(
        CODINGS,
        '"act": "denies",\n        "side": "against"',
        '"act": "expects",\n        "side": "against"',
      ),
  },
  {
    what: "a coding of a record that there is not",
    shows: "noRecord",
    break: (copy) => copy.replace(CODINGS, "singh-denies-us-withdrawal", "singh-denies-a-withdrawal"),
  },
  {
    what: "a coding of a field that the record does not have",
    shows: "noField",
    break: (copy) =>
      copy.replace(
        CODINGS,
        '"act": "denies",\n        "side": "against"',
        '"phase": "denies",\n        "side": "against"',
      ),
  },
  {
    what: "a settlement of two codings that agree",
    shows: "needless",
    break: (copy) => copy.replace(CODINGS, '"side": "divided"', '"side": "against"'),
  },
  {
    what: "a claim of the second cutting past the end of its line",
    shows: "noWords",
    break: (copy) => copy.replace(CODINGS, '"last": 4', '"last": 400'),
  },
];
