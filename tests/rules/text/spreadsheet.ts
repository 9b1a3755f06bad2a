import type { Breakage } from "../../corpus.js";

const FILE = "data/troop-counts.json";

const STARTS = { "an equals sign": "=1+1", "a plus": "+1", "a minus": "-1", "an at sign": "@SUM(A1)", "a tab": "\\t" };

export const breakages: Breakage[] = Object.entries(STARTS).map(([what, start]) => ({
  what: `a text that starts with ${what}`,
  break: (copy) => copy.replace(FILE, '"en": "There are 2,500', `"en": "${start} There are 2,500`),
}));
