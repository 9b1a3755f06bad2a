import type { Breakage } from "../../corpus.js";

const FILE = "data/operation-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "words that the line does not have",
    shows: "notThere",
    break: (copy) => copy.replace(FILE, '"words": "الدعم العسكري الأميركي"', '"words": "الدعم العسكري البريطاني"'),
  },
  {
    what: "a line of another article",
    shows: "otherArticle",
    break: (copy) => copy.replace(FILE, '"at": "001#L43",', '"at": "000#L8",'),
  },
  {
    what: "a claimant whom the words of its reason do not name",
    shows: "nobody",
    break: (copy) =>
      copy.editRecord("fighter-estimates", "isis-fighters-iraq-syria-1500-3000-un", (record) => {
        record["attribution"] = { speech: "indirect", claimants: ["iraq"] };
        record["inferred"] = {
          "attribution.claimants.0": { at: "000#L40", words: "تقرير حديث", en: "The report.", ar: "التقرير." },
        };
      }),
  },
];
