import type { Breakage } from "../../corpus.js";

const FILE = "data/attack-statistics.json";

export const breakages: Breakage[] = [
  { what: "a digit", shows: "notThere", break: (copy) => copy.replace(FILE, "بلغت أكثر من 153", "بلغت أكثر من 135") },
  {
    what: "a letter at the start",
    shows: "notThere",
    break: (copy) => copy.replace(FILE, '"هجماتِ داعش في العراق', '"جهماتِ داعش في العراق'),
  },
  { what: "a vowel sign dropped", shows: "notThere", break: (copy) => copy.replace(FILE, "153 هجومًا", "153 هجوما") },
  {
    what: "another line",
    shows: "elsewhere",
    break: (copy) => copy.replace(FILE, '"at": "001#L48"', '"at": "001#L47"'),
  },
  {
    what: "other words altogether",
    shows: "notThere",
    break: (copy) =>
      copy.replace(
        "data/troop-counts.json",
        '"quote": "القوات الأميركية البالغ عددها 2500 جندي في العراق"',
        '"quote": "ثلاثة آلاف"',
      ),
  },
  {
    what: "the last vowel sign left out",
    shows: "cutShort",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-iraq-syria-2024-h1", (record) => {
        record["evidence"] = [
          {
            at: "001#L48",
            quote: "هجماتِ داعش في العراق وسوريا خلال الأشهر الستة الأولى من عام 2024 بلغت أكثر من 153 هجوم",
            translation: "a translation",
          },
        ];
      }),
  },
  {
    what: "the first letter left out",
    shows: "cutAtStart",
    break: (copy) => copy.replace(FILE, '"quote": "هجماتِ داعش', '"quote": "جماتِ داعش'),
  },
];
