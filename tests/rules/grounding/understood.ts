import type { Breakage } from "../../corpus.js";

// The cited lines do not have these words, so that the rule evidence/quote reports them as well.
export const breakages: Breakage[] = [
  {
    what: "a hedge that the reader does not know",
    shows: "hedge",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-iraq-syria-2024-h1", (record) => {
        record["evidence"] = [
          {
            at: "001#L1",
            quote: "هجماتِ داعش في العراق وسوريا خلال الأشهر الستة الأولى من عام 2024 بلغت بالكاد 153 هجومًا",
            translation: "a translation",
          },
        ];
      }),
  },
  {
    what: "a word before a date that the reader does not know",
    shows: "date",
    break: (copy) =>
      copy.editRecord("timeline", "2019-isis-declared-defeated-in-syria", (record) => {
        record["evidence"] = [
          { at: "004#L1", quote: "إعلانه مهزوما إقليميا في سوريا عشية عام 2019", translation: "a translation" },
        ];
      }),
  },
];
