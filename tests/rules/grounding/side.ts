import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a side turned round",
    shows: "otherSide",
    break: (copy) =>
      copy.editRecord("actor-positions", "singh-denies-us-withdrawal", (record) => {
        record["side"] = "for";
      }),
  },
  {
    what: "a side whose words the registry does not know",
    shows: "noWords",
    break: (copy) => copy.replace("data/propositions.json", '"words": "رفضوا وصف"', '"words": "خطوة طوعية"'),
  },
];
