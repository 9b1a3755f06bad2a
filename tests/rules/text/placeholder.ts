import type { Breakage } from "../../corpus.js";

const FILE = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "a word that says to do it later",
    shows: "placeholder",
    break: (copy) => copy.replace(FILE, "ISIS made about", "TODO about"),
  },
  {
    what: "a note of question marks",
    shows: "noLetter",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-syria-900-seed-004", (record) => {
        record["note"] = { en: "?", ar: "ملاحظة للاختبار." };
      }),
  },
];
