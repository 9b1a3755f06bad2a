import type { Breakage } from "../../corpus.js";

const FILE = "data/troop-counts.json";

export const breakages: Breakage[] = [
  {
    what: "a line past the end",
    shows: "noLine",
    break: (copy) => copy.replace(FILE, '"at": "000#L11"', '"at": "000#L44"'),
  },
  {
    what: "a seed that does not exist",
    shows: "noArticle",
    break: (copy) => copy.replace(FILE, '"at": "000#L11"', '"at": "005#L11"'),
  },
  {
    what: "a span from end to start",
    shows: "noLine",
    break: (copy) => copy.replace(FILE, '"at": "000#L11"', '"at": "000#L12-L11"'),
  },
];
