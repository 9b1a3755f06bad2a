import type { Breakage } from "../../corpus.js";

const SOURCES = "data/sources.json";

export const breakages: Breakage[] = [
  {
    what: "a publisher that the article does not print",
    shows: "notThere",
    break: (copy) => copy.replace(SOURCES, '"publisher": "خليجيون نيوز"', '"publisher": "خليجيون الآن"'),
  },
  {
    what: "a title without its first word",
    shows: "cut",
    break: (copy) => copy.replace(SOURCES, '"ar": "التحالف بقيادة', '"ar": "بقيادة'),
  },
  {
    what: "a footnote with another number",
    shows: "otherMark",
    break: (copy) => copy.replace(SOURCES, '"mark": 10', '"mark": 11'),
  },
];
