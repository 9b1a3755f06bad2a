import type { Breakage } from "../../corpus.js";

const FILE = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  {
    what: "a Cyrillic letter that looks like a Latin one",
    shows: "foreign",
    break: (copy) => copy.replace(FILE, "ISIS made about", "ISIS mаde about"),
  },
  {
    what: "an Arabic word in an English summary",
    shows: "mixed",
    break: (copy) => copy.replace(FILE, "ISIS made about", "داعش made about"),
  },
  {
    what: "an English summary in the Arabic field",
    shows: "mixed",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-2023", (record) => {
        const { en } = record["summary"] as { en: string };
        record["summary"] = { en, ar: en };
      }),
  },
  {
    what: "a note in Arabic in the English field",
    shows: "otherLanguage",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-syria-900-seed-004", (record) => {
        record["note"] = { en: "العدد كما تذكره وزارة الدفاع (Pentagon).", ar: "ملاحظة للاختبار." };
      }),
  },
];
