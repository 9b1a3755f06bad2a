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
];
