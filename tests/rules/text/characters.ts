import type { Breakage } from "../../corpus.js";

const FILE = "data/troop-counts.json";

export const breakages: Breakage[] = [
  { what: "half a surrogate pair", break: (copy) => copy.replace(FILE, "There are 2,500", "There \\ud800 are 2,500") },
  { what: "a terminal escape", break: (copy) => copy.replace(FILE, "There are 2,500", "There \\u001b[2J are 2,500") },
];
