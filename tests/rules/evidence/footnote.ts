import type { Breakage } from "../../corpus.js";

const cite =
  (id: string): Breakage["break"] =>
  (copy) =>
    copy.editRecord("attack-statistics", "isis-attacks-2023", (record) => {
      (record["attribution"] as Record<string, unknown>)["cites"] = [id];
    });

export const breakages: Breakage[] = [
  { what: "a footnote whose mark comes earlier", shows: "otherMark", break: cite("seed-001-footnote-01") },
  {
    what: "a footnote dropped",
    shows: "otherMark",
    break: (copy) =>
      copy.editRecord("attack-statistics", "isis-attacks-2023", (record) => {
        record["attribution"] = { speech: "narration" };
      }),
  },
  {
    what: "a footnote of another article",
    shows: "otherArticle",
    break: async (copy) => {
      await copy.replace("data/sources.json", '"citedBy": "seed-001"', '"citedBy": "seed-000"');
      await cite("seed-001-footnote-01")(copy);
    },
  },
];
