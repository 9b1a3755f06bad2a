import type { Breakage } from "../corpus.js";

const FILE = "data/troop-counts.json";

export const breakages: Breakage[] = ["=1+1", "+1", "-1", "@SUM(A1)", "\\tcell"].map((start) => ({
  what: `a text that starts ${start}`,
  break: (copy) => copy.replace(FILE, '"en": "There are 2,500', `"en": "${start} There are 2,500`),
}));
