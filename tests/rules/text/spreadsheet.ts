import type { Breakage } from "../../corpus.js";

const FILE = "data/troop-counts.json";

const STARTS = { "an equals sign": "=", "a plus": "+", "a minus": "-", "an at sign": "@SUM(A)", "a tab": "\\t" };

export const breakages: Breakage[] = Object.entries(STARTS).map(([what, start]) => ({
  what: `a text that starts with ${what}`,
  shows: "formula",
  break: (copy) => copy.replace(FILE, '"en": "There are 2,500', `"en": "${start} There are 2,500`),
}));
