import { readFileSync } from "node:fs";
import type { Breakage } from "../../corpus.js";

export const breakages: Breakage[] = [
  {
    what: "a note that no cell takes",
    shows: "text",
    break: (copy) =>
      copy.editRecord("troop-counts", "us-soldiers-syria-900-seed-004", (record) => {
        record["note"] = { en: `${"word ".repeat(8000).trim()}.` };
      }),
  },
  {
    what: "a list of aliases that no cell takes",
    shows: "list",
    break: (copy) =>
      copy.editRecord("actors", "isis", (record) => {
        const words = readFileSync(copy.path("seeds/001_ae775055e4532064.txt"), "utf8").match(/\p{L}+/gu) ?? [];
        const text = readFileSync(copy.path("seeds/001_ae775055e4532064.txt"), "utf8");
        const runs = words
          .map((_, place) => words.slice(place, place + 12).join(" "))
          .filter((run) => text.includes(run));
        record["aliases"] = [
          ...(record["aliases"] as string[]),
          ...new Set(runs.filter((run) => !/[a-z]/iu.test(run))),
        ];
      }),
  },
];
